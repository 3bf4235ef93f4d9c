import type { Investment } from '../investment/investment.js';
import type { Confidentiality, RestrictedPlace } from './confidentiality-result.js';

/**
 * What in a case rests on evidence that is not for everybody, so that a report can hold it back from some readers;
 * `undefined` where everything is public.
 */
export function confidentialityOf({ evidence = [], ...parts }: Investment): Confidentiality | undefined {
  const isAlone = (parts.ownership?.acquirers ?? []).length < 2;
  const restricted = evidence.flatMap(({ id, confidentiality = 'public', originator }) =>
    confidentiality === 'public'
      ? []
      : [{ id, mark: confidentiality, fromInvestor: isAlone && originator.kind === 'investor' }],
  );
  if (restricted.length === 0) return undefined;
  return { evidence: restricted, places: placesIn(parts, new Set(restricted.map(({ id }) => id))) };
}

/** The parts of a case that name some of the evidence, each once, by their paths. */
function placesIn(parts: object, ids: ReadonlySet<string>): RestrictedPlace[] {
  const found = new Map<string, Set<string>>();
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'evidence' && Array.isArray(value)) {
        const named = value.filter((id) => ids.has(id));
        if (named.length > 0) found.set(path, new Set([...(found.get(path) ?? []), ...named]));
      } else if (key === 'claims' && Array.isArray(value)) {
        // What is claimed of a leaf has no place of its own.
        for (const claim of value) visit(claim, path);
      } else if (Array.isArray(value)) {
        value.forEach((one, index) => {
          visit(one, `${within(path, key)}[${index}]`);
        });
      } else visit(value, within(path, key));
    }
  };
  visit(parts, '');
  return [...found].map(([path, evidence]) => ({ path, evidence: [...evidence] }));
}

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
