import { type Assessment, evidencePolicies } from 'fdi-screening';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { assess, runLiegeExample } from '../../examples/liege/run.js';
import { claimsText, saidText } from '../../src/report/sources.js';
import { longDay } from '../../src/values/day.js';
import { claimsOf, hub, itemsOf, matters, realHub, today } from './hub.js';
import { leaves } from './leaves.js';

/** A text without its line breaks and columns, so that what is wrapped can be found. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const outputs = { example: flat(runLiegeExample()), report: flat(renderReport(realHub)) };

/** What stands before and after each place of an output where a text occurs. */
const places = (output: string, text: string) => {
  const parts = output.split(text);
  return parts.slice(1).map((after, index) => ({ before: parts.slice(0, index + 1).join(text), after: text + after }));
};

const said = (by: string, on: string | undefined) =>
  `${by}, ${on === undefined ? 'no date in the source' : longDay(on)}`;
const evidence = new Map((hub.evidence ?? []).map((one) => [one.id, one]));
type Matter = (typeof matters)[number];
type Context = NonNullable<typeof hub.context>[number];

const replyTo = (answer: Matter['answer']): string =>
  answer === undefined ? 'No answer was found.' : `Answer: ${said(answer.by, answer.on)}: ${answer.text}`;

/** Matters of conduct that stand in an output without speaker and date, or without the answer directly after. */
const lonelyMatters = (output: string, all: readonly Matter[] = matters): string[] =>
  all
    .filter(({ what, by, on, answer }) =>
      places(output, what).some(({ before, after }) => {
        const [, rest = ''] = after.slice(what.length).match(/^ \(stage: [a-z ]+\) (.*)$/) ?? [];
        return !(before.endsWith(`${said(by, on)}: `) && rest.startsWith(replyTo(answer)));
      }),
    )
    .map(({ id }) => id);

/** Context against the investor, whose text ends with the answer, and context that is not. A new entry must be sorted. */
const adverse = 'logink parcels state-stakes holding-structure section-1260h white-house-memo jobs-promised'.split(' ');
const notAdverse = [
  ...['not-in-scope', 'gdpr-statement', 'hall-partition', 'badges', 'regulated-agents', 'aviation-brain', 'ewtp'],
  ...['customs-pressure', 'other-providers', 'destinations', 'partnership', 'embassy-2023', 'choice-defended'],
  // Of other companies, of a country, of the airport, of those who chose.
  ...['silk-road', 'customs-acquittals', 'tiktok', 'edpb-study', 'land-origin', 'residents', 'former-century'],
];
const answered = /( Answer: [^:]+, [^:]*\d{4}[^:]*: .+| No answer was found\.)$/;
const contexts = (hub.context ?? []).filter(({ id }) => adverse.includes(id));

const lonelyContexts = (output: string, all: readonly Context[] = contexts): string[] =>
  all
    .filter(
      ({ text, by, on }) =>
        !answered.test(text) || places(output, text).some(({ before }) => !before.endsWith(`${said(by, on)}: `)),
    )
    .map(({ id }) => id);

/** Claims that something is so, by others than the party. */
const accusations = leaves.flatMap(({ path, value }) => {
  const all = claimsOf(value);
  const against = all.filter(
    (claim) =>
      claim.value === true &&
      !(claim.evidence ?? []).some((id) => ['investor', 'target'].includes(evidence.get(id)?.originator.kind ?? '')),
  );
  const { note = '' } = value as { readonly note?: string };
  return against.length === 0 ? [] : [{ path, against, note, isDenied: all.some((claim) => claim.value === false) }];
});

/** The sentences of a run that take such claims as established. */
const sentences = ({ facts }: Assessment) =>
  accusations.flatMap((one) =>
    facts
      .filter(({ mayBe, leaves: behind }) => mayBe === 'yes' && behind.some(({ path }) => path === one.path))
      .map((fact) => ({ ...one, text: `${fact.title}: ${fact.mayBe}.` })),
  );

const lonelySentences = (output: string): string[] =>
  sentences(realHub)
    .filter(({ text, against, note }) =>
      places(output, text).some(({ after }) => {
        const [, speakers = '', rest = ''] = after.slice(text.length).match(/^ \((.*?(?:\d|undated))\) (.*)$/) ?? [];
        const named = against.every(({ evidence: ids = [] }) =>
          ids.some((id) => {
            const source = evidence.get(id);
            return speakers.includes(source?.originator.name ?? '?') && speakers.includes(source?.date ?? 'undated');
          }),
        );
        return !(named && rest.startsWith(note));
      }),
    )
    .map(({ text }) => text);

describe('every matter of conduct', () => {
  it('stands in the report with its speaker and date, and the answer directly after it', () => {
    for (const { id, what } of matters) expect(places(outputs.report, what).length, id).toBe(1);
    expect([...lonelyMatters(outputs.report), ...lonelyMatters(outputs.example)]).toEqual([]);
  });

  it('has speaker, date and a dated answer in the case, or a note that no answer was found', () => {
    const silent = (all: readonly Matter[]) =>
      all.filter(
        ({ by, on, answer, ...rest }) =>
          [by, on].includes(undefined) ||
          (answer ? !(answer.by && answer.on) : !/no answer/i.test(JSON.stringify(rest))),
      );
    expect(silent(matters)).toEqual([]);
    for (const matter of matters) {
      expect(silent([{ ...matter, on: undefined }])).toHaveLength(1);
      expect(silent([{ ...matter, answer: { by: 'The company', text: 'Denies it.' } }])).toHaveLength(1);
    }
  });

  it.each(matters.map((matter) => [matter.id, matter] as const))('would be missed without them: %s', (id, matter) => {
    const { what, by, on, answer } = matter;
    expect(lonelyMatters(outputs.report.replace(`${said(by, on)}: ${what}`, `${by}: ${what}`))).toEqual([id]);
    const [before, after] = outputs.report.split(what);
    const moved = `${before}${what}${after?.replace(replyTo(answer), '')} ${replyTo(answer)}`;
    expect(lonelyMatters(moved)).toEqual([id]);
  });
});

describe('all context', () => {
  it('is sorted into what is said against the investor and what is not', () => {
    expect((hub.context ?? []).map(({ id }) => id).sort()).toEqual([...adverse, ...notAdverse].sort());
  });

  it('against the investor has its speaker and date before it, and ends with a dated answer or says there is none', () => {
    for (const { id, text } of contexts) expect(places(outputs.report, text).length, id).toBe(1);
    expect([...lonelyContexts(outputs.report), ...lonelyContexts(outputs.example)]).toEqual([]);
  });

  it.each(contexts.map((one) => [one.id, one] as const))('would be missed without them: %s', (id, one) => {
    expect(lonelyContexts(outputs.report.replace(`${said(one.by, one.on)}: `, `${one.by}: `))).toContain(id);
    expect(lonelyContexts(outputs.report, [{ ...one, text: one.text.replace(answered, '') }])).toEqual([id]);
  });
});

describe('every claim against the investor', () => {
  it('has speaker and date, and beside it a denial, an answer, or a note that no answer was found', () => {
    expect(accusations.length).toBeGreaterThan(8);
    for (const { path, against, note, isDenied } of accusations) {
      for (const { by, on } of against) expect([typeof by, typeof on], path).toEqual(['string', 'string']);
      expect(isDenied || /^(Answer: [^:]+, [^:]*\d{4}: .+|No answer was found\b)/.test(note), path).toBe(true);
    }
  });

  it('that counts as established names its speakers and dates in the example, with the answer directly after', () => {
    for (const { text } of sentences(realHub)) expect(places(outputs.example, text).length, text).toBe(1);
    expect(sentences(realHub).length).toBeGreaterThan(2);
    expect(lonelySentences(outputs.example)).toEqual([]);
  });

  it('would be missed without them', () => {
    for (const { text, note } of sentences(realHub)) {
      expect(lonelySentences(outputs.example.replace(new RegExp(`(${text}) \\(.*?\\d\\)`), '$1'))).toContain(text);
      const [head, tail] = outputs.example.split(text);
      expect(lonelySentences(`${head}${text}${tail?.replace(note, '')} ${note}`)).toContain(text);
    }
  });

  it.each(evidencePolicies)(
    'names its speakers and dates in the report under the %s policy, with the denial or the answer directly after',
    (policy) => {
      const run = assess(hub, today, policy);
      const report = flat(renderReport(run));
      for (const { text, path } of sentences(run)) {
        const behind = run.sources.find((one) => one.path === path);
        const beside = `${saidText(behind?.said ?? [])}${behind?.note === undefined ? '' : ` ${behind.note}`}`;
        for (const { by, on } of behind?.said ?? []) expect(beside, text).toContain(said(by, on));
        for (const { after } of places(report, text)) expect(after, text).toContain(beside);
      }
    },
  );
});

describe('every law that is held against the investor', () => {
  const duties = itemsOf(hub.legalDuties).map((duty) => [duty.id, duty] as const);

  it.each(duties)('names its year, with dated counter-readings directly after: %s', (_id, duty) => {
    const { instruments = [], counterReadings = [] } = duty;
    const laws = instruments.map(({ title, article, says }) => `law: ${title}, ${article}: ${says}`);
    const readings = counterReadings.map(({ text, by, on }) => `read otherwise: ${text} (${said(by, on)})`);
    for (const law of laws) expect(law).toMatch(/\(\d{4}/);
    expect(readings).not.toEqual([]);
    expect(outputs.report).toContain([...laws, ...readings].join(' '));
  });

  it('names whose word it rests on that a channel to an asset is open', () => {
    const run = assess(hub, today, 'asserted');
    const open = run.legalDuties.flatMap(({ channels }) => channels.filter((channel) => channel.open === 'yes'));
    expect(open.length).toBeGreaterThan(0);
    const report = flat(renderReport(run));
    for (const { path, said: speakers } of open) {
      expect(report).toContain(`${path === undefined ? '' : `${path}. `}${claimsText(speakers)}`);
      for (const { by, on } of speakers) expect(claimsText(speakers)).toContain(said(by, on));
    }
  });
});
