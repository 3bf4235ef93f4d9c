import type { Formula } from '../../screening/formula.js';
import { always, never } from '../../screening/formula.js';

/** For each variable the cells that it can be in. */
export type CellsOf = readonly (readonly number[])[];

/** A formula in its normal form, and others made of it. */
export interface NormalForms {
  /** The formula, or with `false` its negation, in normal form. */
  normal(formula: Formula, holds?: boolean): Formula;
  /** All of some formulas, of which what they have in common has cancelled. */
  conjunction(parts: readonly Formula[]): Formula;
  /** Any of some formulas. */
  disjunction(parts: readonly Formula[]): Formula;
}

/** How often the parts of a formula are simplified by one another, at most. */
const ROUNDS = 4;

/**
 * Normal forms over a domain: negations pushed to the cells, nested lists flattened, parts sorted and each once, the masks
 * of one variable joined, and each part simplified by what its siblings say already, so that `p and (p or q)` is `p` and
 * `p and not (p and q)` is `p and not q`. Equal forms are equal formulas; equal formulas may still have different forms.
 */
export function normalForms(cells: CellsOf): NormalForms {
  const cell = (variable: number, holds: (cell: number) => boolean): Formula => {
    const possible = cells[variable] ?? [];
    const holding = possible.filter(holds);
    if (holding.length === 0) return never;
    if (holding.length === possible.length) return always;
    const mask = new Array<boolean>(Math.max(...possible) + 1).fill(false);
    for (const one of holding) mask[one] = true;
    return { kind: 'cell', variable, mask };
  };

  const normal = (formula: Formula, holds = true): Formula => {
    switch (formula.kind) {
      case 'constant':
        return formula.value === holds ? always : never;
      case 'cell':
        return cell(formula.variable, (one) => (formula.mask[one] === true) === holds);
      case 'not':
        return normal(formula.part, !holds);
      default: {
        const kind = (formula.kind === 'all') === holds ? 'all' : 'any';
        return join(
          kind,
          formula.parts.map((part) => normal(part, holds)),
        );
      }
    }
  };

  const known = new Map<string, Formula>();
  /** Joins parts in normal form; the same parts are joined once. */
  const join = (kind: 'all' | 'any', parts: readonly Formula[]): Formula => {
    const key = `${kind} ${parts.map(keyOf).sort().join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const joined = joinOnce(kind, parts);
    known.set(key, joined);
    return joined;
  };

  const joinOnce = (kind: 'all' | 'any', parts: readonly Formula[]): Formula => {
    let joined = merge(kind, parts);
    for (let round = 0; round < ROUNDS && joined.kind === kind; round++) {
      const simplified = merge(kind, bySiblings(kind, joined.parts));
      if (keyOf(simplified) === keyOf(joined)) break;
      joined = simplified;
    }
    return joined.kind === kind ? factored(joined) : joined;
  };

  /** What all parts have in common, once: `(p and q) or (p and r)` is `p and (q or r)`. */
  const factored = (formula: Joined): Formula => {
    const inner = formula.kind === 'all' ? 'any' : 'all';
    const lists = formula.parts.map((part) => (part.kind === inner ? part.parts : [part]));
    const [first = [], ...others] = lists.map((list) => new Set(list.map(keyOf)));
    const shared = [...first].filter((key) => others.every((keys) => keys.has(key)));
    if (shared.length === 0) return formula;
    const rest = lists.map((list) =>
      merge(
        inner,
        list.filter((part) => !shared.includes(keyOf(part))),
      ),
    );
    const common = (lists[0] ?? []).filter((part) => shared.includes(keyOf(part)));
    return join(inner, [...common, join(formula.kind, rest)]);
  };

  /** Flattens, drops what is there twice, and joins the masks of one variable. */
  const merge = (kind: 'all' | 'any', parts: readonly Formula[]): Formula => {
    const settling = kind === 'any';
    const masks = new Map<number, readonly boolean[]>();
    const others = new Map<string, Formula>();
    const take = (part: Formula): boolean => {
      if (part.kind === 'constant') return part.value === settling;
      if (part.kind === kind) return part.parts.some(take);
      if (part.kind !== 'cell') others.set(keyOf(part), part);
      else {
        const before = masks.get(part.variable);
        const both = (one: number) =>
          kind === 'all'
            ? before?.[one] === true && part.mask[one] === true
            : before?.[one] === true || part.mask[one] === true;
        masks.set(
          part.variable,
          before === undefined
            ? part.mask
            : (cells[part.variable] ?? []).reduce<boolean[]>((mask, one) => {
                mask[one] = both(one);
                return mask;
              }, []),
        );
      }
      return false;
    };
    if (parts.some(take)) return settling ? always : never;
    const joined = [...masks].map(([variable, mask]) => cell(variable, (one) => mask[one] === true));
    const settled = joined.find((one) => one.kind === 'constant' && one.value === settling);
    if (settled !== undefined) return settled;
    const left = [...joined.filter((one) => one.kind !== 'constant'), ...others.values()].sort(byKey);
    if (left.length === 0) return settling ? never : always;
    return left.length === 1 ? (left[0] as Formula) : { kind, parts: left };
  };

  /** Each part under what its siblings say: for `all` that they hold, for `any` that they do not. */
  const bySiblings = (kind: 'all' | 'any', parts: readonly Formula[]): readonly Formula[] => {
    const current = [...parts];
    current.forEach((part, index) => {
      if (part.kind === 'cell' || part.kind === 'constant') return;
      const siblings = current.filter((_, other) => other !== index);
      const said: Said = { cells: new Map(), forms: new Map() };
      for (const sibling of siblings) {
        if (sibling.kind === 'cell') {
          const allowed = (cells[sibling.variable] ?? []).filter(
            (one) => (sibling.mask[one] === true) === (kind === 'all'),
          );
          said.cells.set(sibling.variable, allowed);
        } else if (sibling.kind !== 'constant') {
          said.forms.set(keyOf(sibling), kind === 'all');
          said.forms.set(keyOf(flipped(sibling)), kind !== 'all');
        }
      }
      current[index] = under(part, said);
    });
    return current;
  };

  const under = (formula: Formula, said: Said): Formula => {
    if (formula.kind === 'constant' || formula.kind === 'not') return formula;
    if (formula.kind === 'cell') {
      const allowed = said.cells.get(formula.variable);
      if (allowed === undefined) return formula;
      const holding = allowed.filter((one) => formula.mask[one] === true);
      if (holding.length === allowed.length) return always;
      return cell(formula.variable, (one) => holding.includes(one));
    }
    const known = said.forms.get(keyOf(formula));
    if (known !== undefined) return known ? always : never;
    return merge(
      formula.kind,
      formula.parts.map((part) => under(part, said)),
    );
  };

  const flips = new Map<string, Formula>();
  /** The negation of a formula in normal form, without simplifying it by itself again. */
  const flipped = (formula: Formula): Formula => {
    const key = keyOf(formula);
    const before = flips.get(key);
    if (before !== undefined) return before;
    const flip = flippedOnce(formula);
    flips.set(key, flip);
    return flip;
  };
  const flippedOnce = (formula: Formula): Formula => {
    if (formula.kind === 'cell') return cell(formula.variable, (one) => formula.mask[one] !== true);
    if (formula.kind === 'constant') return formula.value ? never : always;
    if (formula.kind === 'not') return formula.part;
    return merge(formula.kind === 'all' ? 'any' : 'all', formula.parts.map(flipped));
  };

  /** Joins neighbours first, since those are likely to have most in common. */
  const inPairs = (kind: 'all' | 'any', parts: readonly Formula[]): Formula => {
    if (parts.length <= 2) return join(kind, parts);
    const pairs = parts.flatMap((part, index) =>
      index % 2 === 0 ? [join(kind, [part, ...parts.slice(index + 1, index + 2)])] : [],
    );
    return inPairs(kind, pairs);
  };

  return {
    normal,
    conjunction: (parts) =>
      inPairs(
        'all',
        parts.map((part) => normal(part)),
      ),
    disjunction: (parts) =>
      inPairs(
        'any',
        parts.map((part) => normal(part)),
      ),
  };
}

/** A formula that joins others. */
type Joined = Extract<Formula, { readonly kind: 'all' | 'any' }>;

/** What the siblings of a part say: in which cells a variable is, and which formulas hold or fail. */
interface Said {
  readonly cells: Map<number, readonly number[]>;
  readonly forms: Map<string, boolean>;
}

const keys = new WeakMap<Formula, string>();

/** A formula as text, the same for the same normal form. */
export function keyOf(formula: Formula): string {
  const known = keys.get(formula);
  if (known !== undefined) return known;
  const key = written(formula);
  keys.set(formula, key);
  return key;
}

function written(formula: Formula): string {
  if (formula.kind === 'constant') return formula.value ? '1' : '0';
  if (formula.kind === 'cell') {
    return `${formula.variable}:${formula.mask.flatMap((holds, cell) => (holds ? [cell] : [])).join()}`;
  }
  if (formula.kind === 'not') return `!${keyOf(formula.part)}`;
  return `${formula.kind === 'all' ? '&' : '|'}(${formula.parts.map(keyOf).join(' ')})`;
}

const byKey = (a: Formula, b: Formula): number => {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};
