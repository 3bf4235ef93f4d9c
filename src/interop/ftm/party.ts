import type { CountryCode } from '../../values/countries.js';
import { type DraftParty, noteOf, type Report } from '../draft.js';
import type { ImportedIdentifier, ImportedPartyKind } from '../imported.js';
import { isLei } from '../lei.js';
import { readCountry } from '../read-country.js';
import { shown } from '../read-json.js';
import type { FtmEntity } from './entity.js';

/** The schemata that are parties. A legal entity may be a person or a company: what is no more than that is unknown. */
const kinds: Readonly<Record<string, ImportedPartyKind>> = {
  LegalEntity: 'unknown',
  Organization: 'company',
  Company: 'company',
  PublicBody: 'state-body',
  Person: 'person',
};

/** Whether entities of a schema are parties. */
export const isPartySchema = (schema: string): boolean => Object.hasOwn(kinds, schema);

/** Properties that identify a party, and what list the number is from. */
const identifying: readonly (readonly [property: string, scheme: string | undefined])[] = [
  ['leiCode', 'LEI'],
  ['registrationNumber', undefined],
  ['idNumber', undefined],
  ['taxNumber', 'tax number'],
  ['vatCode', 'VAT'],
  ['innCode', 'INN'],
  ['ogrnCode', 'OGRN'],
  ['wikidataId', 'Wikidata'],
  ['opencorporatesUrl', 'OpenCorporates'],
];

/** Reads a party. */
export function readParty(entity: FtmEntity, report: Report): DraftParty {
  const kind = kinds[entity.schema] as ImportedPartyKind;
  const name = entity.first('name') ?? entity.first('alias');
  if (name === undefined) report('no-name', 'The entity has no name.');
  if (entity.schema === 'LegalEntity') {
    report('unknown-party', 'A LegalEntity may be a person or a company: a party of unknown kind.');
  }
  const countries = kind === 'person' ? personCountries(entity, report) : companyCountries(entity, report);
  return {
    name: name ?? 'Without a name',
    kind,
    ...countries.found,
    ...identifiersOf(entity, report),
    source: { record: entity.id },
    ...noteOf(
      entity.schema === 'LegalEntity' ? 'Type in the file: LegalEntity.' : undefined,
      countries.note,
      textNote('Legal form', entity.first('legalForm')),
      textNote('Dissolved on', entity.first('dissolutionDate')),
    ),
  };
}

const textNote = (label: string, text: string | undefined): string | undefined => text && `${label}: ${text}.`;

const countriesIn = (entity: FtmEntity, property: string, report: Report): CountryCode[] => [
  ...new Set(
    entity
      .texts(property)
      .map((text) => readCountry(text, property, report))
      .filter((code) => code !== undefined),
  ),
];

/** One country where a property has one; with several it is open which one is meant. */
function oneCountry(entity: FtmEntity, property: string, report: Report): CountryCode | undefined {
  const codes = countriesIn(entity, property, report);
  if (codes.length > 1)
    report('unknown-country', `${property} has several countries, ${codes.join(', ')}; not known which.`);
  return codes.length === 1 ? codes[0] : undefined;
}

/** `country` says that there is some link with a country, which is no residence. */
function personCountries(entity: FtmEntity, report: Report) {
  const nationalities = [...new Set(['nationality', 'citizenship'].flatMap((key) => countriesIn(entity, key, report)))];
  const { note } = linkedCountries(entity, report);
  return { found: nationalities.length === 0 ? {} : { nationalities }, note };
}

/** The jurisdiction is the law of a company; its main country is where it is taken to sit. */
function companyCountries(entity: FtmEntity, report: Report) {
  const law = oneCountry(entity, 'jurisdiction', report);
  const seat = oneCountry(entity, 'mainCountry', report);
  const { note } = law === undefined && seat === undefined ? linkedCountries(entity, report) : { note: undefined };
  return { found: { ...(seat === undefined ? {} : { seat }), ...(law === undefined ? {} : { law }) }, note };
}

/** Countries of which the file does not say what they are to the party: for a reader, in its note. */
function linkedCountries(entity: FtmEntity, report: Report): { readonly note: string | undefined } {
  const codes = countriesIn(entity, 'country', report);
  if (codes.length === 0) return { note: undefined };
  const list = codes.join(', ');
  report(
    'country-not-used',
    `country is ${list}, a link of any sort: neither residence, nor seat, nor law. In the note.`,
  );
  return { note: `Linked with ${list} in the file.` };
}

function identifiersOf(entity: FtmEntity, report: Report): { identifiers?: readonly ImportedIdentifier[] } {
  const found = identifying.flatMap(([property, scheme]) =>
    entity.texts(property).map((id) => ({ ...(scheme === undefined ? {} : { scheme }), id })),
  );
  for (const id of entity.texts('leiCode').filter((code) => !isLei(code))) {
    report(
      'wrong-lei',
      `leiCode is ${shown(id)}, which is no legal entity identifier: its form or check digits are wrong.`,
    );
  }
  return found.length === 0 ? {} : { identifiers: found };
}
