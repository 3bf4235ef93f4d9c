import type { Assessment } from '../screening/assessment.js';

/** What an assessment comes to, in short. */
export const stateOf = ({ obligation, risk }: Assessment) => ({
  obligation: obligation.outcome,
  residual: risk.residual,
  band: risk.band,
  outer: risk.outer,
});

/** An interval of points as it is shown. */
export const intervalText = ({ min, max }: Assessment['risk']['residual']): string =>
  min.exact === max.exact ? min.shown : `${min.shown} to ${max.shown}`;

/** A band, or the bands between two. */
export const bandText = ({ min, max }: Assessment['risk']['band']): string => (min === max ? min : `${min} to ${max}`);

/** What an obligation comes to, in words. */
export const obligationWord = (outcome: Assessment['obligation']['outcome']): string => outcome.replaceAll('-', ' ');

/** What an assessment comes to, in one line. */
export const stateText = ({ obligation, risk }: Assessment): string =>
  `Notification: ${obligationWord(obligation.outcome)}. Score: ${intervalText(risk.residual)} of 100. Band: ${bandText(risk.band)}.`;
