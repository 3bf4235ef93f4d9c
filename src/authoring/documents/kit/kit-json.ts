import type { RuleSet } from '../../../rules/rule-set.js';
import { conformanceKit } from './conformance-kit.js';

/**
 * The {@link conformanceKit} of a rule set as JSON, with one fact and one case a line, so that two versions can be compared
 * line by line.
 *
 * @throws InvalidRulePackError when the rule set cannot be carried by a pack
 * @example
 * ```ts
 * import { conformanceKitJson } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * JSON.parse(conformanceKitJson(belgium2023)).schemaVersion; // => 1
 * ```
 */
export function conformanceKitJson(ruleSet: RuleSet): string {
  const entries = Object.entries(conformanceKit(ruleSet)).map(([key, value]: [string, unknown]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}: [\n${value.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}
