import { readFileSync } from 'node:fs';
import { type Assessment, type Investment, type InvestmentInput, parseInvestment } from 'fdi-screening';
import { assess } from '../../examples/liege/run.js';

export const hubFile = new URL('../../examples/liege/hub.json', import.meta.url);

/** The case of the Liège hub, as the example ships it. */
export const hub: Investment = parseInvestment(readFileSync(hubFile, 'utf8'));

/** The day as of which the hub is described. */
export const today = '2026-11-22';

/** The hub on its day, under the default evidence policy. */
export const realHub: Assessment = assess(hub, today);

/** The hub with some of its parts replaced. */
export const hubWith = (parts: Partial<InvestmentInput>): InvestmentInput =>
  ({ ...(structuredClone(hub) as InvestmentInput), ...parts }) as InvestmentInput;

/** The entries of a list that may say that there is more. */
export const itemsOf = <Item>(
  list: readonly Item[] | { readonly items: readonly Item[] } | undefined,
): readonly Item[] => (list === undefined ? [] : 'items' in list ? list.items : list);

type Named<List> = Extract<NonNullable<List>, readonly unknown[]>[number];

/** An entry of a list by its id. */
export function byId<Item extends { readonly id: string }>(list: readonly Item[], id: string): Item {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The hub has no ${id}.`);
  return found;
}

export const matters: readonly Named<Investment['conduct']>[] = itemsOf(hub.conduct);

/** What a criterion adds to the score. */
export function contribution(assessment: Assessment, criterion: string): Assessment['risk']['contributions'][number] {
  const found = assessment.risk.contributions.find((one) => one.criterion === criterion);
  if (found === undefined) throw new Error(`There is no criterion ${criterion}.`);
  return found;
}

/** What a fact of the case may be, in words, and the leaves behind it. */
export function fact(assessment: Assessment, id: string): Assessment['facts'][number] {
  const found = assessment.facts.find((one) => one.fact === id);
  if (found === undefined) throw new Error(`The rules read no fact ${id}.`);
  return found;
}

/** A limb or an exclusion. */
export function limb({ obligation }: Assessment, id: string): Assessment['obligation']['limbs'][number] {
  return byId([...obligation.limbs, ...obligation.exclusions], id);
}

/** An exact number, such as `"871/72"`, near enough to compare. */
export function exactly(text: string): number {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}

/** A claim of a disputed leaf, as far as these tests look at it. */
export interface Claim {
  readonly value: unknown;
  readonly by: string;
  readonly on?: string;
  readonly basis?: string;
  readonly status: string;
  readonly evidence?: readonly string[];
}

/** The claims of a leaf; none where it is written otherwise. */
export const claimsOf = (leaf: unknown): readonly Claim[] =>
  typeof leaf === 'object' && leaf !== null && 'claims' in leaf ? (leaf.claims as readonly Claim[]) : [];
