import type { LimbResult, ObligationOutcome, ObligationReason, ReadingResult, TestResult } from './assessment.js';

/** An outcome as it stands in a sentence. */
export const outcomeWords: Readonly<Record<ObligationOutcome, string>> = {
  required: 'required',
  'not-required': 'not required',
  undetermined: 'undetermined',
};

interface HeadlineParts {
  readonly outcome: ObligationOutcome;
  readonly reasons: readonly ObligationReason[];
  readonly readings: readonly ReadingResult[];
  readonly dependsOn: readonly string[];
  readonly tests: readonly TestResult[];
  readonly limbs: readonly LimbResult[];
  readonly exclusions: readonly LimbResult[];
}

/** A text as it starts a sentence. */
export const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

const counted = ['no', 'one', 'two', 'three', 'four', 'five'];

/** The obligation in one sentence; a reading on which it depends stands in it, never in a footnote. */
export function headlineOf(parts: HeadlineParts): string {
  const { outcome, dependsOn } = parts;
  if (dependsOn.length > 0) return dependsOn.map((question) => splitText(question, parts)).join(' ');
  if (outcome === 'required') return `Required: ${requiredBy(parts)}.`;
  if (outcome === 'undetermined') return `Undetermined: ${openText(parts)}.`;
  return notRequiredText(parts);
}

/** What each reading of a question gives, the one that is followed so far first. */
function splitText(question: string, { readings }: HeadlineParts): string {
  const sides = readings.filter((one) => one.question === question).sort((a, b) => +b.prevailing - +a.prevailing);
  const text = sides.map((one) => `${outcomeWords[one.outcome]} on ${one.title}${followedText(one)}`).join('; ');
  return `${capital(text)}.`;
}

/** Practice follows a reading so far; a layer over the law follows it because its author says so. */
const followedText = ({ prevailing, followedBy }: ReadingResult): string => {
  if (!prevailing) return '';
  return followedBy === undefined ? ', followed so far' : `, followed by ${followedBy}`;
};

const titles = (results: readonly LimbResult[], wanted: LimbResult['outcome']): string[] =>
  results.filter((one) => one.outcome === wanted).map((one) => one.title);

/** The limbs of the last test that are met: what is acquired, after who acquires and where. */
function requiredBy({ tests, limbs }: HeadlineParts): string {
  const deciding = tests.at(-1)?.limbs ?? [];
  const met = limbs.filter((limb) => deciding.includes(limb.id));
  return titles(met, 'holds').join('; ') || 'every test is met';
}

function openText({ tests, exclusions }: HeadlineParts): string {
  const open = tests.filter((test) => test.outcome === 'undetermined').map((test) => test.title);
  const all = [...open, ...titles(exclusions, 'undetermined')];
  return all.length === 0
    ? 'it is open whether one entity meets every test'
    : `it is open whether ${all.join('; and whether ')}`;
}

function notRequiredText({ tests, exclusions, reasons }: HeadlineParts): string {
  const failing = tests.filter((test) => test.outcome === 'fails').map((test) => `not met: ${test.title}`);
  const texts = [...titles(exclusions, 'holds'), ...failing];
  const count = reasons.length > 1 ? `, for ${counted[reasons.length] ?? reasons.length} independent reasons` : '';
  return `Not required${count}: ${texts.join('; ') || 'no entity meets every test'}.`;
}
