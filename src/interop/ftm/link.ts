import { type DraftInterest, keyOf, noteOf, type Report } from '../draft.js';
import type { ImportedInterestKind } from '../imported.js';
import { readPeriod } from '../read-day.js';
import { shown } from '../read-json.js';
import type { FtmEntity } from './entity.js';
import { shareOf } from './percentage.js';
import { kindOfOffice, kindOfRole } from './roles.js';

/** For each schema that links two parties, the properties with who holds and in whom. */
const sides: Readonly<Record<string, readonly [holder: string, subject: string]>> = {
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  UnknownLink: ['subject', 'object'],
};

/** Whether entities of a schema link two parties. */
export const isLinkSchema = (schema: string): boolean => Object.hasOwn(sides, schema);

/** How many pairs one link may make: of two long lists there would be more than memory holds. */
const MOST_PAIRS = 1000;

/** Reads the interests of a link: one for each pair of those named, and for each kind that its roles say. */
export function readLink(entity: FtmEntity, report: Report): DraftInterest[] {
  const [holding, held] = sides[entity.schema] as readonly [string, string];
  const [holders, subjects] = [entity.texts(holding), entity.texts(held)];
  if (holders.length === 0 || subjects.length === 0) {
    report('bad-reference', `${entity.schema} names no ${holders.length === 0 ? holding : held}; left out.`);
    return [];
  }
  const named = `${holders.length} of ${holding} and ${subjects.length} of ${held}`;
  if (holders.length * subjects.length > MOST_PAIRS) {
    report('several-parties', `It names ${named}, which are more than ${MOST_PAIRS} pairs; left out.`);
    return [];
  }
  if (holders.length * subjects.length > 1) {
    report('several-parties', `It names ${named}; each pair is an interest.`);
  }
  const kinds = kindsOf(entity, report);
  const common = {
    ...shareIn(entity, kinds, report),
    ...directnessOf(entity),
    ...readPeriod(oneOf(entity, 'startDate', report), oneOf(entity, 'endDate', report), report),
    ...basisOf(entity),
    source: { record: entity.id },
  };
  const found = holders.flatMap((holder) =>
    subjects.flatMap((subject) => kinds.map(({ kind, note }) => ({ holder, subject, kind, note }))),
  );
  return found.map(({ note, ...one }, index) => ({
    key: keyOf(entity.id, index, found.length),
    ...one,
    ...common,
    ...noteOf(note, statusNote(entity), sharesNote(entity)),
  }));
}

function shareIn(entity: FtmEntity, kinds: readonly Kind[], report: Report): Pick<DraftInterest, 'share'> {
  if (entity.schema !== 'Ownership') return {};
  const texts = entity.texts('percentage');
  const counted = kinds.map(({ kind }) => kind).find((kind) => kind === 'shares' || kind === 'voting-rights');
  if (counted !== undefined && texts.length === 0) {
    report('no-share', `How much the ${counted} are is not said: not known, which is not none.`);
  }
  const share = shareOf(texts, report);
  return share === undefined ? {} : { share };
}

function basisOf(entity: FtmEntity): Pick<DraftInterest, 'basis'> {
  const basis = entity.first('legalBasis');
  return basis === undefined ? {} : { basis };
}

interface Kind {
  readonly kind: ImportedInterestKind;
  readonly note?: string;
}

/** One stake is often several ownerships, or one with several roles: shares and votes are two counts, never added. */
function kindsOf(entity: FtmEntity, report: Report): readonly Kind[] {
  const roles = entity.texts('role');
  const role = roles.join(', ');
  if (entity.schema === 'UnknownLink') {
    report('undisclosed-interest', `A link of unknown nature${role && `, ${shown(role)}`}; read as other influence.`);
    return [{ kind: 'other-influence', note: `Link of unknown nature${role && `: ${role}`}.` }];
  }
  if (entity.schema === 'Directorship') {
    const note = `Directorship${role && `: ${role}`}.`;
    const kinds = roles.length === 0 ? (['other-influence'] as const) : roles.map(kindOfOffice);
    return [...new Set(kinds)].map((kind) => ({ kind, note }));
  }
  if (roles.length === 0) return [{ kind: 'shares' }];
  return [...new Set(roles.map(kindOfRole))].map((kind) => ({ kind, note: `Role in the file: ${role}.` }));
}

/** An ownership is a stake of the one in the other unless it says that others stand between. */
function directnessOf(entity: FtmEntity): Pick<DraftInterest, 'directness'> {
  if (entity.schema === 'UnknownLink') return { directness: 'unknown' };
  const type = entity.texts('ownershipType').join(' ').toLowerCase();
  if (/\bdirect\b/.test(type)) return { directness: 'direct' };
  if (/\b(indirect|ultimate)\b/.test(type)) return { directness: 'indirect' };
  return { directness: /\bbeneficial\b/.test(type) ? 'unknown' : 'direct' };
}

function oneOf(entity: FtmEntity, property: string, report: Report): string | undefined {
  const [first, ...rest] = new Set(entity.texts(property));
  if (rest.length === 0) return first;
  report('bad-date', `${property} has several dates; read as not known.`);
  return undefined;
}

const statusNote = (entity: FtmEntity): string | undefined => {
  const status = entity.first('status');
  return status && `Status in the file: ${status}.`;
};

const sharesNote = (entity: FtmEntity): string | undefined => {
  const [count, type] = [entity.first('sharesCount'), entity.first('sharesType')];
  return count || type ? `Shares in the file: ${[count, type].filter(Boolean).join(' ')}.` : undefined;
};
