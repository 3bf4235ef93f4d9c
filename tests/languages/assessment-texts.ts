import type { Assessment } from 'fdi-screening';

/** Every text of an assessment that rules, facts or the engine wrote. */
export function assessmentTexts({
  obligation,
  risk,
  facts,
  openFacts,
  procedure,
  ownership,
  acquirers,
}: Assessment): string[] {
  return [
    obligation.headline,
    ...obligation.reasons.map(({ text }) => text),
    ...obligation.advice.map(({ text }) => text),
    ...[...obligation.limbs, ...obligation.exclusions].flatMap(({ title, reason, readings, findings }) => [
      title,
      reason,
      ...readings.map((reading) => reading.title),
      ...findings.flatMap(({ says }) => says),
    ]),
    ...[...risk.contributions, ...risk.controls, ...risk.escalations].flatMap((one) => [
      one.title,
      one.reason,
      one.because,
    ]),
    ...facts.flatMap(({ title, mayBe }) => [title, mayBe]),
    ...openFacts.map(({ question }) => question),
    ...(procedure === undefined
      ? []
      : [procedure.headline, ...(procedure.fines === undefined ? [] : [procedure.fines.text])]),
    ...(ownership === undefined
      ? []
      : [
          ...ownership.companies.flatMap(({ above }) =>
            above.flatMap(({ chains, control }) => [
              ...chains.map(({ says }) => says),
              ...(control === undefined ? [] : [control]),
            ]),
          ),
          ...ownership.notEstablished,
          ...ownership.states.map(({ says }) => says),
          ...ownership.potential,
          ...ownership.problems.map(({ says }) => says),
        ]),
    ...acquirers.flatMap(({ tests }) => tests.map(({ title }) => title)),
  ];
}
