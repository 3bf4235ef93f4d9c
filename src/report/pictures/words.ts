import type { InterestKind, PartyKind } from '../../ownership/graph.js';
import { longDay } from '../../values/day.js';

/** What of a case or of its rules has a name that a translation may know. */
export type NamedThing =
  | 'dimension'
  | 'band'
  | 'criterion'
  | 'reason'
  | 'fact'
  | 'question'
  | 'value'
  | 'test'
  | 'rule-set'
  | 'law';

/** A least and a greatest, as they are shown. */
interface Ends {
  readonly min: string;
  readonly max: string;
}

/**
 * Every word in a picture that does not come from the case or its rules: give another object for another language, and
 * spread {@link englishPictureWords} to change some. Numbers come as the assessment shows them, days as `YYYY-MM-DD`.
 *
 * @hidden
 */
export interface PictureWords {
  /** The language, as a code of BCP 47. */
  readonly language: string;
  /** A number with its decimal point: `8.9`. */
  readonly number: (shown: string) => string;
  readonly percent: (shown: string) => string;
  /** A day, a month (`2018-12`) or a year. */
  readonly day: (day: string) => string;
  /** A country by its code of ISO 3166-1, alpha-2. */
  readonly country: (code: string) => string;
  /** A name of the case or of its rules in the language: the id and the name as it stands there are given. */
  readonly name: (thing: NamedThing, id: string, text: string) => string;
  /** From one number to another, both shown. */
  readonly interval: (ends: Ends) => string;
  /** From one percentage to another, without signs. */
  readonly percentInterval: (ends: Ends) => string;
  readonly established: string;
  readonly possible: string;
  readonly bandEdge: string;
  readonly bandsMissing: string;
  readonly noScore: string;
  readonly score: string;
  readonly points: string;
  /** The band of a case: one, or from one to another. */
  readonly band: (band: { readonly from: string; readonly to: string }) => string;
  readonly waterfall: {
    readonly title: (name: string) => string;
    readonly description: (said: {
      readonly score: string;
      readonly band: string;
      readonly dimensions: readonly { readonly name: string; readonly min: string; readonly max: string }[];
    }) => string;
    readonly dimension: (name: string, weight: string | undefined) => string;
    /** Criteria that add something for certain, beyond those that are drawn each by itself. */
    readonly others: (count: number) => string;
    /** Criteria that add nothing for certain and might add something. */
    readonly open: (count: number) => string;
    readonly nothing: (count: number, all: number) => string;
    readonly total: string;
    readonly outer: string;
    readonly head: {
      readonly part: string;
      readonly atMin: string;
      readonly atMax: string;
      readonly least: string;
      readonly greatest: string;
      readonly attainable: string;
    };
  };
  readonly tornado: {
    readonly title: (name: string) => string;
    readonly description: (said: {
      readonly all: number;
      readonly largest: { readonly name: string; readonly moves: string } | undefined;
    }) => string;
    readonly moves: (points: string) => string;
    readonly axis: string;
    readonly bearsOnDuty: string;
    readonly more: (count: number, upTo: string) => string;
    readonly dutyOnly: (count: number) => string;
    readonly none: string;
    readonly head: {
      readonly fact: string;
      readonly moves: string;
      readonly mayBe: string;
      readonly duty: string;
    };
    readonly yes: string;
    readonly no: string;
  };
  readonly bands: {
    readonly title: string;
    readonly description: (
      rows: readonly { readonly label: string; readonly score: string; readonly band: string }[],
    ) => string;
    readonly head: { readonly label: string; readonly score: string; readonly band: string };
  };
  readonly timeline: {
    readonly title: (name: string) => string;
    readonly description: (said: { readonly dates: readonly string[]; readonly law: readonly string[] }) => string;
    readonly dates: string;
    readonly law: string;
    readonly notKnown: string;
    /** A day of which no end is given. */
    readonly notBefore: (day: string) => string;
    readonly notAfter: (day: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
    readonly always: string;
    readonly mechanisms: Readonly<Record<'screening' | 'none' | 'not-yet-known', string>>;
    readonly status: (status: string) => string;
    readonly event: Readonly<Record<'signed' | 'closed' | 'asOf' | 'decided', string>>;
    readonly head: { readonly what: string; readonly when: string };
  };
  readonly ownership: {
    readonly title: (name: string) => string;
    readonly description: (said: {
      readonly shown: number;
      readonly leftOut: number;
      readonly emphasised: readonly { readonly name: string; readonly isCertain: boolean }[];
      readonly why: string | undefined;
    }) => string;
    readonly kinds: Readonly<Record<PartyKind, string>>;
    readonly interests: Readonly<Record<InterestKind, string>>;
    readonly acquirer: string;
    readonly target: string;
    readonly investment: string;
    readonly underLaw: (countries: string) => string;
    readonly livesIn: (countries: string) => string;
    readonly or: string;
    readonly unknownCountry: string;
    readonly unknownShare: string;
    readonly about: (share: string) => string;
    readonly notNamed: string;
    readonly notDescribed: string;
    readonly controls: string;
    readonly mayControl: string;
    readonly perhaps: string;
    readonly ofItself: (share: string) => string;
    readonly indirectOrNot: string;
    readonly because: string;
    readonly mayBeBecause: string;
    readonly hiddenOwners: (count: number) => string;
    readonly leftOut: (count: number) => string;
    readonly key: {
      readonly direct: string;
      readonly indirect: string;
      readonly potential: string;
      readonly investment: string;
      readonly sides: string;
      readonly emphasised: (why: string) => string;
      readonly perhapsEmphasised: (why: string) => string;
      readonly unknown: string;
    };
    readonly none: string;
    readonly head: {
      readonly holder: string;
      readonly what: string;
      readonly subject: string;
      readonly how: string;
      readonly why: string;
    };
  };
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the pictures in English: the default, and where a translation starts. */
export const englishPictureWords: PictureWords = {
  language: 'en',
  number: (shown) => shown,
  percent: (shown) => `${shown} %`,
  day: longDay,
  country: (code) => code,
  name: (_thing, _id, text) => text,
  interval: ({ min, max }) => `${min} to ${max}`,
  percentInterval: ({ min, max }) => `${min}–${max} %`,
  established: 'established',
  possible: 'possible, while facts are open',
  bandEdge: 'edge of a band',
  bandsMissing:
    'The edges of the bands are not drawn: they stand in the rules, which an assessment read back from JSON has lost.',
  noScore: 'The rules give no score.',
  score: 'score of 100, after controls',
  points: 'points',
  band: ({ from, to }) => (from === to ? `band: ${from}` : `band: ${from} to ${to}`),
  waterfall: {
    title: (name) => `What the score is made of: ${name}`,
    description: ({ score, band, dimensions }) =>
      [
        `The score is ${score} of 100 after controls; ${band}.`,
        ...dimensions.map(({ name, min, max }) => `${name} adds ${min} in the lowest case and ${max} in the highest.`),
        'What is established is drawn from zero to the least score; what is only possible, from there to the greatest.',
      ].join(' '),
    dimension: (name, weight) => (weight === undefined ? name : `${name} (${weight} of 100)`),
    others: (count) => `${counted(count, 'other', 'others')}, established in part`,
    open: (count) => `${counted(count, 'criterion', 'criteria')} wholly open`,
    nothing: (count, all) =>
      `Not drawn, because nothing is added: ${count} of ${counted(all, 'criterion', 'criteria')}.`,
    total: 'Score',
    outer: 'The interval is an outer bound: it holds every case, and might be narrower.',
    head: {
      part: 'part of the score',
      atMin: 'in the lowest case',
      atMax: 'in the highest case',
      least: 'at least',
      greatest: 'at most',
      attainable: 'of',
    },
  },
  tornado: {
    title: (name) => `Which open facts could move the score most: ${name}`,
    description: ({ all, largest }) =>
      largest === undefined
        ? `${counted(all, 'fact is', 'facts are')} open; none can move the score.`
        : `${counted(all, 'fact is', 'facts are')} open. The one that can move the score most is “${largest.name}”, by up to ${largest.moves} points. Each bar is the most that one fact can do while the others stay open, so the bars do not add up.`,
    moves: (points) => `up to ${points}`,
    axis: 'points of the score that the fact can move, at most',
    bearsOnDuty: 'the duty to notify may turn on it as well',
    more: (count, upTo) => `and ${count} more, each up to ${upTo}`,
    dutyOnly: (count) =>
      `and ${counted(count, 'fact that moves', 'facts that move')} no score: the duty may turn on ${count === 1 ? 'it' : 'them'}`,
    none: 'No fact is open that could move the score.',
    head: { fact: 'open fact', moves: 'moves the score by, at most', mayBe: 'may be', duty: 'bears on the duty' },
    yes: 'yes',
    no: 'no',
  },
  bands: {
    title: 'The score and its bands, side by side',
    description: (rows) => rows.map(({ label, score, band }) => `${label}: ${score}; ${band}.`).join(' '),
    head: { label: 'assessment', score: 'score', band: 'band' },
  },
  timeline: {
    title: (name) => `The case and the law, by date: ${name}`,
    description: ({ dates, law }) => `The case: ${dates.join('; ')}. The law: ${law.join('; ')}.`,
    dates: 'The case',
    law: 'The law',
    notKnown: 'not known',
    notBefore: (day) => `not before ${day}`,
    notAfter: (day) => `not after ${day}`,
    between: (from, to) => `${from} to ${to}`,
    since: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    always: 'always',
    mechanisms: { screening: 'screening', none: 'no screening', 'not-yet-known': 'not known yet' },
    status: (status) => status,
    event: { signed: 'Signed', closed: 'Closed', asOf: 'Assessed as of', decided: 'Law chosen for a decision on' },
    head: { what: 'what', when: 'when' },
  },
  ownership: {
    title: (name) => `Who owns whom: ${name}`,
    description: ({ shown, leftOut, emphasised, why }) =>
      [
        `${counted(shown, 'party is', 'parties are')} drawn, owners above what they own${leftOut === 0 ? '' : `, and ${leftOut} left out`}.`,
        ...(why === undefined
          ? []
          : emphasised.map(({ name, isCertain }) => `${name} ${isCertain ? 'is' : 'may be'} a reason why ${why}.`)),
      ].join(' '),
    kinds: {
      person: 'person',
      company: 'company',
      state: 'State',
      'state-body': 'body of a State',
      fund: 'fund',
      trust: 'trust',
      arrangement: 'arrangement',
      unknown: 'not known what',
    },
    interests: {
      shares: 'shares',
      'voting-rights': 'votes',
      'board-appointment': 'appoints directors',
      veto: 'veto',
      contract: 'contract',
      'other-influence': 'other influence',
      'general-partner': 'general partner',
      manager: 'manager',
      'limited-partner': 'limited partner',
      'advisory-committee-veto': 'veto in a committee',
      settlor: 'settlor',
      trustee: 'trustee',
      protector: 'protector',
      beneficiary: 'beneficiary',
      'senior-manager': 'senior manager',
      convertible: 'convertible',
      option: 'option',
      pledge: 'pledge',
    },
    acquirer: 'acquirer',
    target: 'target',
    investment: 'this investment',
    underLaw: (countries) => `law: ${countries}`,
    livesIn: (countries) => `residence: ${countries}`,
    or: ' or ',
    unknownCountry: '?',
    unknownShare: '? %',
    about: (share) => `≈ ${share}`,
    notNamed: 'Not named',
    notDescribed: 'not described in the case',
    controls: 'controls',
    mayControl: 'may control',
    perhaps: 'perhaps',
    ofItself: (share) => `holds itself: ${share}`,
    indirectOrNot: 'direct?',
    because: 'reason',
    mayBeBecause: 'possible reason',
    hiddenOwners: (count) => `+ ${counted(count, 'owner', 'owners')} not drawn`,
    leftOut: (count) =>
      `${counted(count, 'party of the case is', 'parties of the case are')} left out here; the table has them.`,
    key: {
      direct: 'direct',
      indirect: 'indirect: a total of other lines',
      potential: 'potential: not held until exercised',
      investment: 'this investment, which the case describes',
      sides: 'left of a line: capital; right: votes, rights and control',
      emphasised: (why) => `reason why ${why}`,
      perhapsEmphasised: (why) => `possible reason why ${why}`,
      unknown: 'nobody is named, or not known',
    },
    none: 'The case says nothing of who holds what.',
    head: { holder: 'holder', what: 'what', subject: 'in whom', how: 'how', why: 'why it matters' },
  },
};
