import { type DraftInterest, noteOf, type Report } from '../draft.js';
import { readPeriod } from '../read-day.js';
import { field, type JsonRecord, shown, textOf } from '../read-json.js';
import { kindOfType } from './interest-kinds.js';
import { readBodsShare } from './share.js';
import { wordOf } from './words.js';

/** An interest apart from between whom it is. */
export type BodsInterest = Omit<DraftInterest, 'key' | 'holder' | 'subject' | 'source'>;

/** What a relationship says of the direction of its interests as a whole. */
export interface ComponentMarks {
  readonly isComponent: boolean | undefined;
  readonly hasComponents: boolean;
}

/** The interest of a relationship that names none. */
export const unnamedInterest = (marks: ComponentMarks): BodsInterest => ({
  kind: 'other-influence',
  ...directionOf(undefined, undefined, marks),
  note: 'The file says that there is a relationship, and not of what kind.',
});

/** Reads one interest of a relationship. */
export function readInterest(interest: JsonRecord, marks: ComponentMarks, report: Report): BodsInterest {
  const details = textOf(field(interest, 'details'));
  const direction = textOf(field(interest, 'directOrIndirect')) ?? textOf(field(interest, 'interestLevel'));
  const { kind, typeNote } = readKind(textOf(field(interest, 'type')), report);
  const share = readBodsShare(field(interest, 'share'), report);
  const isBeneficial = field(interest, 'beneficialOwnershipOrControl') === true;
  const consolidation = /\bIS_(DIRECTLY|ULTIMATELY)_CONSOLIDATED_BY\b/.exec(details ?? '')?.[1];
  if (share === undefined && (kind === 'shares' || kind === 'voting-rights')) {
    report('no-share', `How much the ${kind} are is not said: not known, which is not none.`);
  }
  const directed = directionOf(direction, consolidation, marks);
  if (consolidation !== undefined && directed.directness === 'direct' && wordOf(direction ?? '') !== 'direct') {
    report(
      'unknown-direction',
      'The direction is not known; the details call it a direct consolidation, so it is an edge.',
    );
  }
  return {
    kind,
    ...(share === undefined ? {} : { share }),
    ...directed,
    ...readPeriod(field(interest, 'startDate'), field(interest, 'endDate'), report),
    ...(consolidation === undefined ? {} : { basis: 'accounting consolidation' }),
    ...noteOf(typeNote, isBeneficial ? 'Declared as beneficial ownership or control.' : undefined, details),
  };
}

function readKind(type: string | undefined, report: Report): { kind: BodsInterest['kind']; typeNote?: string } {
  if (type === undefined) {
    report('untyped-interest', 'The interest has no type; read as other influence.');
    return { kind: 'other-influence', typeNote: 'The file does not say of what type the interest is.' };
  }
  const found = kindOfType(type);
  const typeNote = `Type in the file: ${type}.`;
  if (found === undefined) {
    report('type-without-kind', `The type ${shown(type)} is none of BODS; read as other influence.`);
    return { kind: 'other-influence', typeNote };
  }
  if (found.isUndisclosed) report('undisclosed-interest', `The interest is ${type}: its nature is not told.`);
  return found.isRough ? { kind: found.kind, typeNote } : { kind: found.kind };
}

/**
 * By the interest's own word first. Where it has none: a relationship with components is a total of them, and a
 * component is a link, which is also true of a component whose direction the file calls unknown.
 */
function directionOf(
  said: string | undefined,
  consolidation: string | undefined,
  { isComponent, hasComponents }: ComponentMarks,
): Pick<BodsInterest, 'directness' | 'isLink'> {
  const word = wordOf(said ?? '');
  if (word === 'direct' || word === 'indirect') return { directness: word };
  if (isComponent !== true && hasComponents) return { directness: 'indirect' };
  // What was made of records of GLEIF says it in a text only.
  if (consolidation === 'DIRECTLY') return { directness: 'direct' };
  return { directness: 'unknown', ...(isComponent === true ? { isLink: true } : {}) };
}
