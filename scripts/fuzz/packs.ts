/** Kinds of input for the parser of rule packs, and what must hold for every one of them. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { compileRuleSet, factCatalogue, type RuleSet } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { diagnoseRuleSet, InvalidRulePackError, safeParseRuleSet, serialiseRuleSet } from 'fdi-screening/rules';
import { toyRuleSet } from '../../tests/screening/toy-world.js';
import { expect, expectProblems, isFrozen, timed, type Verdict } from './examine.js';
import { hostileObject } from './hostile-objects.js';
import { nested } from './hostile-values.js';
import type { Kind } from './kinds.js';
import { floodedOf, mutantOf } from './mutants.js';
import { anyText, jsonLike, jsonText } from './texts.js';

/** How many milliseconds it may take to read one pack. */
const READING = 2000;

/** How many milliseconds it may take to compile and diagnose the rules of one. */
const DIAGNOSING = 20_000;

const [anyRuleSet] = fc.sample(toyRuleSet, { numRuns: 1, seed: 1 });
const facts = [...factCatalogue, ...(anyRuleSet?.facts ?? [])];
const belgianPack = serialiseRuleSet(belgium2023);
const pack: fc.Arbitrary<object> = toyRuleSet.map((ruleSet) => serialiseRuleSet(ruleSet));

/** Some packs to change: to make a new one for each input would take longer than to read it. */
const somePack = fc.constantFrom(...fc.sample(pack, { numRuns: 100, seed: 2 }));

/** What a function gives, or something else where an input is too deep for it: it is then not read any further either. */
function unlessTooDeep<T>(compute: () => T, otherwise: T): T {
  try {
    return compute();
  } catch (reason) {
    if (reason instanceof RangeError) return otherwise;
    throw reason;
  }
}

const copyOf = (input: unknown): unknown => unlessTooDeep(() => structuredClone(input), undefined);

/** Whether an input is as its copy was; one that cannot be copied is not compared. */
const isSame = (before: unknown, input: unknown): boolean =>
  before === undefined || unlessTooDeep(() => isDeepStrictEqual(before, structuredClone(input)), true);

/** Reads an input. What it throws is a fault of the library. */
function parsing(input: unknown, isPlain: boolean, patience: number): Verdict & { readonly ruleSet?: RuleSet } {
  const before = isPlain ? copyOf(input) : undefined;
  const { result, milliseconds } = timed(READING * patience, () => safeParseRuleSet(input, { facts }));
  expect(!isPlain || isSame(before, input), 'the input was changed');
  if (!result.ok) {
    expect(result.error instanceof InvalidRulePackError, 'the error is of another class');
    expectProblems(result.error);
    return { isAccepted: false, milliseconds };
  }
  const { ruleSet } = result;
  const { facts: _, ...rules } = ruleSet;
  expect(Object.isFrozen(ruleSet) && Object.values(rules).every(isFrozen), 'the rules are not frozen');
  const again = safeParseRuleSet(JSON.stringify(serialiseRuleSet(ruleSet)), { facts });
  expect(again.ok && isDeepStrictEqual(again.ruleSet, ruleSet), 'the rules are others when they are read again');
  return { isAccepted: true, milliseconds, ruleSet };
}

/** Reads an input, and compiles and diagnoses its rules where it is accepted. */
function diagnosing(input: unknown, patience: number): Verdict {
  const { ruleSet, ...verdict } = parsing(input, true, patience);
  if (ruleSet === undefined) return verdict;
  const { milliseconds } = timed(DIAGNOSING * patience, () => {
    compileRuleSet(ruleSet);
    diagnoseRuleSet(ruleSet, { asOf: '2024-03-01' });
  });
  return { isAccepted: true, milliseconds: verdict.milliseconds + milliseconds };
}

const plain = (input: unknown, patience: number): Verdict => parsing(input, true, patience);
const made = (make: unknown, patience: number): Verdict => parsing((make as () => unknown)(), false, patience);

const asText = (input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  input.map((value) => {
    try {
      return JSON.stringify(value);
    } catch {
      return '';
    }
  });

/** Conditions inside one another, about as deep as they may be and far beyond. */
const deepPack = fc.tuple(somePack, fc.constantFrom('not', 'all', 'any'), fc.nat(60)).map(([whole, key, depth]) => {
  let when: unknown = { fact: 'site.portAccess', is: 'equals', value: true };
  for (let level = 0; level < depth; level++) when = { [key]: key === 'not' ? when : [when] };
  const limb = { id: 'deep', title: 'Deep', when: depth === 60 ? nested(1500) : when };
  const scope = { tests: [{ id: 'test', title: 'Test', limbs: [limb] }] };
  return { ...whole, facts: [{ id: 'site.portAccess' }], scope, risk: undefined };
});

/** Every kind of input. What is diagnosed is slower by far, so there is less of it. */
export const packKinds: readonly Kind[] = [
  { id: 'any-text', share: 80, inputs: anyText, examine: plain },
  { id: 'json-like-text', share: 100, inputs: jsonLike, examine: plain },
  { id: 'json-text', share: 60, inputs: jsonText, examine: plain },
  { id: 'json-value', share: 100, inputs: fc.jsonValue({ maxDepth: 6 }), examine: plain },
  { id: 'mutant', share: 330, inputs: mutantOf(somePack), examine: plain },
  { id: 'mutant-as-text', share: 100, inputs: asText(mutantOf(somePack)), examine: plain },
  { id: 'belgian-mutant', share: 8, inputs: mutantOf(fc.constant(belgianPack)), examine: plain },
  { id: 'flooded-pack', share: 1, inputs: floodedOf(somePack), examine: plain },
  { id: 'deep-pack', share: 30, inputs: deepPack, examine: plain },
  { id: 'valid-pack', share: 80, inputs: pack, examine: plain },
  { id: 'hostile-object', share: 101, inputs: hostileObject, examine: made },
  { id: 'diagnosed-pack', share: 10, inputs: fc.oneof(pack, mutantOf(somePack)), examine: diagnosing },
];
