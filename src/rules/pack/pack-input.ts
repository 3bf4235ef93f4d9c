import type { InputKind } from '../../investment/input-kind.js';

/** What a rule pack may not exceed. The limits are checked before anything else is done with it. */
export const packLimits = {
  /** Characters of JSON text, and of the texts and keys of an object together. */
  textLength: 2_000_000,
  /** Lists and objects inside one another. */
  depth: 64,
  /** Values of any kind. */
  values: 200_000,
  /** Facts that a pack names. */
  facts: 1000,
  /** Limbs, exclusions, readings, levels, controls, escalations, dimensions, bands, advice and procedure together. */
  rules: 2000,
  /** Comparisons of a run: each counts for the cells of its fact, and in the scope for every combination of readings. */
  cost: 1_000_000,
  /** Digits of the smallest part in which scores are counted, which fractions with many denominators make small. */
  scaleDigits: 300,
} as const;

/** A rule pack as a kind of input. */
export const packInput: InputKind = {
  name: 'rule pack',
  least:
    '{ "formatVersion": 1, "id": "own-rules", "title": "Own rules", "jurisdiction": "BE", "appliesFrom": "2024-01-01", "lastVerified": "2024-01-01", "facts": [] }',
  limits: packLimits,
  mends: {
    tooLong: 'Cite sources by title and address instead of copying them into the pack.',
    tooDeep: 'No part of a pack lies as deep: look for brackets that are not closed, or an object that holds itself.',
    tooMany: 'Take out what is repeated, or make several rule sets of it.',
    unknownKey: 'Take it out: a pack holds rules and no notes.',
    comment: 'JSON has no comments: take it out, or write it as "because" of the rule.',
    noValue: 'Leave out what there is none of.',
  },
};
