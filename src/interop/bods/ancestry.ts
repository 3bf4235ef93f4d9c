import { ancestorsOf, isAbout } from '../about.js';
import type { BodsStatement } from './statement.js';

/**
 * Who is above whom, by ids alone: about a hundred bytes for each id of a file and eight for each relationship, and no
 * texts. It errs on the side of too much: also a statement that another replaces leads up.
 */
export interface Ancestry {
  /** Takes a statement into account; its texts are not kept. */
  readonly add: (statement: BodsStatement) => void;
  /** Whether a party that is asked for was found. */
  readonly isFound: () => boolean;
  /** A test for the statements about the party that is asked for and about everybody above it. */
  readonly wanted: () => (statement: BodsStatement) => boolean;
}

/** An {@link Ancestry} of one party. */
export function ancestryOf(about: string): Ancestry {
  const numbers = new Map<string, number>();
  const parents: number[] = [];
  const found = new Set<number>();
  /** Three numbers for each relationship: itself, its subject, and who holds something in it. */
  const relations: number[] = [];

  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const next = parents.length;
    numbers.set(id, next);
    parents.push(next);
    return next;
  };
  const rootOf = (number: number): number => {
    let at = number;
    for (let next = parents[at] as number; next !== at; next = parents[at] as number) {
      parents[at] = parents[next] as number;
      at = next;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    parents[rootOf(a)] = rootOf(b);
  };

  /** The number of what a statement is about: its own id, those that it replaces and its record's are one. */
  const own = (statement: BodsStatement): number => {
    const { statementId, recordId, where, replaces } = statement;
    const number = numberOf(recordId ?? statementId ?? where);
    for (const id of [...replaces, ...(statementId === undefined ? [] : [statementId])]) join(numberOf(id), number);
    return number;
  };

  return {
    add: (statement) => {
      const number = own(statement);
      if (statement.content.kind === 'party') {
        const { party } = statement.content;
        const { recordId, statementId, where } = statement;
        const ids = { record: recordId ?? where, statement: statementId ?? where };
        if (isAbout(about, where, { ...party, source: ids })) found.add(number);
        return;
      }
      const { subject, interestedParty } = statement.content.relationship;
      if (subject.kind !== 'id') return;
      // Somebody who is not named has nobody above; the relationship itself stands in.
      relations.push(
        number,
        numberOf(subject.id),
        interestedParty.kind === 'id' ? numberOf(interestedParty.id) : number,
      );
    },
    isFound: () => found.size > 0,
    wanted: () => {
      const holders = new Map<number, number[]>();
      for (let index = 0; index < relations.length; index += 3) {
        const subject = rootOf(relations[index + 1] as number);
        const known = holders.get(subject);
        if (known === undefined) holders.set(subject, [index]);
        else known.push(index);
      }
      const kept = ancestorsOf([...found].map(rootOf), (subject) =>
        (holders.get(subject) ?? []).map((index) => rootOf(relations[index + 2] as number)),
      );
      for (const subject of [...kept]) {
        for (const index of holders.get(subject) ?? []) kept.add(rootOf(relations[index] as number));
      }
      return ({ recordId, statementId, where }) => kept.has(rootOf(numberOf(recordId ?? statementId ?? where)));
    },
  };
}
