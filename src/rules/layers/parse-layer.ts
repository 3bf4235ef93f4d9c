import type { Fact } from '../../facts/fact.js';
import { factCatalogue } from '../../facts/facts.js';
import type { InputKind } from '../../investment/input-kind.js';
import { problemsOf } from '../../investment/issues.js';
import type { Problem } from '../../investment/problem.js';
import { readInput } from '../../investment/read-input.js';
import { frozenCopy } from '../../values/frozen.js';
import type { LayerInput } from '../layer-input.js';
import { type OwnFact, ownFact } from '../own-fact/own-fact.js';
import { factsOfPack } from '../pack/pack-facts.js';
import { packInput } from '../pack/pack-input.js';
import { layerSchema } from '../schema/layer-file.js';
import { InvalidLayerError } from './error.js';

/** With what a layer is read. */
export interface ParseLayerOptions {
  /** The facts that a layer may name: the catalogue where absent. */
  readonly facts?: readonly Fact[];
}

/** A layer, or the error that says everything that is wrong with it. */
export type ParseLayerResult =
  | { readonly ok: true; readonly layer: LayerInput }
  | { readonly ok: false; readonly error: InvalidLayerError };

/** A layer as a kind of input, with the limits of a pack. */
const layerInput: InputKind = {
  ...packInput,
  name: 'layer',
  least: '{ "formatVersion": 1, "id": "policy", "lastVerified": "2026-01-01" }',
  mends: { ...packInput.mends, unknownKey: 'Take it out: a layer holds changes to rules and no notes.' },
};

/**
 * Reads a layer, which may come from a stranger, without throwing for what is wrong with it.
 *
 * @param input - JSON text of at most 2 million characters, or plain data
 * @example
 * ```ts
 * import { safeParseLayer } from 'fdi-screening/rules';
 * safeParseLayer('{ "formatVersion": 1 }').ok; // => false
 * ```
 */
export function safeParseLayer(input: unknown, options: ParseLayerOptions = {}): ParseLayerResult {
  const read = readInput(input, layerInput);
  if (!read.ok) return failed(read.problems);
  const result = layerSchema.safeParse(read.data, { error: () => '', jitless: true });
  if (!result.success) {
    const reported = new Set(read.problems.map(({ path }) => path));
    const faults = problemsOf(result.error.issues, read.data, layerInput).filter(({ path }) => !reported.has(path));
    return failed([...read.problems, ...faults]);
  }
  const { formatVersion: _, $schema: __, ownFacts, facts: named, add, ...rest } = result.data;
  const found = factsOfPack(named as Parameters<typeof factsOfPack>[0], options.facts ?? factCatalogue);
  const problems = [...read.problems, ...found.problems];
  if (problems.length > 0) return failed(problems);
  const facts = [...found.facts, ...(ownFacts as readonly OwnFact[]).map(ownFact)];
  const { add: added, ...changes } = frozenCopy({ ...rest, add: add ?? {} }) as LayerInput;
  const layer = {
    ...changes,
    ...(add === undefined && facts.length === 0 ? {} : { add: { ...added, ...(facts.length === 0 ? {} : { facts }) } }),
  };
  return { ok: true, layer: Object.freeze(layer) };
}

const failed = (problems: readonly Problem[]): ParseLayerResult => ({
  ok: false,
  error: new InvalidLayerError(problems),
});

/**
 * Reads a layer, which may come from a stranger: plain data within the limits of a rule pack, no code, and only facts that
 * are at hand or that it brings along as plain data. Whether it fits a rule set is seen when it is applied.
 *
 * @param input - JSON text of at most 2 million characters, or plain data
 * @param options.facts - the facts that the layer may name: the catalogue where absent
 * @returns the layer, for `applyLayers` or `extendRuleSet`
 * @throws InvalidLayerError listing every problem, each with path, what was found, what was expected and how to mend it
 * @example
 * ```ts
 * import { applyLayers, parseLayer } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * const policy = parseLayer('{ "formatVersion": 1, "id": "policy", "lastVerified": "2026-01-01", "reweigh": { "criteria": { "site-size": "4" } } }');
 * applyLayers(belgium2023, [policy]).layers[0]?.changes[0]?.how; // => 'reweighed'
 * ```
 */
export function parseLayer(input: unknown, options: ParseLayerOptions = {}): LayerInput {
  const result = safeParseLayer(input, options);
  if (!result.ok) throw result.error;
  return result.layer;
}
