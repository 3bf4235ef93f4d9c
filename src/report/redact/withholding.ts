import type { Assessment, FactResult, RestrictedEvidence } from '../../screening/assessment.js';
import type { Words } from '../words/words.js';
import { type Audience, withheldFrom } from './audience.js';

/** What is held back in one report, and what stands in its place. */
export interface Withholding {
  /** Whether some of the evidence is held back. */
  hides(ids: readonly string[]): boolean;
  /** The evidence among some that is held back, in the order of the case. */
  among(ids: readonly string[]): readonly string[];
  /** What stands in the place of a text that rests on some evidence. */
  mark(ids: readonly string[]): string;
  /** The evidence held back that a part of the case names, the part itself or something in it. */
  at(part: string): readonly string[];
  /** The evidence held back of the entries in which a part of the case lies, such as a matter of conduct. */
  around(part: string): readonly string[];
  /** The evidence held back on which some facts rest, by their ids. */
  behind(facts: readonly string[]): readonly string[];
  /** The same of one fact, of one entity where it is about one. */
  behindFact(fact: FactResult | Omit<FactResult, 'open'>): readonly string[];
}

/** What an audience does not see of an assessment; `undefined` where it sees everything. */
export function withholding(assessment: Assessment, audience: Audience, words: Words): Withholding | undefined {
  const hidden = withheldFrom(assessment, audience);
  if (hidden.size === 0) return undefined;
  const places = (assessment.confidentiality?.places ?? []).map(({ path, evidence }) => ({
    path,
    evidence: evidence.filter((id) => hidden.has(id)),
  }));
  const among = (ids: readonly string[]): readonly string[] => [...hidden.keys()].filter((id) => ids.includes(id));
  const behindFact: Withholding['behindFact'] = ({ leaves }) =>
    among(
      leaves.flatMap(({ path, evidence }) => [
        ...evidence,
        // A leaf lies in an entry whose own evidence is held back: a matter of conduct, a reading of a law.
        ...places.flatMap((place) => (isWithin(path, place.path) ? place.evidence : [])),
      ]),
    );
  const all = [...assessment.facts, ...(assessment.procedure?.facts ?? [])];
  const byFact = new Map<string, readonly string[]>();
  for (const one of all) byFact.set(one.fact, among([...(byFact.get(one.fact) ?? []), ...behindFact(one)]));
  return {
    hides: (ids) => ids.some((id) => hidden.has(id)),
    among,
    mark: (ids) => words.withheld(marksOf(among(ids), hidden), among(ids)),
    at: (part) => among(places.flatMap(({ path, evidence }) => (isWithin(path, part) ? evidence : []))),
    around: (part) =>
      among(places.flatMap(({ path, evidence }) => (part !== path && isWithin(part, path) ? evidence : []))),
    behind: (facts) => among(facts.flatMap((fact) => byFact.get(fact) ?? [])),
    behindFact,
  };
}

const isWithin = (path: string, part: string): boolean =>
  path === part || (path.startsWith(part) && /^[.[]/.test(path.slice(part.length)));

/** The strictest mark of some evidence. */
const marksOf = (ids: readonly string[], hidden: ReadonlyMap<string, RestrictedEvidence>) =>
  ids.some((id) => hidden.get(id)?.mark === 'confidential') ? 'confidential' : 'restricted';
