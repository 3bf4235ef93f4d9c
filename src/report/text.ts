import type {
  Assessment,
  Contribution,
  ExactInterval,
  FactResult,
  LeafSources,
  LimbResult,
  OpenFact,
  Risk,
} from '../screening/assessment.js';
import { overriddenNote } from '../screening/reason.js';
import { citationText } from '../values/citation.js';
import { longDay } from '../values/day.js';
import type { ExactNumber } from '../values/exact.js';
import { acquirersText } from './acquirers.js';
import { marked } from './certainty.js';
import { layersText } from './layers.js';
import { heading, labelled, table, wrap } from './layout.js';
import { ownershipText } from './ownership.js';
import { procedureText } from './procedure.js';
import { overriddenText, profileText } from './profiles.js';
import { withSources } from './sources.js';
import { contextText, dutyText, statementText } from './statements.js';

/** An interval as it is read: one number where both ends are the same. */
export const intervalText = ({ min, max }: ExactInterval): string => between(min, max);

const between = (min: ExactNumber, max: ExactNumber): string =>
  min.exact === max.exact ? min.shown : `${min.shown} to ${max.shown}`;

const outcomeMarks = { holds: 'yes', fails: 'no', undetermined: 'open' } as const;

/** An assessment as plain text for a terminal: the answer first, then the reasons, then what is not known. */
export function textReport(assessment: Assessment, width: number): string {
  const { investment, asOf, evidence, receipt } = assessment;
  return [
    ...wrap(investment.title, width),
    ...wrap(
      `As of ${longDay(asOf)}. Evidence: ${evidence}. Rules: ${receipt.ruleSet.id}, version ${receipt.ruleSet.version}.`,
      width,
    ),
    ...layersText(assessment, width),
    ...overriddenText(assessment, width),
    ...laterText(assessment, width),
    ...(investment.note === undefined ? [] : ['', ...wrap(investment.note, width)]),
    ...obligationText(assessment, width),
    ...acquirersText(assessment, width),
    ...riskText(assessment, width),
    ...ownershipText(assessment, width),
    ...openText(assessment.openFacts, width),
    ...procedureText(assessment, width),
    ...dutyText(assessment, width),
    ...profileText(assessment, width),
    ...statementText(assessment, width),
    ...besidesText(assessment, width),
    ...contextText(assessment, width),
    ...receiptText(assessment, width),
    '',
  ].join('\n');
}

/** That evidence from after the day of assessment counts, where there is some. */
const laterText = ({ laterEvidence }: Assessment, width: number): string[] =>
  laterEvidence.length === 0
    ? []
    : wrap(
        `Counts ${laterEvidence.length} sources dated after that day: the day decides the law, not what was known.`,
        width,
      );

/** Whether the investment must be notified: the headline, its certainty, the reasons and the limbs. */
export function obligationText({ obligation }: Assessment, width: number): string[] {
  const reasons = obligation.reasons.flatMap((reason, index) => {
    const source = reason.citations[0];
    const cited = source === undefined ? '' : ` [${citationText(source)}]`;
    return labelled(`  ${index + 1}. `, `${reason.text} (${reason.status})${cited}`, width);
  });
  return [
    ...heading('Must it be notified?'),
    ...wrap(obligation.headline, width),
    ...wrap(
      `Certainty of the law ${obligation.outcome === 'undetermined' ? 'on which it turns' : 'that decides'}: ${obligation.status}.`,
      width,
    ),
    ...obligation.advice.flatMap((advice) => labelled('Advice, not law: ', `${advice.text} (${advice.status})`, width)),
    ...(reasons.length === 0
      ? []
      : ['', obligation.outcome === 'undetermined' ? 'What is open:' : 'Reasons:', ...reasons]),
    ...limbsText('Tests, limb by limb:', obligation.limbs, width),
    ...limbsText('Exclusions:', obligation.exclusions, width),
  ];
}

function limbsText(title: string, limbs: readonly LimbResult[], width: number): string[] {
  if (limbs.length === 0) return [];
  const rows = limbs.flatMap((limb) => {
    const cell = `${limb.title} (${limb.status}). ${limb.reason}`;
    const readings = limb.readings.map((one) => ['', '', `${one.title}: ${outcomeMarks[one.outcome]} (${one.status})`]);
    const findings = findingsText(limb).map((text) => ['', '', text]);
    return [[outcomeMarks[limb.outcome], limb.id, cell], ...findings, ...readings];
  });
  return ['', title, ...table(rows, width)];
}

/** How many parties are told for one limb; the rest are counted. */
const TOLD = 3;

/** The parties because of which a limb holds or may hold, each once, those that certainly do so first. */
function findingsText({ findings }: LimbResult): string[] {
  const told = [...findings].sort((a, b) => Number(b.standing === 'certain') - Number(a.standing === 'certain'));
  const texts = [
    ...new Set(told.map(({ standing, says }) => `${standing === 'possible' ? 'Perhaps: ' : ''}${says.join(' ')}`)),
  ];
  const more = texts.length - TOLD;
  return more > 0 ? [...texts.slice(0, TOLD), `And ${more} more.`] : texts;
}

/** The score: both intervals, the band, and every criterion that adds or might add to it. */
export function riskText({ risk, facts, sources }: Assessment, width: number): string[] {
  if (risk.contributions.length === 0) return [];
  const shown = risk.contributions.filter((one) => one.outcome !== 'does-not-fire');
  const silent = risk.contributions.length - shown.length;
  const band = risk.band.min === risk.band.max ? risk.band.min : `${risk.band.min} to ${risk.band.max}`;
  return [
    ...heading('How risky is it?'),
    ...wrap(
      `Score ${intervalText(risk.residual)} of 100 after controls, ${intervalText(risk.inherent)} before. Band: ${band}.`,
      width,
    ),
    ...wrap(
      `The interval holds every way in which what is open could turn out${risk.outer ? '; it is an outer bound' : ''}. The score orders cases by this library's own weights: the law gives no points, and it is not a probability.`,
      width,
    ),
    '',
    ...wrap('Share by share, in points of the score, why, and who says so:', width),
    ...table([['share', 'of', 'criterion', 'why'], ...shown.map((one) => contributionRow(one, facts, sources))], width),
    `  ${silent} of ${risk.contributions.length} criteria add nothing.`,
    ...measuresText(risk, facts, sources, width),
  ];
}

const contributionRow = (
  one: Contribution,
  facts: readonly FactResult[],
  sources: readonly LeafSources[],
): string[] => [
  intervalText(one.share),
  one.attainable.shown,
  one.criterion,
  marked(withSources(one.reason, told(one.outcome, facts), sources), one.status),
];

/** Of a rule that is open, only the facts that are settled say something of somebody. */
const told = (outcome: string, facts: readonly FactResult[]): readonly FactResult[] =>
  outcome === 'undetermined' ? facts.filter((fact) => !fact.open) : facts;

/** The controls and the escalations that stand or might stand. */
function measuresText(
  { controls, escalations }: Risk,
  facts: readonly FactResult[],
  sources: readonly LeafSources[],
  width: number,
): string[] {
  const standing = controls.filter((one) => one.outcome !== 'fails');
  const rows = standing.map((one) => [
    outcomeMarks[one.outcome],
    one.title,
    marked(withSources(one.reason, told(one.outcome, facts), sources), one.status),
  ]);
  const lifting = escalations.filter((one) => one.outcome !== 'fails');
  return [
    ...(rows.length === 0 ? [] : ['', 'Controls:', ...table(rows, width)]),
    ...lifting.flatMap((one) => {
      const sets = one.outcome === 'holds' ? 'which sets' : 'which might set';
      const text = `${one.title}, ${sets} the band to at least ${one.floor}. ${withSources(one.reason, told(one.outcome, facts), sources)}`;
      return labelled('  Escalation: ', marked(text, one.status), width);
    }),
  ];
}

/** What is not known: each open fact with its question, and how far it moves the score. */
export function openText(openFacts: readonly OpenFact[], width: number): string[] {
  if (openFacts.length === 0) return [];
  const rows = openFacts.map((open) => {
    const shown = open.leaves.slice(0, 3).map((leaf) => `${leaf.path} (${leaf.state})`);
    const more = open.leaves.length > 3 ? ` and ${open.leaves.length - 3} more` : '';
    const ask = open.asks.length === 0 ? '' : ` Ask: ${open.asks.join(', ').replaceAll('-', ' ')}.`;
    const now = `Now: ${marked(open.mayBe, open.status)}.${overriddenNote(open.overriddenProfiles)}${ask} Open: ${shown.join(', ')}${more}.`;
    return [open.moves.shown, open.bearsOnObligation ? 'yes' : '', `${open.fact}: ${open.question} ${now}`];
  });
  return [
    ...heading('What is not known'),
    ...wrap('Each open fact, how far it can move the score at most, and whether the obligation may turn on it:', width),
    ...table([['moves', 'duty', 'fact and question'], ...rows], width),
  ];
}

/** The law beside the rules on the day of assessment. */
function besidesText({ besides, asOf }: Assessment, width: number): string[] {
  if (besides.length === 0) return [];
  return [
    ...heading(`Other law that stood on ${longDay(asOf)}`),
    ...wrap(
      'It is named so that it is not forgotten. None of it decides whether the investment must be notified.',
      width,
    ),
    ...besides.flatMap(({ title, says, status }) => labelled('  ', `${title} (${status}). ${says}`, width)),
  ];
}

function receiptText({ receipt }: Assessment, width: number): string[] {
  const { hashes, ruleSet } = receipt;
  return [
    ...heading('Receipt'),
    ...wrap(`${receipt.library}; rules last verified ${longDay(ruleSet.lastVerified)}.`, width),
    `  case      ${hashes.investment}`,
    `  rules     ${hashes.rules}`,
    `  profiles  ${hashes.legalProfiles}`,
    `  answer    ${hashes.assessment}`,
    ...wrap('This is a model, not a decision and not a filing. A person decides.', width),
  ];
}
