import type { DraftInterest, DraftIssue, DraftParty } from '../draft.js';

/** The bands of the United Kingdom's register of people with significant control whose ends are not those of the law. */
const bands: readonly { readonly min: string; readonly max: string; readonly law: string }[] = [
  { min: '25', max: '50', law: 'more than 25 and not more than 50 percent' },
  { min: '50', max: '75', law: 'more than 50 and less than 75 percent' },
];

const ukSchemes = /^GB-|\bcompanies house\b/i;

/**
 * An issue where a share is a band of that register with both ends included, which the law excludes in part. The share
 * stays as the file gives it.
 */
export function legalBandIssue(
  { share, note, kind }: DraftInterest,
  subject: DraftParty | undefined,
  where: string,
): DraftIssue | undefined {
  if (typeof share !== 'object' || (kind !== 'shares' && kind !== 'voting-rights')) return undefined;
  const band = bands.find(({ min, max }) => share.min === min && share.max === max);
  const isUk =
    /\b\d+-to-\d+-percent\b/.test(note ?? '') ||
    subject?.identifiers?.some(({ scheme }) => ukSchemes.test(scheme ?? '')) ||
    ukSchemes.test(subject?.source.record ?? '');
  if (band === undefined || !isUk) return undefined;
  const message = `The ${kind} are given as ${band.min} to ${band.max} percent with both ends; the law's band is ${band.law}.`;
  return { code: 'legal-band', where, message };
}
