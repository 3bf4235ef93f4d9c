import { draftAbout, type ImportOptions } from './about.js';
import { caseIds } from './case-ids.js';
import { withCaseTexts } from './case-texts.js';
import { settleDirections } from './directions.js';
import type { Draft, DraftInterest, DraftIssue } from './draft.js';
import type { Imported, ImportedInterest } from './imported.js';

/** Makes of a draft what an import returns: ids of the case format, settled directions, nothing but what is asked for. */
export function assemble(read: Draft, { about }: ImportOptions = {}): Imported {
  const { interests: once, issues: repeated } = lastOfEach(read.interests);
  const draft: Draft = { parties: read.parties, interests: once, issues: [...read.issues, ...repeated] };
  const added = [missingParties, selfReferences, repeatedInterests, sharedIdentifiers].flatMap((check) => check(draft));
  // Directions are settled among all, because a chain may be explained by somebody who is not asked for.
  const { interests, issues } = settleDirections(once);
  const whole: Draft = { parties: draft.parties, interests, issues: [...draft.issues, ...added, ...issues] };
  const kept = withCaseTexts(about === undefined ? whole : draftAbout(whole, about));

  const ids = caseIds(kept.parties.keys());
  const keys = caseIds(kept.interests.map(({ key }) => key));
  return {
    parties: [...kept.parties].map(([id, party]) => ({ id: ids.get(id) as string, ...party })),
    interests: kept.interests.map((interest) => withIds(interest, ids, keys)),
    issues: kept.issues.map(({ code, where, message }) => ({ code, where, message: shortened(message) })),
  };
}

/** A message may quote a text of the file, which may be as long as a line. */
const shortened = (message: string): string => (message.length <= 1000 ? message : `${message.slice(0, 997)}...`);

type Ids = ReadonlyMap<string, string>;

function withIds({ key, isLink: _, holder, subject, ...rest }: DraftInterest, ids: Ids, keys: Ids): ImportedInterest {
  const between = { holder: ids.get(holder) as string, subject: ids.get(subject) as string };
  return { id: keys.get(key) as string, ...between, ...rest };
}

/** Whoever is named in an interest and not described becomes a party of which nothing is known. */
function missingParties({ parties, interests }: Draft): DraftIssue[] {
  const issues: DraftIssue[] = [];
  for (const { holder, subject, source } of interests) {
    for (const id of [subject, holder]) {
      if (parties.has(id)) continue;
      const note = 'The file refers to it and does not describe it.';
      parties.set(id, { name: id, kind: 'unknown', source: { record: id }, note });
      const where = source.statement ?? source.record;
      const message = `The file does not describe ${id}; it is kept as a party of which nothing is known.`;
      issues.push({ code: 'missing-party', where, message, parties: [id] });
    }
  }
  return issues;
}

/** Of records under one id the last one, with an issue: two of them would count twice. */
function lastOfEach(interests: readonly DraftInterest[]): { interests: DraftInterest[]; issues: DraftIssue[] } {
  const last = new Map<string, DraftInterest>();
  const issues: DraftIssue[] = [];
  for (const interest of interests) {
    const { holder, subject, source } = interest;
    if (last.has(interest.key)) {
      const message = `The record ${source.record} is there several times; the last one is kept.`;
      issues.push({
        code: 'duplicate-record',
        where: source.statement ?? source.record,
        message,
        parties: [holder, subject],
      });
    }
    last.set(interest.key, interest);
  }
  return { interests: [...last.values()], issues };
}

/** Two direct counts of one kind between the same parties may be two stakes, or one that the file has twice. */
function repeatedInterests({ interests }: Draft): DraftIssue[] {
  const seen = new Map<string, DraftInterest>();
  const issues: DraftIssue[] = [];
  for (const interest of interests) {
    const { holder, subject, kind, directness, until, source } = interest;
    if (directness === 'indirect' || until !== undefined || (kind !== 'shares' && kind !== 'voting-rights')) continue;
    const pair = JSON.stringify([holder, subject, kind]);
    const first = seen.get(pair);
    if (first === undefined) {
      seen.set(pair, interest);
      continue;
    }
    const message = `${holder} has ${kind} in ${subject} in ${first.key} too; both count, so check that they are two.`;
    issues.push({
      code: 'repeated-interest',
      where: source.statement ?? source.record,
      message,
      parties: [holder, subject],
    });
  }
  return issues;
}

function selfReferences({ interests }: Draft): DraftIssue[] {
  return interests
    .filter(({ holder, subject }) => holder === subject)
    .map(({ holder, source }) => ({
      code: 'self-reference',
      where: source.statement ?? source.record,
      message: `${holder} holds an interest in itself; kept, for a computation to treat as own shares.`,
      parties: [holder],
    }));
}

/** Parties that a register knows under one identifier are likely one; they are not merged, because a file may be wrong. */
function sharedIdentifiers({ parties }: Draft): DraftIssue[] {
  const owners = new Map<string, Set<string>>();
  for (const [id, { identifiers }] of parties) {
    for (const { scheme, id: number } of identifiers ?? []) {
      if (scheme === undefined) continue;
      const key = `${scheme}-${number}`;
      const known = owners.get(key);
      if (known === undefined) owners.set(key, new Set([id]));
      else known.add(id);
    }
  }
  return [...owners]
    .map(([key, same]) => [key, [...same]] as const)
    .filter(([, same]) => same.length > 1)
    .map(([key, same]) => ({
      code: 'shared-identifier',
      where: same[0] as string,
      message: `${same.slice(0, 5).join(' and ')} have the identifier ${key} in common: likely one party. Not merged.`,
      parties: same,
      isAboutEach: true,
    }));
}
