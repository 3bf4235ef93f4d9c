import { problemAt } from '../../investment/problem.js';
import { foundText } from '../../investment/shown.js';
import { PACK_FORMAT_VERSION } from '../schema/pack.js';
import { InvalidRulePackError } from './error.js';

/** A pack as plain data, of which only its version is known. */
export type PackData = Readonly<Record<string, unknown>>;

/** Makes a pack of one version of the format into the same pack in the next. */
export type MigrationStep = (pack: PackData) => PackData;

/** The steps from each version to the next, by the version from which they lead. Version 1 is the first there was. */
const published: Readonly<Record<number, MigrationStep>> = {};

/**
 * Brings a rule pack of an earlier version of the format to the one that this library writes, so that it can be stored
 * again. `parseRuleSet` does the same by itself. What is in the current version, or in none, is returned as it is.
 *
 * @param pack - a pack as plain data
 * @param steps - other steps than those of the library, by the version from which they lead
 * @throws InvalidRulePackError when the pack is in an earlier version from which no step leads
 * @example
 * ```ts
 * import { migrateRulePack, serialiseRuleSet } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * const pack = serialiseRuleSet(belgium2023);
 * migrateRulePack(pack) === pack; // => true
 * ```
 */
export function migrateRulePack(pack: unknown, steps: Readonly<Record<number, MigrationStep>> = published): unknown {
  let migrated = pack;
  for (let version = versionOf(migrated); version !== undefined; version = versionOf(migrated)) {
    const step = Object.hasOwn(steps, version) ? steps[version] : undefined;
    if (step === undefined) throw new InvalidRulePackError([noStep(version)]);
    migrated = { ...step(migrated as PackData), formatVersion: version + 1 };
  }
  return migrated;
}

/** The version of a pack where it is an earlier one. */
function versionOf(pack: unknown): number | undefined {
  if (typeof pack !== 'object' || pack === null || !Object.hasOwn(pack, 'formatVersion')) return undefined;
  const { formatVersion } = pack as { readonly formatVersion: unknown };
  const isEarlier = Number.isInteger(formatVersion) && (formatVersion as number) < PACK_FORMAT_VERSION;
  return isEarlier ? (formatVersion as number) : undefined;
}

const noStep = (version: number) =>
  problemAt(['formatVersion'], {
    code: 'not-allowed',
    found: foundText(version),
    expected: `${PACK_FORMAT_VERSION}, the version of the format of rule packs that this library reads`,
    mend: `Write "formatVersion": ${PACK_FORMAT_VERSION}; there was never a version ${version}.`,
  });
