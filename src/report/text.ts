import type {
  Assessment,
  Contribution,
  ExactInterval,
  ExactNumber,
  LimbResult,
  OpenFact,
} from '../screening/assessment.js';
import { citationText } from '../values/citation.js';
import { longDay } from '../values/day.js';
import { heading, labelled, table, wrap } from './layout.js';

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
    ...(investment.note === undefined ? [] : ['', ...wrap(investment.note, width)]),
    ...obligationText(assessment, width),
    ...riskText(assessment, width),
    ...openText(assessment.openFacts, width),
    ...receiptText(assessment, width),
    '',
  ].join('\n');
}

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
    ...(obligation.reasons.length === 0 ? [] : [`Certainty of the law that decides: ${obligation.status}.`]),
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
    const readings = limb.readings.map((one) => ['', '', `${one.title}: ${outcomeMarks[one.outcome]}`]);
    return [[outcomeMarks[limb.outcome], limb.id, cell], ...readings];
  });
  return ['', title, ...table(rows, width)];
}

/** The score: both intervals, the band, and every criterion that adds or might add to it. */
export function riskText({ risk }: Assessment, width: number): string[] {
  if (risk.contributions.length === 0) return [];
  const shown = risk.contributions.filter((one) => one.outcome !== 'does-not-fire');
  const silent = risk.contributions.length - shown.length;
  const band = risk.band.min === risk.band.max ? risk.band.min : `${risk.band.min} to ${risk.band.max}`;
  const measures = risk.controls.filter((control) => control.outcome !== 'fails');
  return [
    ...heading('How risky is it?'),
    `Score ${intervalText(risk.residual)} of 100 after controls, ${intervalText(risk.inherent)} before. Band: ${band}.`,
    ...wrap(
      `The interval holds every way in which what is open could turn out${risk.outer ? '; it is an outer bound' : ''}. The score orders cases by this library's own weights: the law gives no points, and it is not a probability.`,
      width,
    ),
    '',
    'Share by share, in points of the score, and why:',
    ...table([['share', 'of', 'criterion', 'why'], ...shown.map(contributionRow)], width),
    `  ${silent} of ${risk.contributions.length} criteria add nothing.`,
    ...(measures.length === 0
      ? []
      : [
          '',
          'Controls:',
          ...table(
            measures.map((one) => [outcomeMarks[one.outcome], one.title, one.reason]),
            width,
          ),
        ]),
    ...risk.escalations
      .filter((one) => one.outcome !== 'fails')
      .flatMap((one) =>
        labelled(
          '  Escalation: ',
          `${one.title}, ${one.outcome === 'holds' ? 'which sets' : 'which might set'} the band to at least ${one.floor}. ${one.reason}`,
          width,
        ),
      ),
  ];
}

const contributionRow = (one: Contribution): string[] => [
  intervalText(one.share),
  one.attainable.shown,
  one.criterion,
  one.reason,
];

/** What is not known: each open fact with its question, and how far it moves the score. */
export function openText(openFacts: readonly OpenFact[], width: number): string[] {
  if (openFacts.length === 0) return [];
  const rows = openFacts.map((open) => {
    const where = open.leaves.map((leaf) => `${leaf.path} (${leaf.state})`).join(', ');
    const bears = open.bearsOnObligation ? 'yes' : '';
    return [open.moves.shown, bears, open.fact, `${open.question} Now: ${open.mayBe}. From ${where}.`];
  });
  return [
    ...heading('What is not known'),
    'Each open fact, how far it can move the score at most, and whether the obligation may turn on it:',
    ...table([['moves', 'duty', 'fact', 'question'], ...rows], width),
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
    ...wrap('This is a model, not a decision and not a filing. A person decides.', width),
  ];
}
