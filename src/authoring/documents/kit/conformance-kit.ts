import type { Fact } from '../../../facts/fact.js';
import { serialiseRuleSet } from '../../../rules/pack/serialise.js';
import type { RuleSet } from '../../../rules/rule-set.js';
import { canonicalJson } from '../../../screening/canonical-json.js';
import { type CompiledRuleSet, compileRuleSet } from '../../../screening/compile.js';
import { sha256 } from '../../../screening/sha256.js';
import { decimalToText } from '../../../values/decimal.js';
import { type Domain, domainOf, type ExampleValue, independentSpace } from '../../domain.js';
import { boundaryCases } from './boundary-cases.js';
import {
  type CaseOutcome,
  caseOutcomes,
  obligationFormulas,
  type RuleOutcomes,
  type WholeOutcome,
} from './outcomes.js';
import type { CaseRule } from './thresholds.js';
import { type TruthTables, truthTables } from './truth-tables.js';

/** What a fact is in a case: a value, or `null` where it is not known. */
export type KitValue = ExampleValue | null;

/** A fact that some rule reads. */
export interface KitFact {
  readonly id: string;
  readonly type: Fact['type'];
  readonly unit?: string;
  /** Whether it is asked of the case or of each entity of the target; in the kit the target has one entity. */
  readonly per: Fact['per'];
  /** Of a number or day the constants with which rules compare it, in order. */
  readonly cuts: readonly string[];
  /**
   * An example of each of its cells, in order. A rule cannot tell two values of one cell apart, so a fact that is not known
   * is any of these.
   */
  readonly cells: readonly ExampleValue[];
}

/** A case of a kit. */
export interface KitCase {
  readonly id: string;
  readonly rule: CaseRule;
  /** The comparison of which it shows a side. */
  readonly fact: string;
  readonly value: string | boolean | readonly string[];
  readonly side: 'below' | 'at' | 'above' | 'holds' | 'fails' | 'unknown';
  /** What differs from the base. */
  readonly facts: Readonly<Record<string, KitValue>>;
  /** What the rules come to, as far as it differs from the base. */
  readonly rules: { readonly [Kind in keyof RuleOutcomes]?: Partial<RuleOutcomes[Kind]> };
  readonly whole: WholeOutcome;
}

/** What who implements a rule set again compares their own program with. */
export interface ConformanceKit {
  readonly schemaVersion: 1;
  readonly about: readonly string[];
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: string };
  /** SHA-256 of the rule pack, as JSON with sorted keys and no spaces. */
  readonly packSha256: string;
  readonly truthTables: TruthTables;
  /** Each combination of readings on which the obligation rests, by question. */
  readonly readings: readonly Readonly<Record<string, string>>[];
  readonly facts: readonly KitFact[];
  readonly base: { readonly facts: Readonly<Record<string, ExampleValue>> } & CaseOutcome;
  readonly cases: readonly KitCase[];
}

const about: readonly string[] = [
  'Expectations for a program that applies the rule pack of the same id. It needs the pack and this file, and nothing of fdi-screening.',
  'A case is the base with the values of its "facts" in place of those of the base; null is a fact that is not known. Values are texts for numbers, days and words, and true or false. The target has exactly one entity, to which the facts per entity belong. Facts are taken as independent; a case may combine what no real case combines.',
  'A fact that is not known is any of its "cells". Work a case out for each of them: a condition holds where it holds for all, fails where it fails for all, and is undetermined otherwise; a score is the least and the greatest. The truth tables give the same where the parts of a condition share no fact that is not known.',
  '"limbs" has limbs and exclusions; of one that an open question splits, what it comes to by reading. "criteria" has the least and the greatest share of the score before controls, in percent: of several levels the first that holds counts, and the weight of the dimension is multiplied with points by attainable points, which are the sum of the most that each criterion of the dimension can earn.',
  'The obligation is required where every test is met by a limb and no exclusion holds. It is worked out for each of "readings"; where they differ it is undetermined. A pack whose mechanism is none gives not-required, one whose mechanism is not yet known or that has no tests gives undetermined.',
  'The residual score multiplies the share of each criterion with the least fraction that a control in place keeps of it. The band is that of the residual score, or that of the highest floor whose escalation holds, whichever is higher.',
  'Numbers are exact: whole, or fractions such as "120/17".',
];

/**
 * A conformance kit: for every comparison in the rules of a rule set cases on each side of it and one in which the fact is
 * not known, with what each limb, criterion, control and escalation, the obligation, the score and the band come to. Where
 * it can be had, the other facts are such that the rule turns on the fact, and with a limb the obligation.
 *
 * It is about rules over facts. How facts are derived from a case is no part of it, nor is the procedure.
 *
 * @param ruleSet - the rules
 * @returns plain data; the same rules give the same
 * @throws InvalidRulePackError when the rule set cannot be carried by a pack
 * @example
 * ```ts
 * import { conformanceKit } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * const { cases } = conformanceKit(belgium2023);
 * const at = cases.find((one) => one.rule.id === 'site-size' && one.side === 'at');
 * at?.fact; // => 'site.buildingArea'
 * ```
 */
export function conformanceKit(ruleSet: RuleSet): ConformanceKit {
  const compiled = compileRuleSet(ruleSet);
  const domain = domainOf(compiled, ruleSet.asOf ?? ruleSet.lastVerified);
  const obligation = obligationFormulas(compiled);
  const outcomeOf = caseOutcomes(compiled, obligation);
  const lowest = domain.space.cells.map((cells) => cells[0] ?? 0);
  const base = outcomeOf(independentSpace(lowest.map((cell) => [cell])));
  const idOf = (variable: number): string => compiled.facts[variable]?.id ?? '';
  const example = (variable: number, cell: number): ExampleValue => domain.examples[variable]?.get(cell) ?? false;
  const cases = boundaryCases(compiled, domain, obligation.formulas[0]).map((one): KitCase => {
    const cells = lowest.map((cell, variable) => one.cells.get(variable) ?? [cell]);
    const { rules, whole } = outcomeOf(independentSpace(cells));
    const changed = [...one.cells].filter(
      ([variable, reached]) => reached.length > 1 || reached[0] !== lowest[variable],
    );
    return {
      id: one.id,
      rule: one.rule,
      fact: one.comparison.fact,
      value: one.comparison.value,
      side: one.side,
      facts: Object.fromEntries(
        changed
          .sort(([a], [b]) => a - b)
          .map(([variable, [cell = 0, second]]) => [
            idOf(variable),
            second === undefined ? example(variable, cell) : null,
          ]),
      ),
      rules: differences(base.rules, rules),
      whole,
    };
  });
  const { id, version, title } = ruleSet;
  return {
    schemaVersion: 1,
    about,
    ruleSet: { id, version, title },
    packSha256: sha256(canonicalJson(serialiseRuleSet(ruleSet))),
    truthTables: truthTables(),
    readings: obligation.readings.map((readings) => Object.fromEntries(readings)),
    facts: compiled.facts.map((fact, variable) => kitFact(fact, variable, compiled, domain)),
    base: {
      facts: Object.fromEntries(lowest.map((cell, variable) => [idOf(variable), example(variable, cell)])),
      ...base,
    },
    cases,
  };
}

function kitFact(fact: Fact, variable: number, { cells }: CompiledRuleSet, { examples }: Domain): KitFact {
  const { id, type, unit, per } = fact;
  return {
    id,
    type,
    ...(unit === undefined ? {} : { unit }),
    per,
    cuts: (cells[variable]?.cuts ?? []).map((cut) => (typeof cut === 'string' ? cut : decimalToText(cut))),
    cells: [...(examples[variable] ?? [])].sort(([a], [b]) => a - b).map(([, value]) => value),
  };
}

/** The outcomes that are not those of the base. */
function differences(base: RuleOutcomes, rules: RuleOutcomes): KitCase['rules'] {
  const kinds = ['limbs', 'criteria', 'controls', 'escalations'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const before: Readonly<Record<string, unknown>> = base[kind];
      const changed = Object.entries(rules[kind]).filter(
        ([id, outcome]) => JSON.stringify(outcome) !== JSON.stringify(before[id]),
      );
      return changed.length === 0 ? [] : [[kind, Object.fromEntries(changed)]];
    }),
  );
}
