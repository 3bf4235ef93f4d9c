import type { ImportOptions } from '../about.js';
import { assemble } from '../assemble.js';
import { type Draft, type DraftIssue, emptyDraft, type Report } from '../draft.js';
import { checkCount, ImportError } from '../import-error.js';
import type { Imported } from '../imported.js';
import { jsonLines } from '../json-lines.js';
import { isRecord, parseJsonFile, shown } from '../read-json.js';
import { type FtmEntity, readEntity } from './entity.js';
import { isLinkSchema, readLink } from './link.js';
import { isPartySchema, readParty } from './party.js';

/**
 * Imports entities of FollowTheMoney: legal entities, companies, organisations, public bodies and persons as parties;
 * ownerships, directorships and unknown links as interests. Anything else is an issue.
 *
 * @param entities - a list of entities, or JSON text with one; for JSON Lines, use {@link importFtmLines}
 * @throws ImportError when it is no such list, or a list of more than 200,000
 * @example
 * ```ts
 * import { importFtm } from 'fdi-screening/interop';
 * const { interests } = importFtm([
 *   { id: 'a', schema: 'Company', properties: { name: ['A'], jurisdiction: ['be'] } },
 *   { id: 'b', schema: 'Person', properties: { name: ['B'] } },
 *   { id: 'c', schema: 'Ownership', properties: { owner: ['b'], asset: ['a'], percentage: ['25-50'] } },
 * ]);
 * interests[0]?.share; // => { min: '25', max: '50' }
 * ```
 */
export function importFtm(entities: unknown, options: ImportOptions = {}): Imported {
  const parsed = typeof entities === 'string' ? parseJsonFile(entities) : entities;
  const list = isRecord(parsed) ? [parsed] : parsed;
  if (!Array.isArray(list)) {
    throw new ImportError('wrong-format', `A list of entities was expected, and not ${shown(parsed)}.`);
  }
  checkCount(list.length, 'entities');
  const collected = collector();
  list.forEach((value, index) => collected.add(value, `entity ${index + 1}`));
  if (list.length > 0 && collected.count() === 0) throw noEntities();
  return assemble(collected.draft, options);
}

/**
 * Imports FollowTheMoney as JSON Lines, one entity a line. Memory grows with the parties and interests of the file,
 * also with `about`: what is left out is known at the end only.
 *
 * @throws ImportError when no line is an entity, or no party is the one that is asked for
 */
export async function importFtmLines(lines: AsyncIterable<string>, options: ImportOptions = {}): Promise<Imported> {
  const collected = collector();
  for await (const { value, where } of jsonLines(lines, collected.draft.issues)) collected.add(value, where);
  if (collected.count() === 0) throw noEntities();
  return assemble(collected.draft, options);
}

const noEntities = (): ImportError =>
  new ImportError('wrong-format', 'Nothing in the file is an entity of FollowTheMoney.');

function collector() {
  const draft = emptyDraft();
  let count = 0;
  return {
    draft,
    count: () => count,
    add: (value: unknown, where: string): void => {
      const entity = readEntity(value, where);
      if ('code' in entity) {
        draft.issues.push(entity);
        return;
      }
      count += 1;
      addEntity(draft, entity);
    },
  };
}

function addEntity(draft: Draft, entity: FtmEntity): void {
  const issues: DraftIssue[] = [];
  const report: Report = (code, message) => issues.push({ code, where: entity.id, message });
  if (isPartySchema(entity.schema)) {
    if (draft.parties.has(entity.id)) report('duplicate-record', 'The id was there before; the last one is kept.');
    draft.parties.set(entity.id, readParty(entity, report));
    for (const issue of issues) draft.issues.push({ ...issue, parties: [entity.id] });
  } else if (isLinkSchema(entity.schema)) {
    const interests = readLink(entity, report);
    for (const interest of interests) draft.interests.push(interest);
    const parties = interests.flatMap(({ holder, subject }) => [holder, subject]);
    for (const issue of issues) draft.issues.push({ ...issue, parties });
  } else {
    const message = `An entity of the schema ${entity.schema} is neither a party nor an interest; left out.`;
    draft.issues.push({ code: 'not-a-party', where: entity.id, message });
  }
}
