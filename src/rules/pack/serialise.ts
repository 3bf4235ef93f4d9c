import { frozenCopy } from '../../values/frozen.js';
import { ownFactDefinition } from '../own-fact/own-fact.js';
import type { RuleSet } from '../rule-set.js';
import { factVersion, type RulePack } from './pack.js';
import { parseRuleSet } from './parse.js';

/**
 * A rule set as a pack: plain data that can be written as JSON, with its facts by id and version. Nothing is lost:
 * `parseRuleSet` with the same facts gives an equal rule set.
 *
 * @throws InvalidRulePackError when the rule set cannot be carried by a pack: an empty title, an id with characters that
 * cannot be seen, or more rules than a pack may have
 * @example
 * ```ts
 * import { parseRuleSet, serialiseRuleSet } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * const text = JSON.stringify(serialiseRuleSet(belgium2023));
 * parseRuleSet(text).risk.criteria.length === belgium2023.risk.criteria.length; // => true
 * ```
 */
export function serialiseRuleSet(ruleSet: RuleSet): RulePack {
  const { facts, ...rules } = ruleSet;
  const own = facts.flatMap((fact) => ownFactDefinition(fact) ?? []);
  const named = facts
    .filter((fact) => ownFactDefinition(fact) === undefined)
    .map((fact) => ({ id: fact.id, version: factVersion(fact) }));
  const brought = own.length === 0 ? {} : { ownFacts: own };
  const pack = frozenCopy({ formatVersion: 1 as const, ...rules, facts: named, ...brought });
  // What it gives can be read: a rule set that a program made may hold what a pack may not.
  parseRuleSet(pack, { facts: facts.filter((fact) => ownFactDefinition(fact) === undefined) });
  return pack;
}
