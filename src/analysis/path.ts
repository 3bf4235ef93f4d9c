/** A step of a path: a key, a position in a list, or `+` for a new entry at its end. */
export type Step = string | number;

const token = /(?:^|\.)([A-Za-z_$][\w$-]*)|\[(\d{1,7}|\+|"(?:[^"\\]|\\.)*")\]/gy;

/** The steps of a path as an assessment writes it: `sites[0].buildingArea`; `undefined` where it is none. */
export function stepsOf(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < path.length) {
    const match = token.exec(path);
    if (match === null) return undefined;
    const [, word, bracket = ''] = match;
    if (word !== undefined) steps.push(word);
    else if (bracket.startsWith('"')) steps.push(JSON.parse(bracket) as string);
    else steps.push(bracket === '+' ? bracket : Number(bracket));
  }
  return steps.length === 0 || typeof steps[0] === 'number' ? undefined : steps;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOpenList = (value: unknown): value is Plain & { readonly items: readonly unknown[] } =>
  isPlain(value) && Object.hasOwn(value, 'items') && Array.isArray(value.items);

/** What stands at the end of some steps; `undefined` where the case says nothing there. */
export const valueAt = (data: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, step) ? (part as Plain)[step] : undefined,
    data,
  );

/** Whether an answer says of a list only that it is, or is not, all there is. */
const isCompleteness = (answer: unknown): answer is { readonly complete: boolean } =>
  isPlain(answer) && Object.keys(answer).join() === 'complete' && typeof answer.complete === 'boolean';

/**
 * A copy of plain data in which a value stands at the end of some steps; everything else is shared with the original.
 *
 * @returns the copy, or a sentence that says why there can be none
 */
export function withValue(data: unknown, steps: readonly Step[], value: unknown): { readonly data: unknown } | string {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (!isCompleteness(value)) return { data: value };
    const items = Array.isArray(data) ? data : isOpenList(data) ? data.items : [];
    return { data: { items, complete: value.complete } };
  }
  if (step === '+') return appended(data, rest, value);
  if (typeof step === 'number') {
    if (!Array.isArray(data) || step >= data.length) {
      const shown = Array.isArray(data) ? `a list of ${data.length}` : 'no list';
      return `there is ${shown} where entry ${step} should be`;
    }
    const inner = withValue(data[step], rest, value);
    return typeof inner === 'string' ? inner : { data: data.map((one, index) => (index === step ? inner.data : one)) };
  }
  if (data !== undefined && !isPlain(data)) return `"${step}" would stand inside a plain value or a list`;
  const inner = withValue(data !== undefined && Object.hasOwn(data, step) ? data[step] : undefined, rest, value);
  return typeof inner === 'string' ? inner : { data: { ...data, [step]: inner.data } };
}

/** An entry more at the end of a list. One that was absent is then known to have it, and not to be complete. */
function appended(data: unknown, rest: readonly Step[], value: unknown): { readonly data: unknown } | string {
  const inner = withValue(undefined, rest, value);
  if (typeof inner === 'string') return inner;
  if (data === undefined) return { data: { items: [inner.data], complete: false } };
  if (Array.isArray(data)) return { data: [...data, inner.data] };
  return isOpenList(data) ? { data: { ...data, items: [...data.items, inner.data] } } : 'there is no list to add to';
}
