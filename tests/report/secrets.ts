/** Cases in which some evidence is not for everybody, and every text that rests on it is a secret. */

/** What stands in every text that only some readers may see. */
export const SECRET = 'xylophone';

type Entry = { [key: string]: unknown };

const isEntry = (part: unknown): part is Entry => typeof part === 'object' && part !== null && !Array.isArray(part);

/** Fields that say something in words. */
const texts = 'title name by text what says note basis publisher relayedBy scope whyNotScored path'.split(' ');

/** Texts stay apart: two originators corroborate what one does not. */
let texted = 0;

/** A part of a case with a secret in all its words, those of its parts included. */
export function secretly(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(secretly);
  if (!isEntry(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === 'url') return [key, `https://example.org/${SECRET}`];
      return [
        key,
        texts.includes(key) && typeof value === 'string'
          ? `${SECRET} ${String(texted++).padStart(6, '0')}`
          : secretly(value),
      ];
    }),
  );
}

const evidenceOf = ({ evidence }: Entry): readonly unknown[] => (Array.isArray(evidence) ? evidence : []);

/** A part of a case with a secret wherever it rests on some evidence. */
function hiding(part: unknown, ids: ReadonlySet<unknown>): unknown {
  if (Array.isArray(part)) return part.map((one) => hiding(one, ids));
  if (!isEntry(part)) return part;
  const rests = (one: unknown): boolean => isEntry(one) && evidenceOf(one).some((id) => ids.has(id));
  if (rests(part)) return secretly(part);
  const parts = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, hiding(value, ids)]));
  const claims = Array.isArray(part.claims) ? part.claims : [];
  // What stands beside a secret claim may speak of it, and the path of a channel of its being open.
  if (claims.some(rests) && 'note' in part) parts.note = `${SECRET} note`;
  const open = isEntry(part.open) ? part.open : {};
  if ('path' in part && (rests(open) || (Array.isArray(open.claims) && open.claims.some(rests)))) {
    parts.path = `${SECRET} path`;
  }
  return parts;
}

/**
 * A case of which every so-manieth piece of evidence is `confidential` or `restricted`, with a secret in it and in every
 * text that rests on it.
 */
export function withSecrets(investment: object, every: number, mark = 'confidential'): object {
  const { evidence = [], ...parts } = investment as { evidence?: readonly Entry[] };
  const hidden = evidence.filter((_, index) => index % every === 0);
  const ids = new Set(hidden.map(({ id }) => id));
  return {
    ...(hiding(parts, ids) as object),
    evidence: evidence.map((one) => (ids.has(one.id) ? { ...(secretly(one) as Entry), confidentiality: mark } : one)),
  };
}
