/** For each code of a diagnostic what it means, rules that have it, and the same rules mended. */
import type { DatedVersion, DiagnosticCode } from 'fdi-screening/rules';
import { factCatalogue } from '../src/facts/facts.js';

/** Parts of a rule pack, of which the members that every rule has are left out. */
export interface Snippet {
  readonly limbs?: readonly object[];
  readonly exclusions?: readonly object[];
  readonly questions?: readonly object[];
  readonly dimensions?: readonly object[];
  readonly criteria?: readonly object[];
  readonly controls?: readonly object[];
  readonly escalations?: readonly object[];
  readonly bands?: readonly object[];
}

interface Example {
  readonly about: string;
  readonly rules: Snippet;
  readonly mended: Snippet;
}

interface TimelineExample {
  readonly about: string;
  readonly versions: readonly DatedVersion[];
  readonly mended: readonly DatedVersion[];
}

/** The day on which the examples are diagnosed. */
export const EXAMPLE_DAY = '2024-03-01';

const port = { fact: 'site.portAccess', is: 'equals', value: true };
const area = (is: string, value: string) => ({ fact: 'site.buildingArea', is, value });
const duty = (fact: string) => ({ fact, is: 'at-least', value: '3' });
const flag = (fact: string) => ({ fact, is: 'equals', value: true });
const votes = (is: string) => ({ fact: 'entity.votesAfter', is, value: '25' });

const scoring = (when: object, more: object = {}): Snippet => ({
  criteria: [{ id: 'example', levels: [{ when, points: '3' }], ...more }],
});
const levels = (...list: readonly [when: object, points: string][]): Snippet => ({
  criteria: [{ id: 'size', levels: list.map(([when, points]) => ({ when, points })) }],
});
const limb = (more: object): Snippet => ({ limbs: [{ id: 'votes', when: votes('at-least'), ...more }] });

/** The examples, in the order of the page. */
export const examples: Readonly<Record<Exclude<DiagnosticCode, keyof typeof timelineExamples>, Example>> = {
  'unknown-fact': {
    about:
      'A condition reads a fact that the pack does not name. An unknown fact would never hold, which is no answer.',
    rules: scoring(flag('site.portAcess')),
    mended: scoring(port),
  },
  'mistyped-fact': {
    about: 'A comparison does not fit the type of its fact: another operator, or a value that the fact cannot have.',
    rules: scoring({ fact: 'site.airfieldAccess', is: 'equals', value: 'airsied' }),
    mended: scoring({ fact: 'site.airfieldAccess', is: 'equals', value: 'airside' }),
  },
  'invalid-rule-set': {
    about: 'The rules do not fit together: weights that are not 100, a floor that is no band, an id used twice.',
    rules: { escalations: [{ id: 'port', when: port, floor: 'hihg' }] },
    mended: { escalations: [{ id: 'port', when: port, floor: 'high' }] },
  },
  'never-holds': {
    about: 'A condition that no case can meet. It is decided over every value that its facts can have.',
    rules: scoring({ all: [area('more-than', '50000'), area('less-than', '10000')] }),
    mended: scoring({ any: [area('more-than', '50000'), area('less-than', '10000')] }),
  },
  'always-holds': {
    about: 'A condition that every case meets, so that it tells none from another. An area is never below zero.',
    rules: limb({ when: area('at-least', '0') }),
    mended: limb({ when: area('more-than', '0') }),
  },
  'unreachable-level': {
    about: 'Of several levels the first that holds counts; this one holds only where one above it does.',
    rules: levels([area('at-least', '10000'), '3'], [area('at-least', '50000'), '3']),
    mended: levels([area('at-least', '50000'), '4'], [area('at-least', '10000'), '3']),
  },
  'overlapping-levels': {
    about: 'Two levels hold together, and the one with fewer points comes first: what is worse scores less.',
    rules: levels([area('at-least', '10000'), '2'], [port, '5']),
    mended: levels([port, '5'], [area('at-least', '10000'), '2']),
  },
  'gapped-levels': {
    about: 'Between two levels over one number lie values that earn nothing.',
    rules: levels([area('at-least', '50000'), '5'], [area('less-than', '10000'), '2']),
    mended: levels([area('at-least', '50000'), '5'], [area('less-than', '50000'), '2']),
  },
  'idle-criterion': {
    about:
      'A criterion that changes no score: no points, a dimension without weight, or a condition that is always the same.',
    rules: {
      dimensions: [
        { id: 'threat', weight: '100' },
        { id: 'history', weight: '0' },
      ],
      criteria: [
        { id: 'port', levels: [{ when: port, points: '3' }] },
        { id: 'old-site', dimension: 'history', levels: [{ when: area('at-least', '1000'), points: '3' }] },
      ],
    },
    mended: {
      dimensions: [
        { id: 'threat', weight: '80' },
        { id: 'history', weight: '20' },
      ],
      criteria: [
        { id: 'port', levels: [{ when: port, points: '3' }] },
        { id: 'old-site', dimension: 'history', levels: [{ when: area('at-least', '1000'), points: '3' }] },
      ],
    },
  },
  'unreachable-band': {
    about:
      'No sum of points lies in the band, after controls either, and no escalation leads to it. Where there are too many sums to keep apart, only the highest is looked at.',
    rules: {
      criteria: [{ id: 'port', levels: [{ when: port, points: '3' }] }],
      bands: [
        { id: 'low', from: '0' },
        { id: 'middle', from: '30' },
        { id: 'high', from: '60' },
      ],
    },
    mended: {
      criteria: [{ id: 'port', levels: [{ when: port, points: '3' }] }],
      bands: [
        { id: 'low', from: '0' },
        { id: 'high', from: '60' },
      ],
    },
  },
  'contradictory-escalation': {
    about:
      'An escalation without effect: whenever it holds, another holds as well and lifts the case higher; or its floor is the lowest band.',
    rules: {
      bands: [
        { id: 'low', from: '0' },
        { id: 'elevated', from: '30' },
        { id: 'high', from: '60' },
      ],
      escalations: [
        { id: 'large-port', when: { all: [port, area('at-least', '50000')] }, floor: 'elevated' },
        { id: 'port', when: port, floor: 'high' },
      ],
    },
    mended: {
      bands: [
        { id: 'low', from: '0' },
        { id: 'elevated', from: '30' },
        { id: 'high', from: '60' },
      ],
      escalations: [
        { id: 'large-port', when: { all: [port, area('at-least', '50000')] }, floor: 'high' },
        { id: 'port', when: port, floor: 'elevated' },
      ],
    },
  },
  'grave-without-escalation': {
    about:
      'A criterion with the most points of the model, of which no escalation reads a fact. Added to many harmless answers it is lost in a sum; every criterion that is added dilutes it further.',
    rules: { ...scoring(flag('state.control')), escalations: [] },
    mended: {
      ...scoring(flag('state.control')),
      escalations: [{ id: 'state-control', when: flag('state.control'), floor: 'high' }],
    },
  },
  'double-counting': {
    about: 'Several criteria earn points from one fact. That may be meant, as where each counts another side of it.',
    rules: {
      criteria: [
        { id: 'port', levels: [{ when: port, points: '3' }] },
        { id: 'large-port', levels: [{ when: { all: [port, area('at-least', '50000')] }, points: '3' }] },
      ],
    },
    mended: levels([{ all: [port, area('at-least', '50000')] }, '6'], [port, '3']),
  },
  'threshold-wording': {
    about:
      'The rule compares otherwise than its title, its rationale or its source words the threshold: at least against more than, at most against less than. Only words in English are understood, and only at the number that the rule has.',
    rules: limb({ title: 'More than 25 percent of the votes' }),
    mended: limb({ title: 'More than 25 percent of the votes', when: votes('more-than') }),
  },
  'missing-citation': {
    about: 'A rule that names no source, so that nobody can check it.',
    rules: limb({ citations: [], status: 'inferred', because: 'It is usual.' }),
    mended: limb({ because: 'It is usual.' }),
  },
  'unsupported-status': {
    about: 'A rule that is called confirmed or reported names no source that confirms or reports it.',
    rules: limb({ citations: [], status: 'confirmed' }),
    mended: limb({ status: 'confirmed' }),
  },
  'stale-verification': {
    about:
      'Nobody has checked the rule against its source for more than a year (or as many days as `staleAfterDays` says), or the day lies ahead.',
    rules: limb({ lastVerified: '2021-05-01' }),
    mended: limb({ lastVerified: '2024-02-15' }),
  },
  'score-reads-nationality': {
    about:
      'A score looks at law and facts, never at nationality. Where a party is from belongs in the scope, if the law says so.',
    rules: scoring(flag('investor.residentOutsideEu')),
    mended: limb({ id: 'resident', when: flag('investor.residentOutsideEu') }),
  },
  'duty-without-channel': {
    about:
      'A legal duty to share data is a risk where the party that it binds can reach an asset. Without a channel there is nothing to hand over.',
    rules: scoring(duty('legalDuty.level')),
    mended: scoring(duty('legalDuty.throughAnyChannel')),
  },
  'points-from-allegation': {
    about:
      'An allegation is not a finding. Whether a fact changes with what is alleged, investigated or charged is tried out, so facts of an author are seen as well.',
    rules: scoring(flag('conduct.allegation')),
    mended: scoring(flag('conduct.finalFinding')),
  },
  'undeclared-reading': {
    about:
      'A limb or exclusion is inferred or unverified, so the law can be read otherwise, and the rule set does not say how.',
    rules: limb({ status: 'inferred' }),
    mended: {
      limbs: [
        {
          id: 'votes',
          status: 'inferred',
          when: {
            question: 'which-votes',
            readings: { 'at-least': votes('at-least'), 'more-than': votes('more-than') },
          },
        },
      ],
      questions: [{ id: 'which-votes', readings: [{ id: 'at-least' }, { id: 'more-than' }] }],
    },
  },
  'unused-question': {
    about: 'An open question with a single reading, or one on which no limb depends.',
    rules: { questions: [{ id: 'which-votes', readings: [{ id: 'at-least' }, { id: 'more-than' }] }] },
    mended: {
      limbs: [
        {
          id: 'votes',
          when: {
            question: 'which-votes',
            readings: { 'at-least': votes('at-least'), 'more-than': votes('more-than') },
          },
        },
      ],
      questions: [{ id: 'which-votes', readings: [{ id: 'at-least' }, { id: 'more-than' }] }],
    },
  },
};

/** The examples of versions of one law. */
export const timelineExamples = {
  'version-gap': {
    about: 'On some days no version of the law applies. Where nothing is known of a time, an entry says so.',
    versions: [
      { id: 'law-1', appliesFrom: '2020-01-01', appliesUntil: '2023-06-30' },
      { id: 'law-2', appliesFrom: '2024-01-01' },
    ],
    mended: [
      { id: 'law-1', appliesFrom: '2020-01-01', appliesUntil: '2023-12-31' },
      { id: 'law-2', appliesFrom: '2024-01-01' },
    ],
  },
  'version-overlap': {
    about: 'On some days two versions of the law apply, and which of them counts is not said.',
    versions: [
      { id: 'law-1', appliesFrom: '2020-01-01', appliesUntil: '2024-06-30' },
      { id: 'law-2', appliesFrom: '2024-01-01' },
    ],
    mended: [
      { id: 'law-1', appliesFrom: '2020-01-01', appliesUntil: '2023-12-31' },
      { id: 'law-2', appliesFrom: '2024-01-01' },
    ],
  },
} as const satisfies Readonly<Record<string, TimelineExample>>;

const citation = { instrument: 'A law made up for this example', article: '1' };

type Rule = Readonly<Record<string, unknown>>;

const withAll = (rules: readonly object[] | undefined, more: (rule: Rule) => object): object[] =>
  (rules ?? []).map((rule) => ({ ...more(rule as Rule), ...rule }));

const titled = ({ id }: Rule) => ({ title: String(id) });
const sourced = (rule: Rule) => ({ ...titled(rule), citations: [citation], status: 'confirmed' });
const reasoned = (rule: Rule) => ({ ...sourced(rule), because: 'An example.' });

/** A snippet as a whole rule pack: what it leaves out is as it should be. */
export function wholePack(snippet: Snippet): object {
  const questions = withAll(snippet.questions, ({ readings }) => ({ question: 'Which?', readings })).map((one) => {
    const { readings, ...rest } = one as { readings: readonly object[] };
    return { ...rest, readings: withAll(readings, sourced) };
  });
  const limbs = snippet.limbs ?? [{ id: 'votes', when: votes('at-least') }];
  return {
    formatVersion: 1,
    id: 'example',
    title: 'An example',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: factCatalogue.map((fact) => ({ id: fact.id })),
    scope: {
      tests: [{ id: 'test', title: 'A test', limbs: withAll(limbs, sourced) }],
      exclusions: withAll(snippet.exclusions, sourced),
      questions,
    },
    risk: {
      id: 'example',
      dimensions: withAll(snippet.dimensions ?? [{ id: 'threat', weight: '100' }], titled),
      criteria: withAll(snippet.criteria ?? [{ id: 'port', levels: [{ when: port, points: '3' }] }], (rule) => ({
        ...reasoned(rule),
        dimension: 'threat',
      })),
      controls: withAll(snippet.controls, reasoned),
      escalations: withAll(snippet.escalations ?? [], reasoned),
      bands: withAll(
        snippet.bands ?? [
          { id: 'low', from: '0' },
          { id: 'high', from: '50' },
        ],
        titled,
      ),
    },
  };
}
