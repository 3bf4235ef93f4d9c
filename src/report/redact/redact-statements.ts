import type { LegalDutyResult, Said, Statement } from '../../screening/assessment.js';
import type { Withholding } from './withholding.js';

/** What somebody says: neither what nor who nor when, where it is held back. */
export const redactedSaid = (one: Said, held: Withholding): Said =>
  held.hides(one.evidence)
    ? { says: held.mark(one.evidence), by: held.mark(one.evidence), evidence: one.evidence, restricted: true }
    : one;

/** A law and its readings, each for itself; a channel with its path. Duties and channels stand in the order of the case. */
export function redactedDuty(duty: LegalDutyResult, index: number, held: Withholding): LegalDutyResult {
  return {
    ...duty,
    instruments: duty.instruments.map((one) =>
      held.hides(one.evidence) ? { ...one, text: held.mark(one.evidence) } : one,
    ),
    counterReadings: duty.counterReadings.map((one) =>
      held.hides(one.evidence)
        ? { text: held.mark(one.evidence), by: held.mark(one.evidence), evidence: one.evidence }
        : one,
    ),
    channels: duty.channels.map(({ path, said, ...one }, channel) => {
      const speakers = said.map((speech) => redactedSaid(speech, held));
      const places = entriesAt('legalDuties', index).flatMap((entry) => entriesAt(`${entry}.channels`, channel));
      const ids = held.among([...one.evidence, ...places.flatMap((place) => held.at(place))]);
      if (ids.length === 0) return { ...one, ...(path === undefined ? {} : { path }), said: speakers };
      return { ...one, path: held.mark(ids), open: 'not-established', said: speakers };
    }),
  };
}

/** Statements stand in the order of the case. One is held back as a whole, with its answer: neither stands alone. */
export function redactedStatements(statements: readonly Statement[], held: Withholding): Statement[] {
  return statements.map((one, index) => {
    const parts = entriesAt('conduct', index);
    const ids = held.among([
      ...one.evidence,
      ...(one.answer?.evidence ?? []),
      ...parts.flatMap((part) => held.at(part)),
    ]);
    if (ids.length === 0) return one;
    return {
      id: one.id,
      what: held.mark(ids),
      by: held.mark(ids),
      stage: 'not-established',
      evidence: one.evidence,
      restricted: true,
    };
  });
}

/** An entry of a list of the case, as its path is in either form of a list. */
const entriesAt = (list: string, index: number): readonly string[] => [`${list}[${index}]`, `${list}.items[${index}]`];
