import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { days, onDay, runFourDatesExample } from '../../examples/four-dates/run.js';

it('the same deal under four dates, as it is printed', () => {
  expect(runFourDatesExample()).toMatchInlineSnapshot(`
    "The same deal under the law of four dates
    A made-up deal. A model, not a decision and not a filing.

    HYPOTHETICAL: a company from the United States buys 60 percent of the operator of a Walloon airport

      date        must be notified  certainty  score        designation under    in the EU minimum
      2023-06-30  not required      reported   1.5 to 77.0  infrastructure-2011  not in force
      2023-07-01  required          inferred   1.5 to 77.0  infrastructure-2011  not in force
      2026-11-22  required          inferred   1.5 to 77.0  entities-2025        not in force
      2028-02-01  undetermined                 1.5 to 77.0  entities-2025        critical-entity: open

    Why
      2023-06-30  belgium-before-2023. Not required: Before 1 July 2023 Belgium had no general duty to
                  notify a foreign investment. From 2019 the Flemish decree on foreign investment in
                  Flemish public bodies stood apart from it: a power to annul or suspend afterwards,
                  without notification.
      2023-07-01  belgium-2023. Required on the reading on which the list of the agreement stands by
                  itself, followed so far; undetermined on the reading on which infrastructure must have
                  been designated.
      2026-11-22  belgium-2023. Required on the reading on which the list of the agreement stands by
                  itself, followed so far; undetermined on the reading on which infrastructure must have
                  been designated.
      2028-02-01  belgium-from-2028. Undetermined: From 17 January 2028 Regulation (EU) 2026/1386
                  applies and Belgium must have adapted its law; how it will read is not known.

    Law that stood beside it, and decided nothing
      2023-06-30  Flemish Governance Decree, Art. III.59 and III.60; Law of 1 July 2011 on the security
                  and protection of critical infrastructure; Regulation (EU) 2019/452
      2023-07-01  Flemish Governance Decree, Art. III.59 and III.60; Law of 1 July 2011 on the security
                  and protection of critical infrastructure; Regulation (EU) 2019/452
      2026-11-22  Flemish Governance Decree, Art. III.59 and III.60; Law of 19 December 2025 on the
                  resilience of critical entities; Regulation (EU) 2019/452; Regulation (EU) 2026/1386,
                  in force and not yet applicable
      2028-02-01  Flemish Governance Decree, Art. III.59 and III.60; Law of 19 December 2025 on the
                  resilience of critical entities; Regulation (EU) 2026/1386
    "
  `);
});

it('is what the command prints', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'example:dates'], { encoding: 'utf8', stdio: 'pipe' });
  expect(printed).toBe(runFourDatesExample());
});

it('the score is the same on every date: the law of a date changes the duty, not the risk', () => {
  const [first, ...others] = days.map((day) => onDay(day).risk.residual);
  for (const other of others) expect(other).toEqual(first);
});
