import { parseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../src/cli/ask/terminal.js';
import { readAnswer } from '../../src/cli/ask/written-answer.js';
import { run } from '../../src/cli/run.js';
import { type Files, failure, imagined, smallCase } from './surroundings.js';

const site = { id: 'hall', name: 'Hall' };
const open = smallCase({ sites: [site] });

/** Rules that ask whether a site reaches a port, and how large its buildings are; both must hold. */
const pack = JSON.stringify({
  formatVersion: 1,
  id: 'two-things',
  title: 'Two things',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [{ id: 'site.portAccess' }, { id: 'site.buildingArea' }],
  scope: {
    tests: [
      {
        id: 'test',
        title: 'Test',
        limbs: [
          {
            id: 'both',
            title: 'Large, at a port',
            when: {
              all: [
                { fact: 'site.portAccess', is: 'equals', value: true },
                { fact: 'site.buildingArea', is: 'at-least', value: '20000' },
              ],
            },
            citations: [{ instrument: 'A law' }],
            status: 'confirmed',
          },
        ],
      },
    ],
  },
});

/** Answers to questions by a part of them, in the order in which they are given; `undefined` interrupts. */
type Script = readonly (readonly [question: string, reply: string | readonly string[] | undefined])[];

/** Runs an interview with somebody who answers as it is written, and keeps what was said and saved. */
async function interview(script: Script, { files = {}, argv = [] }: { files?: Files; argv?: readonly string[] } = {}) {
  const said: string[] = [];
  const saved: string[] = [];
  const left = [...script];
  const reply = (question: string): string | readonly string[] | undefined => {
    const next = left.shift();
    if (next === undefined) throw new Error(`Nobody answers "${question}".`);
    expect(question).toContain(next[0]);
    return next[1];
  };
  const terminal: Terminal = {
    width: 90,
    say: (text) => void said.push(text),
    choose: async (question, choices, initial) => {
      expect(choices.map(({ value }) => value)).toContain(initial);
      const chosen = reply(question) as string | undefined;
      const found = choices.find(({ label }) => label === chosen);
      if (chosen !== undefined) expect(choices.map(({ label }) => label)).toContain(chosen);
      return found?.value;
    },
    chooseSeveral: async (question) => reply(question) as readonly string[] | undefined,
    write: async (question, _hint, check) => {
      const text = reply(question) as string | undefined;
      if (text !== undefined) expect(check(text)).toBeUndefined();
      return text;
    },
    whenEnded: () => undefined,
  };
  const surroundings = imagined({ 'case.json': open, 'two.json': pack, ...files }, { terminal });
  const result = await run(['ask', 'case.json', '--rules', 'two.json', ...argv], {
    ...surroundings,
    writeFile: (path, text) => {
      saved.push(text);
      surroundings.writeFile(path, text);
    },
  });
  // What is expected inside is caught by the run.
  if (result.status === 70) throw new Error(result.errors);
  expect(left).toEqual([]);
  const last = saved.at(-1);
  return {
    ...result,
    said,
    saved,
    case: last === undefined ? undefined : parseInvestment(last),
    read: surroundings.readFile,
  };
}

const port = 'Does a site reach the quays';
const area = 'How many square metres of building';

describe('fdi-screening ask', () => {
  it('asks until the case is decided, saves each answer, and says what each would do', async () => {
    const {
      status,
      output,
      said,
      saved,
      case: answered,
    } = await interview([
      [area, '30 000'],
      [port, 'Yes'],
    ]);
    expect(status).toBe(0);
    expect(answered?.sites).toEqual([{ ...site, buildingArea: 30000, portAccess: true }]);
    expect(saved).toHaveLength(2);
    expect(said[0]).toMatch(/^Notification: undetermined\..*\n2 questions can still matter; 0 need not be asked\.$/);
    expect(said[1]).toContain('limb both: Large, at a port (confirmed) [A law]');
    expect(said[3]).toContain('no: notification not required');
    expect(output).toContain('Notification: required.');
    expect(output).toContain('2 answers saved in case.json.');
  });

  it('does not ask what can no longer matter', async () => {
    const { output } = await interview([[area, '100']]);
    expect(output).toContain('Notification: not required.');
  });

  it('goes back, and takes the answer back out of the file', async () => {
    const again = await interview([
      [area, '30000'],
      [port, 'Go back'],
      [area, '100'],
    ]);
    expect(again.saved.map((text) => JSON.parse(text).sites[0])).toEqual([
      { ...site, buildingArea: 30000 },
      site,
      { ...site, buildingArea: 100 },
    ]);
  });

  it('leaves open what is not known, and moves on', async () => {
    const { output, saved } = await interview([
      [area, ''],
      [port, 'I do not know'],
    ]);
    expect(saved).toEqual([]);
    expect(output).toContain('The obligation is open.');
    expect(output).toContain('Nothing was answered; case.json is as it was.');
  });

  it('ends with 130 where it is interrupted, with the answers saved', async () => {
    const {
      status,
      output,
      errors,
      case: answered,
    } = await interview([
      [area, '30000'],
      [port, undefined],
    ]);
    expect({ status, output }).toEqual({ status: 130, output: '' });
    expect(errors).toContain('1 answer saved in case.json. To go on, run the same command again.');
    expect(answered?.sites).toEqual([{ ...site, buildingArea: 30000 }]);
  });

  it('writes into another file, and goes on with it', async () => {
    const first = await interview(
      [
        [area, '30000'],
        [port, 'Save and stop'],
      ],
      { argv: ['--out', 'answered.json'] },
    );
    expect(first.read('case.json')).toBe(open);
    const second = await interview([[port, 'Yes']], {
      argv: ['--out', 'answered.json'],
      files: { 'answered.json': first.read('answered.json') },
    });
    expect(second.case?.sites).toEqual([{ ...site, buildingArea: 30000, portAccess: true }]);
    const other = await interview([], {
      argv: ['--out', 'answered.json'],
      files: { 'answered.json': smallCase({ id: 'other' }) },
    });
    expect(other.errors).toContain('answered.json is there already and holds another case, "other" and not "hall".');
  });

  it('records on what an answer rests, beside what was said before', async () => {
    const claimed = smallCase({
      sites: [{ ...site, portAccess: { value: false, evidence: ['brochure'] } }],
      evidence: [
        {
          id: 'brochure',
          title: 'Brochure',
          originator: { name: 'Buyer', kind: 'investor' },
          kind: 'company-statement',
        },
      ],
    });
    const {
      case: answered,
      said,
      output,
    } = await interview(
      [
        [area, '30000'],
        [port, 'Yes'],
      ],
      { files: { 'case.json': claimed }, argv: ['--source', 'Port register', '--said-by', 'register'] },
    );
    expect(said.join('\n')).toContain('interested only');
    expect(said.join(' ').replace(/\s+/g, ' ')).toContain('Your answer is added to it.');
    expect(answered?.evidence?.[1]).toMatchObject({ id: 'answer-1', title: 'Port register', kind: 'register' });
    expect(answered?.evidence).toHaveLength(2);
    expect(answered?.sites).toMatchObject([
      {
        portAccess: {
          claims: [
            { value: false, evidence: ['brochure'], status: 'asserted' },
            { value: true, by: 'Port register', on: '2024-03-01', evidence: ['answer-1'], status: 'asserted' },
          ],
        },
        buildingArea: { value: 30000, evidence: ['answer-1'] },
      },
    ]);
    // Two disagree, so it stays open and is not asked a second time.
    expect(output).toContain('The obligation is open.');
  });

  it('hands the case over where it cannot be written, so that no answer is lost', async () => {
    const terminal: Terminal = {
      width: 90,
      say: () => undefined,
      choose: async () => 'no',
      chooseSeveral: async () => undefined,
      write: async () => '30000',
      whenEnded: () => undefined,
    };
    const around = imagined(
      { 'case.json': open, 'two.json': pack },
      {
        terminal,
        writeFile: () => {
          throw failure('ENOSPC');
        },
      },
    );
    const { status, output, errors } = await run(['ask', 'case.json', '--rules', 'two.json'], around);
    expect(status).toBe(2);
    expect(parseInvestment(output).sites).toEqual([{ ...site, buildingArea: 30000, portAccess: false }]);
    expect(errors).toContain('could not be written to case.json');
  });

  it.each<[string[], string]>([
    [['case.json'], 'ask needs a terminal'],
    [['-'], 'the case must be a file'],
    [[], 'Name the case file: fdi-screening ask case.json'],
    [['case.json', '--source', 'A register'], '--source and --said-by go together'],
    [['case.json', '--source', 'A', '--said-by', 'registr'], 'Did you mean register?'],
  ])('with %j is bad input', async (argv, message) => {
    const { status, output, errors } = await run(['ask', ...argv], imagined({ 'case.json': open }));
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(message);
  });
});

describe('a written answer', () => {
  const number = { kind: 'number', options: [], min: 0, max: 100 } as const;
  it.each([
    [number, '12.5', 12.5],
    [number, '25 %', 25],
    [{ kind: 'number', options: [] } as const, '30 000', 30000],
    [number, '{"min": 25}', { min: 25 }],
    [{ kind: 'day', options: [] } as const, '2024-02-29', '2024-02-29'],
    [{ kind: 'country', options: [] } as const, 'be', 'BE'],
    [{ kind: 'countries', options: [] } as const, 'BE, de', ['BE', 'DE']],
    [{ kind: 'countries', options: [] } as const, 'none', []],
  ])('%j %s', (form, text, answer) => {
    expect(readAnswer(text, form)).toEqual({ answer });
  });

  it.each([
    [number, '12,5', 'Write a point before decimals'],
    [number, '101', 'It is at most 100; found 101.'],
    [number, '-1', 'It is at least 0; found -1.'],
    [{ kind: 'day', options: [] } as const, '2024-02-30', 'a day that exists'],
    [{ kind: 'country', options: [] } as const, 'Belgium', 'two-letter codes'],
    [{ kind: 'countries', options: [] } as const, 'BE XX', 'found "XX"'],
    [{ kind: 'list', options: [] } as const, 'two', 'Write a list as JSON'],
    [number, '{"min":', 'It is not JSON'],
  ])('%j %s is refused', (form, text, fault) => {
    expect(readAnswer(text, form).fault).toContain(fault);
  });
});
