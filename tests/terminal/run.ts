/**
 * Drives the built command in a pseudo-terminal, as a person would: the interview from question to question, back, and
 * out half-way; colour and width. `npm run test:terminal`; needs `npm run build` before, so it is no part of `npm test`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInvestment, screen } from 'fdi-screening';
import { nextQuestions } from 'fdi-screening/analysis';
import { ruleSetFor } from 'fdi-screening/law';
import { stepsOf, valueAt } from '../../src/analysis/path.js';
import { type Check, runChecks } from '../consumers/check.js';
import { hasColour, isShaded, keys, plain, type Session, session } from './session.js';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const hub = join(import.meta.dirname, '../../examples/liege/hub.json');
if (!existsSync(cli)) {
  console.error('There is no dist/cli.js. Run npm run build first.');
  process.exit(1);
}

/** A share purchase of which much is open. */
const written = {
  formatVersion: 1,
  id: 'hall',
  title: 'A hall at an airport',
  host: 'BE',
  asOf: '2024-03-01',
  transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
  target: {
    name: 'Hall NV',
    entities: [
      {
        id: 'hall',
        name: 'Hall NV',
        establishment: 'company',
        activities: [{ kind: 'warehousing' }],
        votingRights: { before: 0, after: 100 },
        control: { before: 'none', after: 'sole' },
      },
    ],
  },
  sites: [{ id: 'hall', name: 'Hall' }],
};

const source = { citations: [{ instrument: 'A policy' }], status: 'confirmed' };

interface Comparison {
  readonly fact: string;
  readonly is: string;
  readonly value: string | boolean;
}

/** Rules under which several things must hold, all of them. */
const packOf = (id: string, conditions: readonly Comparison[]) => ({
  formatVersion: 1,
  id,
  title: 'Several things',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: conditions.map(({ fact }) => ({ id: fact })),
  scope: {
    tests: [
      {
        id: 'test',
        title: 'Test',
        limbs: [
          {
            id: 'all',
            title: 'A site where all of it holds',
            when: { all: conditions },
            ...source,
          },
        ],
      },
    ],
  },
});

const isPort: Comparison = { fact: 'site.portAccess', is: 'equals', value: true };
const packs = {
  'three-things.json': packOf('three-things', [
    isPort,
    { fact: 'site.buildingArea', is: 'at-least', value: '20000' },
    { fact: 'site.airfieldAccess', is: 'equals', value: 'airside' },
  ]),
  'two-things.json': packOf('two-things', [isPort, { fact: 'systems.airportLink', is: 'equals', value: true }]),
};

/** What stands at a place of a case. */
const valueIn = (investment: object, path: string): unknown => valueAt(investment, stepsOf(path) ?? []);

const folders: string[] = [];

/** A folder with the case and the rules in it. */
function withCase(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  folders.push(folder);
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify(written));
  for (const [name, pack] of Object.entries(packs)) writeFileSync(join(folder, name), JSON.stringify(pack));
  return { folder, file };
}

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
const read = (file: string) => parseInvestment(readFileSync(file, 'utf8'));
const screened = (file: string) => screen(read(file), rules, { asOf: '2024-03-01' });

const ask = (folder: string, more: readonly string[] = [], env: Record<string, string> = {}): Session =>
  session([process.execPath, cli, 'ask', 'case.json', ...more], { folder, env });

/** Waits for a question with its choices. The one chosen by a bare Enter is that it is not known. */
async function asked(one: Session, question = ''): Promise<string> {
  await one.until(`◆  ${question.slice(0, 40)}`);
  return one.until(/Save and stop|\. stop/);
}

const saved = '1 answer saved in case.json. To go on, run the same command again.';
const port = 'Does a site reach the quays';

/** The keys that choose from `Yes, No, I do not know, Go back, Save and stop`. */
const choose = {
  yes: keys.up + keys.up + keys.enter,
  no: keys.up + keys.enter,
  unknown: keys.enter,
  back: keys.down + keys.enter,
  stop: keys.down + keys.down + keys.enter,
} as const;

const checks: Check[] = [
  {
    name: 'the interview asks what decides most, goes back, stops half-way with the answers saved, and goes on later',
    run: async () => {
      const { folder, file } = withCase();
      const { questions } = nextQuestions(screened(file));
      const [first] = questions.filter(({ answers }) => answers[0]?.answer === false);
      assert.ok(first !== undefined && first === questions[0], 'the first question is one of yes and no');
      const activity = () => valueIn(read(file), first.path);

      const one = ask(folder);
      await one.until(/Notification: undetermined\. Score: [\d.]+ to [\d.]+ of 100\. Band: low to \w+\./);
      await one.until('What each answer would do:');
      await asked(one, first.question);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), written, 'nothing is written before an answer');
      one.type(choose.no);
      await asked(one);
      assert.equal(activity(), false);
      one.type(choose.back);
      await asked(one, first.question);
      assert.equal(activity(), undefined, 'going back takes the answer back');
      one.type(choose.yes);
      await asked(one);
      assert.equal(activity(), true);
      one.type(choose.unknown);
      // A text is stopped with a point.
      one.type((await asked(one)) === '. stop' ? `.${keys.enter}` : choose.stop);
      await one.until(saved);
      assert.equal((await one.ended).status, 0);
      assert.equal(activity(), true);

      const two = ask(folder);
      await asked(two);
      two.type(keys.interrupt);
      const { status, sent } = await two.ended;
      assert.equal(status, 130);
      assert.ok(!plain(sent).includes(first.path), 'what is answered is not asked again');
      assert.deepEqual(
        readdirSync(folder).sort(),
        ['case.json', ...Object.keys(packs)].sort(),
        'nothing is left beside the case',
      );
      const assessed = spawnSync(process.execPath, [cli, 'assess', file, '--format', 'json'], { encoding: 'utf8' });
      assert.equal(assessed.status, 0, assessed.stderr);
      const { obligation } = JSON.parse(assessed.stdout);
      assert.equal(obligation.outcome, screened(file).obligation.outcome);
      return `${first.path}: ${obligation.outcome}`;
    },
  },
  {
    name: 'three questions of one pack, in three kinds of answers, lead to the end',
    run: async () => {
      const { folder, file } = withCase();
      const one = ask(folder, ['--rules', 'three-things.json']);
      for (let left = 3; left > 0; left -= 1) {
        const text = await one.until(
          /◆ {2}(Does a site reach the quays|How many square metres of building|How close to the aircraft)/,
        );
        await one.until(/Save and stop|\. stop/);
        if (text.includes('quays')) one.type(choose.yes);
        else if (text.includes('square')) {
          one.type(`ten${keys.enter}`);
          await one.until('Write a number, such as 30000 or 12.5; found "ten".');
          one.type(`\u007f\u007f\u007f30 000${keys.enter}`);
        } else one.type(keys.space + keys.enter);
        await one.until('Notification: ');
      }
      await one.until('required.');
      assert.equal((await one.ended).status, 0);
      const [site] = (read(file).sites ?? []) as readonly Record<string, unknown>[];
      assert.deepEqual(site, {
        id: 'hall',
        name: 'Hall',
        buildingArea: 30000,
        airfieldAccess: ['airside'],
        portAccess: true,
      });
      const assessed = spawnSync(
        process.execPath,
        [cli, 'assess', file, '--rules', join(folder, 'three-things.json')],
        { encoding: 'utf8' },
      );
      assert.match(assessed.stdout, /Required/);
      return undefined;
    },
  },
  {
    name: 'what can no longer matter is not asked',
    run: async () => {
      const { folder } = withCase();
      const one = ask(folder, ['--rules', 'two-things.json']);
      await asked(one, port);
      one.type(choose.no);
      await one.until('Notification: not required');
      await one.until('The obligation is decided (not-required).');
      assert.equal((await one.ended).status, 0);
      return undefined;
    },
  },
  {
    name: 'Ctrl-C gives the terminal back as it was, and says where the answers are',
    run: async () => {
      const { folder, file } = withCase();
      const command = `'${process.execPath}' '${cli}' ask case.json --rules two-things.json; echo "status $?"; stty -a`;
      const one = session(['sh', '-c', command], { folder });
      await asked(one, port);
      one.type(choose.yes);
      await one.until('Notification: undetermined');
      await asked(one);
      one.type(keys.interrupt);
      await one.until(saved);
      await one.until('status 130');
      const { sent } = await one.ended;
      assert.match(plain(sent), /[^-]icanon/);
      assert.match(plain(sent), /\s(?<!-)echo\s/);
      assert.ok(sent.lastIndexOf('\u001b[?25h') > sent.lastIndexOf('\u001b[?25l'), 'the cursor is shown again');
      assert.equal(valueIn(read(file), 'sites[0].portAccess'), true);
      return undefined;
    },
  },
  {
    name: 'a terminal that is closed leaves the answers saved',
    run: async () => {
      const { folder, file } = withCase();
      const one = ask(folder, ['--rules', 'two-things.json']);
      await asked(one, port);
      one.type(choose.yes);
      await one.until('Notification: undetermined');
      await asked(one);
      one.kill('SIGTERM');
      assert.equal((await one.ended).status, 143);
      assert.equal(valueIn(read(file), 'sites[0].portAccess'), true);
      return undefined;
    },
  },
  {
    name: 'colour in a terminal, none with NO_COLOR, and the same text',
    run: async () => {
      const { folder } = withCase();
      const report = async (env: Record<string, string>) =>
        (await session([process.execPath, cli, 'assess', hub], { folder, env }).ended).sent;
      const [usual, none, forced] = [
        await report({}),
        await report({ NO_COLOR: '1' }),
        await report({ NO_COLOR: '1', FORCE_COLOR: '1' }),
      ];
      assert.ok(isShaded(usual), 'in a terminal its headings are set apart');
      assert.ok(!hasColour(none) && plain(none) === none, 'NO_COLOR is honoured');
      assert.ok(isShaded(forced), 'FORCE_COLOR comes first');
      assert.equal(plain(usual), plain(none));
      const piped = spawnSync(process.execPath, [cli, 'assess', hub], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '' },
      });
      assert.ok(plain(piped.stdout) === piped.stdout, 'a pipe has no escapes');
      const one = ask(folder, ['--rules', 'two-things.json'], { NO_COLOR: '1' });
      await asked(one, port);
      one.type(choose.unknown);
      await asked(one);
      one.type(keys.interrupt);
      assert.ok(!hasColour((await one.ended).sent), 'NO_COLOR is honoured by the interview');
      return undefined;
    },
  },
  {
    name: 'lines are as wide as the terminal, from 60 to 120 characters',
    run: async () => {
      const { folder } = withCase();
      const longest = async (columns: number) => {
        const { sent } = await session([process.execPath, cli, 'assess', hub], { folder, columns }).ended;
        const lines = plain(sent)
          .split(/\r?\n/)
          .filter((line) => !/([0-9a-f]{64}|https?:\S+)$/.test(line));
        return Math.max(...lines.map((line) => line.length));
      };
      const widths = [await longest(60), await longest(90), await longest(200)];
      for (const [index, most] of [60, 90, 120].entries()) {
        const width = widths[index] ?? 0;
        assert.ok(width <= most && width > most - 10, `${width} of ${most} characters`);
      }
      return widths.join(', ');
    },
  },
];

try {
  if (!(await runChecks(checks, 1))) process.exitCode = 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
