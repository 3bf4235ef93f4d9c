import { foundText } from '../investment/shown.js';
import { faultAt, type RuleFault } from './problem.js';

/** A member of a list and where it stands, where that is not its position in the list. */
interface Member {
  readonly id: string;
  readonly keys?: readonly PropertyKey[];
}

/** Members of a list that repeat an id. */
export function duplicates(path: string, members: readonly Member[]): RuleFault[] {
  const seen = new Set<string>();
  return members.flatMap(({ id, keys }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const place = { path: `${path}[${index}]`, keys: [...(keys ?? [...path.split('.'), index]), 'id'] };
    return [
      faultAt(place, {
        code: 'duplicate-id',
        message: `The id "${id}" is used twice.`,
        found: `the id ${foundText(id)} a second time`,
        expected: 'each id once',
        mend: 'Give one of the two another id.',
      }),
    ];
  });
}
