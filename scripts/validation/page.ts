import { fields, unmapped } from './fields.js';
import { table } from './tables.js';

/** The page that shows the result. */
export const pagePath = 'docs/validation.md';

/** The page with what stands between the marks of a part replaced. */
function withPart(page: string, part: 'result' | 'mapping', text: string): string {
  const [begin, end] = [`<!-- ${part}: npm run validate -- --write -->`, `<!-- end of ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${pagePath} has no part between "${begin}" and "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}

/** The page with the tables of what is mapped, which need no cases. */
export function withMapping(page: string): string {
  const mapped = table(
    ['field', 'goes to', 'what is read', 'counts under'],
    fields.map(({ id, leaf, reads, counts }) => [`\`${id}\``, leaf, reads, counts]),
  );
  return withPart(page, 'mapping', `${mapped}\n\n${table(['not mapped', 'why'], unmapped)}`);
}

/** The page with a result, and with the tables of what is mapped. */
export const withResult = (page: string, result: string): string => withPart(withMapping(page), 'result', result);
