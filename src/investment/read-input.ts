import type { InputKind } from './input-kind.js';
import { faultOf } from './json-fault.js';
import { notJson } from './json-mend.js';
import { checkText } from './json-text.js';
import { plainCopy } from './limits.js';
import type { Problem } from './problem.js';

/** An input as plain data of its own, or why none of it can be used. */
export type ReadInput =
  | { readonly ok: true; readonly data: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads an object or JSON text within declared limits.
 *
 * @param input - JSON text, or plain data
 * @param kind - what is read
 */
export function readInput(input: unknown, kind: InputKind): ReadInput {
  if (typeof input !== 'string') return copied(input, [], kind);
  // Some editors write a mark of the byte order before the text.
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const problems = checkText(text, kind);
  if (problems.some(({ code }) => code === 'too-long' || code === 'too-deep')) return { ok: false, problems };
  const fault = faultOf(text);
  return fault === undefined
    ? copied(JSON.parse(text), problems, kind)
    : { ok: false, problems: [notJson(text, fault, kind)] };
}

function copied(input: unknown, problemsOfText: readonly Problem[], kind: InputKind): ReadInput {
  const plain = plainCopy(input, kind);
  const problems = [...problemsOfText, ...plain.problems];
  return plain.stopped ? { ok: false, problems } : { ok: true, data: plain.copy, problems };
}
