import type { Evidence } from '../../investment/investment.js';
import type { RuleChange, RulePart } from '../../rules/layer.js';
import type {
  BeneficialOwnerResult,
  DutyChannel,
  LegalProfileResult,
  PartyAbove,
  RegimeResult,
  StateLinkResult,
} from '../../screening/assessment.js';

const changes: Readonly<Record<RuleChange['how'], string>> = {
  added: 'added',
  replaced: 'replaced',
  removed: 'removed',
  reweighed: 'reweighed',
  followed: 'followed',
  adjusted: 'adjusted',
};

const ruleParts: Readonly<Record<RulePart, string>> = {
  fact: 'fact',
  dimension: 'dimension',
  criterion: 'criterion',
  control: 'control',
  escalation: 'escalation',
  band: 'band',
  test: 'test',
  limb: 'limb',
  exclusion: 'exclusion',
  question: 'question',
  reading: 'reading',
  advice: 'advice',
};

const channelOpen: Readonly<Record<DutyChannel['open'], string>> = {
  yes: 'open',
  no: 'closed',
  'not-established': 'not established',
};

const controls: Readonly<Record<PartyAbove['controls'], string>> = { yes: 'yes', no: 'no', open: 'open' };

const bases: Readonly<Record<BeneficialOwnerResult['bases'][number], string>> = {
  ownership: 'ownership',
  control: 'control',
  role: 'role',
  'senior-manager': 'senior manager',
};

const standings = { possible: 'may be one', indicated: 'indicated, which is not the test', certain: 'one' } as const;

const regimeAnswers: Readonly<Record<RegimeResult['answer'], string>> = {
  'does-not-apply': 'does not apply',
  'may-apply': 'may apply',
  undetermined: 'undetermined',
  'not-assessed': 'not assessed here',
};

const origins: Readonly<Record<LegalProfileResult['origin'], string>> = {
  library: '',
  replaced: 'overridden. ',
  added: 'overridden: added, the library has none. ',
  missing: 'no profile, so what rests on it is open.',
};

const evidenceKinds: Readonly<Record<Evidence['kind'], string>> = {
  law: 'law',
  register: 'register',
  decision: 'decision',
  'official-statement': 'official statement',
  'company-statement': 'company statement',
  filing: 'filing',
  'press-report': 'press report',
  study: 'study',
  'legal-opinion': 'legal opinion',
  complaint: 'complaint',
  assumption: 'assumption',
};

/** The messages of each section of a report. */
export const enParts = {
  answer: {
    title: 'The answer',
    duty: 'Must it be notified?',
    readings: 'Readings of the law',
    readingsText: (asked: number, turning: readonly string[]): string =>
      turning.length === 0
        ? `The outcome is the same on every reading of ${asked === 1 ? 'the one open question' : `the ${asked} open questions`} of law that the rules declare.`
        : `It turns on how the law is read: ${turning.join(' ')}`,
    band: 'Band of risk',
    bandText: (band: string, isSettled: boolean): string =>
      isSettled ? `${band}, whatever is open.` : `${band}: what is open decides.`,
    established: 'What is established',
    establishedText: (points: string): string =>
      `${points} of 100 points after controls stand, however what is open turns out.`,
    interval: 'Interval',
    intervalText: (residual: string, inherent: string): string =>
      `Score ${residual} of 100 after controls, ${inherent} before.`,
    advice: 'Advice, not law',
    caseNote: 'The case says of itself',
  },
  layers: {
    lead: 'These rules extend others:',
    parts: ruleParts,
    changes,
    over: (layer: string, parent: string, all: readonly string[]): string =>
      `${layer} over ${parent}: ${all.length === 0 ? 'changes nothing' : all.join('; ')}.`,
    change: (part: string, id: string, how: string, before: string | undefined, after: string | undefined): string =>
      `${part} ${id} ${how}${after === undefined ? '' : ` ${before === undefined ? '' : `from ${before} `}to ${after}`}`,
    diluted: (dimension: string, criteria: number, keeps: string): string =>
      `In ${dimension} ${criteria === 1 ? 'one other criterion keeps' : `${criteria} other criteria keep`} ${keeps} percent of their share.`,
  },
  duty: {
    title: 'The duty to notify, limb by limb',
    reasons: 'Reasons:',
    open: 'What is open:',
    tests: 'Tests, each of which must be met',
    testHead: ['met', 'test'],
    limbs: 'Tests, limb by limb',
    exclusions: 'Exclusions',
    limbHead: ['met', 'limb', 'what it asks, and why'],
    reading: (title: string, outcome: string): string => `${title}: ${outcome}`,
    perhaps: (text: string): string => `Perhaps: ${text}`,
    more: (count: number): string => `And ${count} more.`,
    acquirers: 'Each acquirer by itself',
    acquirerHead: ['met', 'acquirer', 'test and limbs'],
  },
  score: {
    title: 'The score, share by share',
    interval: (isOuter: boolean): string =>
      `The interval holds every way in which what is open could turn out${isOuter ? '; it is an outer bound' : ''}. The score orders cases by this library's own weights: the law gives no points, and it is not a probability.`,
    shares: 'Share by share, in points of the score, why, and who says so',
    shareHead: ['share', 'of', 'criterion', 'why'],
    silent: (silent: number, all: number): string => `${silent} of ${all} criteria add nothing.`,
    controls: 'Controls',
    controlHead: ['in place', 'control', 'why'],
    escalation: (title: string, floor: string, isHolding: boolean): string =>
      `Escalation: ${title}, ${isHolding ? 'which sets' : 'which might set'} the band to at least ${floor}.`,
  },
  ownership: {
    title: 'Who is behind the investor?',
    withheld: 'Withheld: who is behind the investor rests in part on evidence that is not for this reader.',
    above: (name: string): string => `Above ${name}`,
    head: ['shares', 'votes', 'controls', 'who'],
    same: 'same',
    controls,
    nobody: 'Nobody who is named.',
    persons: 'Natural persons behind it, by',
    noPerson: 'None is shown.',
    bases,
    person: (name: string, standing: keyof typeof standings, on: readonly string[]): string =>
      `${name}: ${standings[standing]} (${on.join(', ')}).`,
    open: (text: string): string => `Not established: ${text}`,
    states: 'States:',
    stateText: (link: StateLinkResult['link'], isPossible: boolean, says: string): string =>
      `${link === 'control' ? 'Control' : 'Influence, which is not control'}${isPossible ? ', not established' : ''}: ${says}`,
    potential: 'Not held, but it may be:',
    problems: 'Wrong in what the case says:',
  },
  duties: {
    title: 'Legal duties to share data, and their channels',
    lead: 'A law is not conduct. A duty earns points only through a channel: the bound party, a means, the asset.',
    bound: (party: string, id: string): string => `${party} (${id})`,
    law: 'law',
    readOtherwise: 'read otherwise',
    noOtherReading: 'No other reading was found.',
    channels: (party: string): string => `Channels of ${party}`,
    head: ['channel', 'by what to what', 'path, and who says so'],
    open: channelOpen,
    from: (means: string, asset: string): string => `${means} to ${asset}`,
  },
  open: {
    title: 'What is not known',
    nothing: 'Nothing is open that the rules ask.',
    caption: 'Each open fact, how far it can move the score at most, and whether the obligation may turn on it',
    head: ['moves', 'duty', 'fact and question'],
    procedure: 'What the procedure turns on beside these',
    procedureHead: ['fact', 'question'],
    now: 'Now:',
    ask: (holders: readonly string[]): string => `Ask: ${holders.join(', ')}.`,
    places: 'Open:',
    more: (count: number): string => ` and ${count} more`,
  },
  change: {
    title: 'What would change it',
    readings: 'How the law is read, where the obligation turns on it',
    readingHead: ['outcome', 'on which reading, and of which question'],
    sameReadings: 'The obligation is the same on every reading of these open questions of law:',
    followed: (by: string | undefined): string => (by === undefined ? 'Followed so far.' : `Followed by ${by}.`),
    nothingBears: (outcome: string): string =>
      `No open fact bears on the obligation under these rules: it stays ${outcome} on the readings that count.`,
    bearing: (facts: readonly string[]): string => `The obligation may turn on: ${facts.join('; ')}.`,
    moving: (facts: readonly string[]): string => `The score may move most by: ${facts.join('; ')}.`,
    movingFact: (fact: string, points: string): string => `${fact} (up to ${points} points)`,
    notComputed:
      'The smallest sets of answers or measures that would change the obligation or the band were not computed for this report.',
    withheld: 'Withheld: the sets of changes tell what is said so far, which is not for this reader in full.',
    already: 'It is so already, without any change.',
    none: (burden: number): string => `No set up to a burden of ${burden} was found.`,
    setHead: ['changes', 'then'],
    one: (title: string, about: readonly string[], answer: string | undefined): string =>
      `${title}${about.length === 0 ? '' : ` (${about.join(', ')})`}${answer === undefined ? '' : ` ${answer}.`}`,
    effect: (obligation: string, score: string, band: string): string =>
      `Obligation ${obligation}; score ${score}; band ${band}.`,
    stopped: (burden: number): string =>
      `Every smallest set up to a burden of ${burden} is listed; the search ended there.`,
  },
  procedure: {
    title: 'Procedure and calendar',
    terms: {
      language: 'language',
      filing: 'filing',
      situations: 'situations',
      decidedBy: 'decided by',
      standstill: 'standstill',
      term: 'term',
      decision: 'decision',
      fines: 'fines',
      lookBack: 'look-back',
      appeal: 'appeal',
      forms: 'forms',
      beside: 'beside it',
      gate: 'legal gate',
    },
    details: 'Details, durations of earlier years and the rest of the forms stand in the JSON report.',
    openText: (text: string): string => `Open: ${text}`,
    openMatter: (matter: string): string => `open: ${matter}`,
    undetermined: (reason: string): string => `Undetermined: ${reason}`,
    oneStands: 'One of these stands:',
    noAdvice: 'No advice is given on that.',
    stage: (title: string, days: number | undefined): string =>
      `${title}${days === undefined ? '' : `: ${days} days`}.`,
    inPractice: 'In practice',
    money: (min: string, max: string, unit: string): string => `That is from ${min} to ${max} ${unit}.`,
    trigger: (status: string): string => `which breach: ${status}`,
    answered: (answered: number, all: number): string => `${answered} of ${all} points are answered by the case.`,
    ask: (holder: string, titles: readonly string[]): string => `Ask ${holder}: ${titles.join('; ')}.`,
    answers: regimeAnswers,
    turnsOn: (text: string): string => `Turns on ${text}.`,
    calendar: 'Calendar, from the days that are known',
    calendarHead: ['stage', 'from', 'last day'],
    noCalendar: 'No calendar stands here: it is counted from the day of filing, which this report was not given.',
    open: 'open',
    range: (earliest: string, latest: string | undefined): string =>
      latest === earliest ? earliest : latest === undefined ? `${earliest} or later` : `${earliest} to ${latest}`,
  },
  evidence: {
    title: 'Evidence and method',
    sources: 'Sources',
    caption: (count: number): string => `${count} sources of the case`,
    head: ['source', 'who said it, and when', 'what'],
    lost: 'This assessment was read back without its case: its sources are named by their ids alone.',
    kinds: evidenceKinds,
    noIndication: (scope: string): string => `No indication found. Scope: ${scope}.`,
  },
  statements: {
    title: 'What is said of conduct, and where sources differ',
    lead: 'An allegation is not a finding: only findings against the investor or who controls it earn points.',
    stage: (what: string, stage: string): string => `${what} (stage: ${stage})`,
    answer: (speaker: string): string => `Answer: ${speaker}`,
    noAnswer: 'No answer was found.',
    noIndication: 'No indication found',
    finding: (speaker: string, scope: string): string => `${speaker}: ${scope}`,
    others: 'Searches that found no indication:',
    matter: (title: string, paths: readonly string[]): string =>
      title === '' ? paths.join(', ') : `${title} (${paths.join(', ')})`,
    differ: 'Where sources differ, each value with who says it:',
  },
  said: {
    speaker: (by: string, day: string | undefined): string => `${by}, ${day ?? 'no date in the source'}`,
    anonymous: (name: string): string => `${name} (anonymous)`,
    relayed: (name: string, by: string): string => `${name}, relayed by ${by}`,
    by: (speakers: string): string => `Said by ${speakers}.`,
    claim: (value: string, speakers: string): string => `${value} by ${speakers}`,
    claims: (claims: readonly string[]): string => `Said: ${claims.join('; ')}.`,
  },
  context: {
    title: 'Context, never scored',
    notScored: (why: string): string => `Not scored: ${why}`,
  },
  profiles: {
    title: 'Legal profiles that count',
    lead: 'How far the law of a jurisdiction can compel, from 0 (law of the EU) to 4: its law, not its conduct.',
    overridden: (codes: readonly string[]): string => `Legal profiles overridden by the user: ${codes.join(', ')}.`,
    rests: (codes: readonly string[]): string =>
      `It rests on a legal profile that was overridden: ${codes.join(', ')}.`,
    origins,
    library: 'the library says:',
    compulsion: 'compulsion',
    authorisation: 'independent authorisation',
    remedy: 'remedy',
    abroad: 'reaches abroad',
    dataProtection: 'GDPR',
    protections: { gdpr: 'gdpr', adequate: 'adequate', none: 'none' },
    rest: '; the rest is not known',
  },
  besides: {
    title: (day: string): string => `Other law that stood on ${day}`,
    lead: 'It is named so that it is not forgotten. None of it decides whether the investment must be notified.',
  },
  method: {
    title: 'Method',
    policy: 'evidence',
    policies: {
      asserted: 'Asserted: every claim that was not withdrawn counts as possible.',
      cautious: 'Cautious: what rests only on interested or anonymous sources, or is denied, is open.',
      corroborated: 'Corroborated: only what two independent sources say, or the case says plainly, is settled.',
    },
    model: 'model',
    modelText: (id: string, version: string): string =>
      `${id}, version ${version}. Weights and bands are those of the model: the law gives no points.`,
    certainty: 'certainty',
    statuses: [
      'confirmed: seen in an official text, or in several consistent sources;',
      'reported: seen in commentary or a single secondary source;',
      'inferred: a deduction from confirmed statements;',
      'unverified: no source read so far shows it.',
    ],
    unknown: 'unknown',
    unknownText: 'What no source settles is not established: it widens the interval and counts as neither yes nor no.',
    said: 'who says so',
    saidText: 'What is said of somebody stands with its speaker and date, and the answer beside it.',
  },
  receipt: {
    title: 'Receipt',
    run: (library: string, day: string): string => `${library}; rules last verified ${day}.`,
    chosenFor: (signed: string, decided: string): string =>
      `Rules chosen for a signing on ${signed} and a decision on ${decided}.`,
    investment: 'case',
    rules: 'rules',
    profiles: 'profiles',
    portfolio: 'portfolio',
    answer: 'answer',
    corrections: 'Corrections',
    noContact: 'to who gave you this report.',
    closing: 'This is a model, not a decision and not a filing. A person decides.',
  },
  page: {
    skip: 'To the answer',
    contents: 'Contents',
    sides: 'For and against',
    link: (text: string): string => text,
    figure: 'The numbers of the picture',
  },
} as const;
