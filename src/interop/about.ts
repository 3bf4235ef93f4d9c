import type { Draft, DraftParty } from './draft.js';
import { ImportError } from './import-error.js';

/** Choices of an import. */
export interface ImportOptions {
  /**
   * Keeps one party and everybody above it, with the interests among them: an id of the file, an identifier with or
   * without its scheme, or a name in any case.
   */
  readonly about?: string;
}

/** Those given, and everybody who holds something in them, directly or through others. */
export function ancestorsOf<Id>(start: Iterable<Id>, holdersOf: (subject: Id) => Iterable<Id>): Set<Id> {
  const found = new Set(start);
  const open = [...found];
  for (let subject = open.pop(); subject !== undefined; subject = open.pop()) {
    for (const holder of holdersOf(subject)) {
      if (found.has(holder)) continue;
      found.add(holder);
      open.push(holder);
    }
  }
  return found;
}

const plain = (text: string): string => text.trim().toLowerCase();

/** Whether a party is the one that is asked for. */
export function isAbout(
  about: string,
  id: string,
  party: Pick<DraftParty, 'name' | 'identifiers' | 'source'>,
): boolean {
  const asked = plain(about);
  if ([id, party.source.record, party.source.statement, party.name].some((one) => one && plain(one) === asked))
    return true;
  return (party.identifiers ?? []).some(
    (one) => plain(one.id) === asked || (one.scheme !== undefined && plain(`${one.scheme}-${one.id}`) === asked),
  );
}

/** That nothing in a file is what is asked for. */
export const nobodyLike = (about: string): ImportError =>
  new ImportError('not-found', `No party of the file has the id, the identifier or the name ${JSON.stringify(about)}.`);

/**
 * The part of a draft that is about one party.
 *
 * @throws ImportError when no party is the one that is asked for
 */
export function draftAbout(draft: Draft, about: string): Draft {
  const matches = [...draft.parties].filter(([id, party]) => isAbout(about, id, party)).map(([id]) => id);
  if (matches.length === 0) throw nobodyLike(about);

  const holders = new Map<string, string[]>();
  for (const { holder, subject } of draft.interests) {
    const known = holders.get(subject);
    if (known === undefined) holders.set(subject, [holder]);
    else known.push(holder);
  }
  const kept = ancestorsOf(matches, (subject) => holders.get(subject) ?? []);
  const issues = draft.issues.filter(({ parties = [], isAboutEach }) =>
    isAboutEach ? parties.some((id) => kept.has(id)) : parties.every((id) => kept.has(id)),
  );
  if (matches.length > 1) {
    const message = `${matches.length} parties are ${JSON.stringify(about)}: ${matches.slice(0, 5).join(', ')}.`;
    issues.push({ code: 'several-match', where: matches[0] as string, message: `${message} All are kept.` });
  }
  return {
    parties: new Map([...draft.parties].filter(([id]) => kept.has(id))),
    interests: draft.interests.filter(({ holder, subject }) => kept.has(holder) && kept.has(subject)),
    issues,
  };
}
