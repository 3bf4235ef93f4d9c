import type { Report } from '../draft.js';
import { field, idOf, isRecord, type JsonRecord, listOf, shown, textOf } from '../read-json.js';
import { type BodsInterest, type ComponentMarks, readInterest, unnamedInterest } from './interest.js';
import { reasonText, wordOf } from './words.js';

/** Whom a relationship names on one side. */
export type Reference =
  | { readonly kind: 'id'; readonly id: string; readonly isStatement: boolean }
  | { readonly kind: 'unspecified'; readonly note: string; readonly isNobody: boolean }
  | { readonly kind: 'unreadable' };

/** What a relationship says. */
export interface BodsRelationship {
  readonly subject: Reference;
  readonly interestedParty: Reference;
  readonly interests: readonly BodsInterest[];
}

/** Reads a relationship from its details. */
export function readRelationship(details: JsonRecord, report: Report): BodsRelationship {
  const isComponent = field(details, 'isComponent');
  const components = field(details, 'componentRecords') ?? field(details, 'componentStatementIDs');
  const marks: ComponentMarks = {
    isComponent: typeof isComponent === 'boolean' ? isComponent : undefined,
    hasComponents: listOf(components).length > 0,
  };
  const subject = readReference(field(details, 'subject'), 'subject', report);
  const interestedParty = readReference(field(details, 'interestedParty'), 'interestedParty', report);
  const isNobody = interestedParty.kind === 'unspecified' && interestedParty.isNobody;
  return { subject, interestedParty, interests: readInterests(field(details, 'interests'), marks, isNobody, report) };
}

function readInterests(value: unknown, marks: ComponentMarks, isNobody: boolean, report: Report): BodsInterest[] {
  const interests = Array.isArray(value) ? value : [];
  if (value !== undefined && !Array.isArray(value)) {
    report('not-an-interest', `interests is ${shown(value)} and no list; read as none.`);
  }
  const read = interests.flatMap((interest) => {
    if (isRecord(interest)) return [readInterest(interest, marks, report)];
    report('not-an-interest', `An interest is ${shown(interest)} and no object; left out.`);
    return [];
  });
  if (read.length > 0) return read;
  // Nobody holds nothing; whoever else stands in a relationship has something, of which the file does not say what.
  const made = isNobody ? 'no interest is made of it' : 'read as other influence that is not known further';
  report('no-interests', `The relationship names no interest; ${made}.`);
  return isNobody ? [] : [unnamedInterest(marks)];
}

const describing = ['describedByEntityStatement', 'describedByPersonStatement'] as const;

/** A record id since 0.4; before, an object with the id of a statement, or with why nobody is named. */
function readReference(value: unknown, side: string, report: Report): Reference {
  const id = idOf(value);
  if (id !== undefined) return { kind: 'id', id, isStatement: false };
  for (const key of describing) {
    const described = idOf(field(value, key));
    if (described !== undefined) return { kind: 'id', id: described, isStatement: true };
  }
  const unspecified = field(value, 'unspecified') ?? value;
  const reason = textOf(field(unspecified, 'reason'));
  const description = textOf(field(unspecified, 'description'));
  if (reason === undefined && description === undefined) {
    report('bad-reference', `${side} is ${shown(value)}, which names no record and no reason.`);
    return { kind: 'unreadable' };
  }
  const note = `Not named: ${reasonText(reason)}.${description === undefined ? '' : ` ${description}`}`;
  report('unspecified-party', `${side} is not named: ${reasonText(reason)}. Kept as a party of unknown kind.`);
  return { kind: 'unspecified', note, isNobody: reason !== undefined && wordOf(reason) === 'nobeneficialowners' };
}
