import { parseInvestment, screen } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { answerIn, asked, belgian, caseFrom, fieldIn, fields, submit, type Typed } from './policy-tool.js';

const purchase: Typed = {
  title: 'Purchase of a hall',
  asOf: '2024-05-01',
  'transaction.kind': 'share-purchase',
  'transaction.signedOn': '2024-03-01',
  'target.entities[0].name': 'Hall NV',
  'target.entities[0].establishment': 'company',
  'target.entities[0].votingRights.before': '0',
  'target.entities[0].votingRights.after': '100',
  'target.entities': 'all',
  'data[0].category': 'ordinary-personal',
  'data[0].storedIn': 'Germany, cn',
  'ownership.parties[0].name': 'Buyer Ltd',
  'ownership.parties[0].kind': 'company',
  'ownership.parties[0].law': 'KY',
  'ownership.parties[0].seat': 'KY',
  'sites[0].buildingArea': '30000',
  'sites[0].airfieldAccess': ['airside', 'landside'],
  'sites[0].portAccess': 'no',
  'controls[3].inPlace': 'yes',
};

describe('a submitted form', () => {
  it('in which nothing was answered is undetermined', async () => {
    const untouched = Object.fromEntries(fields.map(({ name }) => [name, '']));
    const { status, page } = await submit(untouched);
    expect(status).toBe(200);
    expect(page).toContain('<p class="headline">Undetermined: ');
    expect(screen(caseFrom(untouched), belgian).obligation.outcome).toBe('undetermined');
  });

  it('is the case that a person would have written', async () => {
    const written = parseInvestment({
      formatVersion: 1,
      id: 'hall',
      title: 'Purchase of a hall',
      host: 'BE',
      asOf: '2024-05-01',
      transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
      target: {
        name: 'Hall NV',
        entities: [
          { id: 'entity', name: 'Hall NV', establishment: 'company', votingRights: { before: 0, after: 100 } },
        ],
      },
      data: {
        items: [{ id: 'data', category: 'ordinary-personal', heldBy: 'entity', storedIn: ['DE', 'CN'] }],
        complete: false,
      },
      ownership: {
        acquirers: ['acquirer'],
        parties: [{ id: 'acquirer', name: 'Buyer Ltd', kind: 'company', law: 'KY', seat: 'KY' }],
      },
      sites: {
        items: [
          { id: 'a', name: 'A', buildingArea: 30000, airfieldAccess: ['airside', 'landside'], portAccess: false },
        ],
        complete: false,
      },
      controls: asked.questions
        .filter(({ topic }) => topic === 'controls')
        .map(({ fact }) => fact.replace('controls.', '').replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`))
        .map((kind) => ({ id: kind, kind, inPlace: kind === 'access-logging' ? true : { unknown: true } })),
    });
    const [ours, theirs] = [screen(caseFrom(purchase), belgian), screen(written, belgian)];
    expect(ours.obligation).toEqual(theirs.obligation);
    expect(ours.risk).toEqual(theirs.risk);
    expect(ours.obligation.outcome).toBe('required');
    const { status, page } = await submit(purchase);
    expect(status).toBe(200);
    expect(page).toContain(`<p class="headline">${ours.obligation.headline}</p>`);
  });

  it('can say enough that nothing is left to notify: everybody is from the Union, and there is nobody else', () => {
    const { obligation } = screen(
      caseFrom({
        ...purchase,
        'ownership.parties[0].law': 'DE',
        'ownership.parties[0].seat': 'DE',
        'ownership.parties[0].mainActivity': 'DE',
        'ownership.interests': 'none',
        'ownership.parties[2].residence': 'FR',
        'ownership.beneficialOwners[0].basis': 'control',
        'ownership.beneficialOwners': 'all',
      }),
      belgian,
    );
    expect(obligation.outcome).toBe('not-required');
  });

  it('leaves a list open of which it does not say that it is complete', () => {
    const { sites } = caseFrom({ 'sites[0].buildingArea': '5' });
    expect(sites).toMatchObject({ complete: false });
    expect(caseFrom({ 'sites[0].buildingArea': '5', sites: 'all' }).sites).toMatchObject([{ buildingArea: '5' }]);
    expect(caseFrom({ sites: 'none' }).sites).toEqual([]);
    expect(caseFrom({}).sites).toBeUndefined();
  });

  it('gets with the answer what to ask next, each with a link to its field below', async () => {
    const { page } = await submit({ 'transaction.kind': 'share-purchase' });
    const links = [...page.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id ?? '');
    expect(links).toContain('transaction.signedOn');
    expect(links).not.toContain('transaction.kind');
    expect(links).toContain('target.entities[0].activities[0].kind');
    for (const id of links) expect(page).toContain(` id="${id}"`);
    expect(answerIn(page, 'transaction.kind')).toEqual(['share-purchase']);
  });
});

describe('what to ask next', () => {
  const next = async (typed: Typed): Promise<string[]> => {
    const { page } = await submit({ ...purchase, ...typed });
    return [...page.slice(0, page.indexOf('<pre')).matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id ?? '');
  };
  const open = { 'ownership.parties[0].kind': '', 'ownership.parties[0].seat': '' };

  it('is what an acquirer is, before what else is said of it', async () => {
    const links = await next(open);
    expect(links).toContain('ownership.parties[0].kind');
    expect(links).not.toContain('ownership.parties[0].seat');
    expect(await next({ ...open, 'ownership.parties[0].kind': 'company' })).toContain('ownership.parties[0].seat');
  });

  it('is whether there are more, once something is known of the first', async () => {
    expect(await next({ ...open, 'target.entities': '', 'data[0].category': '' })).toContain('target.entities');
    expect(await next({ 'ownership.parties[0].law': 'BE' })).toContain('ownership.interests[0].kind');
  });
});

describe('a form with an error', () => {
  it('comes back with the error beside its field, and with everything that was typed', async () => {
    const name = 'target.entities[0].votingRights.after';
    const typed = { ...purchase, [name]: '120' };
    const { status, page } = await submit(typed);
    expect(status).toBe(422);
    expect(page).toMatch(/role="alert"[\s\S]*One answer is not right/);
    expect(page).toContain(`<a href="#${name}">`);
    const field = fieldIn(page, name);
    expect(field).toContain(`<p class="error" id="${name}-error-0">`);
    expect(field).toMatch(/aria-describedby="[^"]*votingRights\.after-error-0" aria-invalid="true"/);
    expect(page.match(/class="error"/g)).toHaveLength(1);
    for (const [key, value] of Object.entries(typed)) expect(answerIn(page, key), key).toEqual([value].flat());
  });

  it.each<[string, Typed, string]>([
    ['a day that does not exist', { 'transaction.signedOn': '2024-02-31' }, 'transaction.signedOn'],
    ['a number with a space', { 'sites[0].buildingArea': '30 000' }, 'sites[0].buildingArea'],
    ['a country that is none', { 'data[0].storedIn': 'Germany, Atlantis' }, 'data[0].storedIn'],
    ['a word that is no choice', { 'transaction.kind': 'theft' }, 'transaction.kind'],
    ['a kind that another answer needs', { 'sites[0].neighbours[0].sensitive': 'yes' }, 'sites[0].neighbours[0].kind'],
    ['none of what was answered', { sites: 'none', 'sites[0].portAccess': 'yes' }, 'sites'],
    ['a list that is neither', { sites: 'some' }, 'sites'],
  ])('says so at the field of %s', async (_, typed, name) => {
    const { status, page } = await submit(typed);
    expect(status).toBe(422);
    expect(fieldIn(page, name)).toContain('class="error"');
    expect(page.match(/class="error"/g)).toHaveLength(1);
  });

  it('comes back soon, however often a field was answered', { timeout: 10_000 }, async () => {
    const { status, page } = await submit({ 'sites[0].airfieldAccess': Array.from({ length: 50_000 }, () => 'moon') });
    expect(status).toBe(422);
    expect(page).toContain('answers are not right');
  });

  it('says on top that an answer fits no field', async () => {
    const { status, page } = await submit({ '__proto__[x]': '1' });
    expect(status).toBe(422);
    expect(page).toContain('The form has no field &quot;__proto__[x]&quot;.');
  });
});

describe('what comes from outside', () => {
  const script = '<script>alert(1)</script>"\'&';
  const turned = 'Hall \u200f\u202egnissecorp';

  it('is text and no markup, in the answer as in the form', async () => {
    const typed = { title: script, 'conduct[0].what': script, 'conduct[0].by': 'A', 'target.entities[0].name': script };
    for (const { page } of [await submit(typed), await submit({ ...typed, 'transaction.signedOn': script })]) {
      expect(page).not.toMatch(/<script/i);
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    }
  });

  it('does not turn the text around it round: marks of direction are written out', async () => {
    const conduct = await submit({ 'conduct[0].what': turned, 'conduct[0].by': 'A' });
    expect(conduct.status).toBe(200);
    expect(conduct.page).toContain('Hall \\u200f\\u202egnissecorp');
    const title = await submit({ title: turned });
    expect(title.status).toBe(422);
    expect(fieldIn(title.page, 'title')).toContain('class="error"');
    for (const { page } of [conduct, title]) {
      expect(page.replace(/ value="[^"]*"/g, '')).not.toMatch(/[\u200f\u202e]/);
    }
  });
});
