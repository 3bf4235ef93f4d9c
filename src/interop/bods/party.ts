import type { CountryCode } from '../../values/countries.js';
import { type DraftParty, noteOf, type Report } from '../draft.js';
import type { ImportedIdentifier, ImportedPartyKind } from '../imported.js';
import { isLei, looksLikeLei } from '../lei.js';
import { readCountry } from '../read-country.js';
import { field, idOf, type JsonRecord, listOf, shown, textOf } from '../read-json.js';
import { reasonText, wordOf } from './words.js';

/** A party apart from where it comes from. */
export type BodsParty = Omit<DraftParty, 'source'>;

const entityKinds: Readonly<Record<string, ImportedPartyKind>> = {
  registeredentity: 'company',
  legalentity: 'company',
  arrangement: 'arrangement',
  anonymousentity: 'unknown',
  unknownentity: 'unknown',
  state: 'state',
  statebody: 'state-body',
};

/** A party from the details of an entity. */
export function readEntity(details: JsonRecord, report: Report): BodsParty {
  const name = textOf(field(details, 'name')) ?? textOf(listOf(field(details, 'alternateNames'))[0]);
  const kind = entityKind(details, report);
  const law = countryOf(field(details, 'jurisdiction') ?? field(details, 'incorporatedInJurisdiction'), 'law', report);
  const seat = addressCountry(details, ['registered', 'business'], report);
  const listed = field(field(details, 'publicListing'), 'hasPublicListing');
  if (name !== undefined) checkName(name, kind, report);
  return {
    ...named(name, kind, details, report),
    kind,
    ...(seat === undefined ? {} : { seat }),
    ...(law === undefined ? {} : { law }),
    ...(typeof listed === 'boolean' ? { listed } : {}),
    ...identifiersOf(details, report),
    ...noteOf(unspecifiedNote(details), dissolvedNote(details)),
  };
}

/** A party from the details of a person. Who is not identified may also be no person at all. */
export function readPerson(details: JsonRecord, report: Report): BodsParty {
  const type = wordOf(textOf(field(details, 'personType')) ?? '');
  const kind = type === 'unknownperson' ? 'unknown' : 'person';
  if (!['knownperson', 'anonymousperson', 'unknownperson'].includes(type)) {
    report('unknown-type', `personType is ${shown(field(details, 'personType'))}; read as a person.`);
  }
  const residence =
    addressCountry(details, ['residence', 'home'], report) ??
    countryOf(field(field(details, 'placeOfResidence'), 'country'), 'country of residence', report);
  const nationalities = listOf(field(details, 'nationalities'))
    .map((one) => countryOf(one, 'nationality', report))
    .filter((code) => code !== undefined);
  return {
    ...named(personName(details), kind, details, report),
    kind,
    ...(residence === undefined ? {} : { residence }),
    ...(nationalities.length === 0 ? {} : { nationalities: [...new Set(nationalities)] }),
    ...identifiersOf(details, report),
    ...noteOf(type === 'anonymousperson' ? 'A person who is not named.' : undefined, unspecifiedNote(details)),
  };
}

function entityKind(details: JsonRecord, report: Report): ImportedPartyKind {
  const entityType = field(details, 'entityType');
  const type = textOf(entityType) ?? textOf(field(entityType, 'type'));
  const subtype =
    textOf(field(entityType, 'subtype')) ?? textOf(field(field(details, 'entitySubtype'), 'generalCategory'));
  const word = wordOf(type ?? '');
  if (!Object.hasOwn(entityKinds, word)) {
    report('unknown-type', `entityType is ${shown(type)}; read as a party of unknown kind.`);
    return 'unknown';
  }
  const isTrust = word === 'arrangement' && wordOf(subtype ?? '').startsWith('trust');
  return isTrust ? 'trust' : (entityKinds[word] as ImportedPartyKind);
}

/** A file may have a state as a registered entity: only a reader can tell, so the kind stays and an issue asks. */
function checkName(name: string, kind: ImportedPartyKind, report: Report): void {
  if (kind !== 'company' || !/\b(government|republic|kingdom|ministry|sultanate|emirate) of\b/i.test(name)) return;
  report(
    'state-in-name',
    `The file has ${name} as a company; its name is that of a state or a part of one. Check its kind.`,
  );
}

function personName(details: JsonRecord): string | undefined {
  for (const one of listOf(field(details, 'names'))) {
    const parts = ['givenName', 'patronymicName', 'familyName'].map((key) => textOf(field(one, key)));
    const name = textOf(field(one, 'fullName')) ?? textOf(parts.filter((part) => part !== undefined).join(' '));
    if (name !== undefined) return name;
  }
  return textOf(field(details, 'name'));
}

function named(name: string | undefined, kind: string, details: JsonRecord, report: Report): { name: string } {
  if (name !== undefined) return { name };
  const unspecified = reasonOf(details);
  if (unspecified !== undefined || kind === 'unknown') {
    report('unknown-party', `The party is not named: ${reasonText(unspecified)}.`);
    return { name: 'Not named' };
  }
  report('no-name', 'The party has no name.');
  return { name: 'Without a name' };
}

const unspecifiedOf = (details: JsonRecord): unknown =>
  field(details, 'unspecifiedEntityDetails') ?? field(details, 'unspecifiedPersonDetails');

const reasonOf = (details: JsonRecord): string | undefined => textOf(field(unspecifiedOf(details), 'reason'));

function unspecifiedNote(details: JsonRecord): string | undefined {
  const unspecified = unspecifiedOf(details);
  if (unspecified === undefined) return undefined;
  const description = textOf(field(unspecified, 'description'));
  return `Not named: ${reasonText(reasonOf(details))}.${description === undefined ? '' : ` ${description}`}`;
}

function dissolvedNote(details: JsonRecord): string | undefined {
  const day = textOf(field(details, 'dissolutionDate'));
  return day === undefined ? undefined : `Dissolved on ${day}.`;
}

/** A country: an object with a code since 0.4, and for addresses the bare code before. */
function countryOf(value: unknown, what: string, report: Report): CountryCode | undefined {
  const code = typeof value === 'string' ? value : field(value, 'code');
  const name = textOf(field(value, 'name'));
  if ((code === undefined || code === '') && name !== undefined) {
    report('unknown-country', `The ${what} is ${shown(name)} without a code; a name is not guessed at.`);
  }
  return readCountry(code, `The ${what}`, report);
}

function addressCountry(details: JsonRecord, types: readonly string[], report: Report): CountryCode | undefined {
  for (const address of listOf(field(details, 'addresses'))) {
    const type = wordOf(textOf(field(address, 'type')) ?? '');
    const isMeant = types.includes(type);
    // A country that cannot be read is worth an issue at any address; only an address of the right type is a seat.
    const code = countryOf(field(address, 'country'), `country of the ${type || 'first'} address`, report);
    if (isMeant && code !== undefined) return code;
  }
  return undefined;
}

function identifiersOf(details: JsonRecord, report: Report): { identifiers?: readonly ImportedIdentifier[] } {
  const found: ImportedIdentifier[] = [];
  for (const one of listOf(field(details, 'identifiers'))) {
    const id = idOf(field(one, 'id'));
    if (id === undefined) continue;
    const scheme = textOf(field(one, 'scheme')) ?? textOf(field(one, 'schemeName'));
    if (scheme !== undefined && /\bLEI\b/i.test(scheme) && !isLei(id)) {
      const why = looksLikeLei(id) ? 'its check digits are wrong' : 'it is not written like one';
      report('wrong-lei', `The identifier ${shown(id)} is no legal entity identifier: ${why}.`);
    }
    found.push({ ...(scheme === undefined ? {} : { scheme }), id });
  }
  return found.length === 0 ? {} : { identifiers: found };
}
