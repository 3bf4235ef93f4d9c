import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseInvestment, screen } from 'fdi-screening';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, policyTool } from '../../examples/policy-tool/app.js';
import { start } from '../../examples/policy-tool/server.js';
import { asked, belgian, post, service } from './policy-tool.js';

const hubText = readFileSync(new URL('../../examples/liege/hub.json', import.meta.url), 'utf8');
const hub = parseInvestment(hubText);
const minimal = (more: object): string =>
  JSON.stringify({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', ...more });

describe('what the service tells before it is asked', () => {
  it('is the questionnaire of the law of the day', async () => {
    const response = await service.request('/questionnaire');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(asked)));
  });

  it('is the schema of a case', async () => {
    const response = await service.request('/schema');
    expect(response.headers.get('content-type')).toBe('application/schema+json');
    expect(await response.text()).toBe(readFileSync('schema/investment.schema.json', 'utf8'));
  });
});

describe('a case posted as JSON', () => {
  it('gets the assessment that the library gives in the process', async () => {
    const response = await post(hubText);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(screen(hub, belgian))));
  });

  it.each([
    ['by its address', '/assessments?format=text', {}],
    ['by what it accepts', '/assessments', { accept: 'text/plain' }],
  ])('gets the report where it asks for one %s', async (_, path, headers) => {
    const response = await post(hubText, path, headers);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toBe(renderReport(screen(hub, belgian)));
  });

  it('is screened under the law of the day that it says', async () => {
    const response = await post(minimal({ asOf: '2022-01-01', transaction: { signedOn: '2021-12-01' } }));
    expect(await response.json()).toMatchObject({
      asOf: '2022-01-01',
      receipt: { ruleSet: { id: 'belgium-before-2023' } },
    });
  });

  it('that is wrong gets every problem, at the names that fields of a form have', async () => {
    const entity = { id: 'target', name: 'Target', votingRights: { after: 120 } };
    const response = await post(minimal({ target: { name: 'T', entities: [entity] }, sites: [{ id: 'a' }] }));
    expect(response.status).toBe(422);
    const { problems } = (await response.json()) as { problems: { path: string }[] };
    expect(problems.map(({ path }) => path).sort()).toEqual(['sites[0].name', 'target.entities[0].votingRights.after']);
    expect(problems.find(({ path }) => path !== 'sites[0].name')).toMatchObject({
      keys: ['target', 'entities', 0, 'votingRights', 'after'],
      found: '120',
      expected: 'a number from 0 to 100',
      message: expect.stringContaining('Found 120; expected a number from 0 to 100.'),
      mend: expect.any(String),
    });
  });

  it.each([
    ['is not JSON', '{"formatVersion": 1,', { code: 'not-json' }],
    ['is nothing', '', { code: 'not-json' }],
    ['is about another state', minimal({ host: 'FR' }), { path: 'host', keys: ['host'], found: '"FR"' }],
  ])('that %s gets that as a problem', async (_, body, problem) => {
    const response = await post(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ problems: [problem] });
  });
});

describe('what the service refuses', () => {
  it.each(['/', '/assessments'])('is another type of content, at %s', async (path) => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', '']) {
      expect((await post('{}', path, { 'content-type': type })).status, type).toBe(415);
    }
  });

  it('is a body that says that it is too long', async () => {
    const response = await post('{}', '/assessments', { 'content-length': String(MOST_BYTES + 1) });
    expect(response.status).toBe(413);
  });

  it('is a body that turns out to be too long, before all of it is read', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (to) => {
        sent += 100_000;
        to.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const headers = { 'content-type': 'application/json' };
    const response = await service.request('/assessments', { method: 'POST', headers, body: endless, duplex: 'half' });
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(2 * MOST_BYTES);
  });

  it('is a page that there is not', async () => {
    expect((await service.request('/wp-login.php')).status).toBe(404);
    expect((await service.request('/assessments')).status).toBe(404);
  });
});

describe('every answer', () => {
  const answers = async () => [
    await service.request('/'),
    await post('{}'),
    await post('{}', '/assessments', { 'content-type': 'text/plain' }),
    await service.request('/nowhere'),
  ];

  it('allows nothing but its own style and its own form, and no script', async () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(await (await service.request('/')).text())?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    for (const { headers } of await answers()) {
      const policy = (headers.get('content-security-policy') ?? '').split('; ');
      expect(policy).toEqual(
        expect.arrayContaining(["default-src 'none'", `style-src 'sha256-${hash}'`, "form-action 'self'"]),
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is a plain sentence where something fails, without what failed', async () => {
    const told: Error[] = [];
    const broken = policyTool({
      today: () => {
        throw new Error('secret of the case');
      },
      unexpected: (error) => told.push(error),
    });
    const response = await broken.request('/');
    expect(response.status).toBe(500);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await response.text();
    expect(text).toMatch(/^Something went wrong here/);
    expect(text).not.toMatch(/secret|\bat /);
    expect(told).toHaveLength(1);
  });
});

describe('the README of the example', () => {
  const markdown = readFileSync(new URL('../../examples/policy-tool/README.md', import.meta.url), 'utf8');
  const calls = [
    ...markdown.matchAll(
      /^curl -s '?http:\/\/127\.0\.0\.1:8080(\S+?)'? [^\n]*-d '([^']+)'\n```\n\n```(\w+)\n(.*?)```/gms,
    ),
  ];

  it('shows what the service answers', async () => {
    expect(calls).toHaveLength(2);
    for (const [, path, body = '', format, shown = ''] of calls) {
      const answer = await (await post(body, path)).text();
      if (format === 'json') expect(JSON.parse(answer)).toEqual(JSON.parse(shown));
      else for (const piece of shown.split('…')) expect(answer).toContain(piece.trim());
    }
  });
});

it('starts, answers and stops', async () => {
  const { address, close } = await start(0);
  try {
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Must this investment be notified');
  } finally {
    await close();
  }
});
