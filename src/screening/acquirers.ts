import { type DeriveOptions, factDeriver } from '../facts/derive.js';
import { deriveFacts } from '../facts/worlds.js';
import type { Investment } from '../investment/investment.js';
import { conditionsOfLimb } from '../rules/facts-used.js';
import type { AcquirerResult, AcquirerTest } from './acquirers-result.js';
import { type CompiledRuleSet, cutFacts } from './compile.js';
import { limbResult } from './obligation.js';
import type { ProfileTable } from './profiles.js';
import { countingReadings } from './readings.js';
import { factWords } from './reason.js';
import { testResult } from './scope.js';
import type { ScopeView } from './scope-formulas.js';
import { spaceOf } from './space.js';

/** How many acquirers are told apart, at most. */
const MOST_ACQUIRERS = 50;

/**
 * What each of several acquirers comes to by itself, in the tests that ask nothing of an entity: whether it is foreign, and
 * by which limb. What each gains in an entity is not told apart, because the case says it of all of them together.
 */
export function acquirerResults(
  compiled: CompiledRuleSet,
  investment: Investment,
  options: DeriveOptions,
  profiles: ProfileTable,
): readonly AcquirerResult[] {
  const { scope, mechanism, facts } = compiled.ruleSet;
  const acquirers = investment.ownership?.acquirers ?? [];
  if (acquirers.length < 2 || mechanism.kind !== 'screening') return [];
  const tests = scope.tests.filter(({ limbs }) => !limbs.some((limb) => compiled.perEntity.has(limb)));
  const cut = cutFacts(facts, tests.flatMap(({ limbs }) => limbs).flatMap(conditionsOfLimb));
  const counting = countingReadings(compiled);
  const nameOf = (id: string): string =>
    [investment.ownership?.parties ?? []]
      .flatMap((list) => ('items' in list ? list.items : list))
      .find((party) => party.id === id)?.name ?? id;
  return acquirers.slice(0, MOST_ACQUIRERS).map((party) => {
    const alone: Investment = { ...investment, ownership: { ...investment.ownership, acquirers: [party] } };
    const derived = deriveFacts(
      cut.facts.map((fact) => ({ fact })),
      factDeriver(alone, options),
    );
    const space = spaceOf(derived, cut.cells);
    const words = factWords(cut, derived.facts, space, profiles);
    const view: ScopeView = { compiled: { ...compiled, ...cut }, entities: [], space, words };
    return {
      party,
      name: nameOf(party),
      tests: tests.map((test): AcquirerTest => {
        const results = test.limbs.map((limb) => limbResult(limb, counting, view));
        const standing = results.filter(({ outcome }) => outcome !== 'fails');
        return {
          ...testResult(test, results),
          limbs: standing.map(({ id, title, outcome, status }) => ({ id, title, outcome, status })),
        };
      }),
    };
  });
}
