/** Mistakes that people make in a case, as they write them and mended. */

export interface Mistake {
  readonly title: string;
  readonly about: string;
  /** Members of a case, each beginning its line, or a whole case. */
  readonly written: string;
  readonly mended: string;
}

export const mistakes: readonly Mistake[] = [
  {
    title: 'Thousands set apart',
    about: 'In Belgium `30.000` is thirty thousand, in JSON it is thirty. Nothing is guessed. Write digits only.',
    written: `"sites": [{ "id": "hall", "name": "Hall", "buildingArea": "30.000", "landArea": "220 000,50" }]`,
    mended: `"sites": [{ "id": "hall", "name": "Hall", "buildingArea": 30000, "landArea": 220000.50 }]`,
  },
  {
    title: 'A percentage as a fraction, with its sign, or above a hundred',
    about: 'A percentage is a number from 0 to 100. What is less than one percent is written in quotes.',
    written: `"target": { "name": "Hub", "entities": [{ "id": "hub-be", "name": "Hub Belgium",
  "votingRights": { "before": "25%", "after": 0.25 } }] },
"sites": [{ "id": "hall", "name": "Hall", "dependence": { "shareOfTraffic": 120 } }]`,
    mended: `"target": { "name": "Hub", "entities": [{ "id": "hub-be", "name": "Hub Belgium",
  "votingRights": { "before": 25, "after": "0.25" } }] },
"sites": [{ "id": "hall", "name": "Hall", "dependence": { "shareOfTraffic": 20 } }]`,
  },
  {
    title: 'A country by its name, or by a code of another list',
    about: 'Countries are written as in ISO 3166-1: `GB` and not `UK`, `GR` and not `EL`.',
    written: `"host": "Belgium",
"data": [{ "id": "orders", "category": "trade", "storedIn": ["UK", "EL"] }]`,
    mended: `"host": "BE",
"data": [{ "id": "orders", "category": "trade", "storedIn": ["GB", "GR"] }]`,
  },
  {
    title: 'A misspelt field',
    about: 'A field that is not known is refused, because what it says would be lost in silence.',
    written: `"sites": [{ "id": "hall", "name": "Hall", "buildingAera": 30000 }]`,
    mended: `"sites": [{ "id": "hall", "name": "Hall", "buildingArea": 30000 }]`,
  },
  {
    title: 'A misspelt word',
    about: 'Where there are words to choose from, only these are read.',
    written: `"transaction": { "stage": "singed", "kind": "Greenfield" }`,
    mended: `"transaction": { "stage": "signed", "kind": "greenfield" }`,
  },
  {
    title: 'Yes for true',
    about: 'Yes and no are `true` and `false`, without quotes.',
    written: `"sites": [{ "id": "hall", "name": "Hall", "portAccess": "yes" }]`,
    mended: `"sites": [{ "id": "hall", "name": "Hall", "portAccess": true }]`,
  },
  {
    title: 'null for what is not known',
    about: 'An unknown is not a no, and not a value either.',
    written: `"sites": [{ "id": "hall", "name": "Hall", "portAccess": null }]`,
    mended: `"sites": [{ "id": "hall", "name": "Hall", "portAccess": { "unknown": true, "note": "Not in the register." } }]`,
  },
  {
    title: 'A date in another order, or one that does not exist',
    about: 'A day is written as year, month, day.',
    written: `"asOf": "31/01/2024",
"transaction": { "signedOn": "03/04/2024", "closedOn": "2025-02-30" }`,
    mended: `"asOf": "2024-01-31",
"transaction": { "signedOn": "2024-04-03", "closedOn": "2025-02-28" }`,
  },
  {
    title: 'A closing before the signing',
    about: 'What cannot be true together is refused, where no other reading of the days is left.',
    written: `"transaction": { "signedOn": "2024-04-03", "closedOn": { "latest": "2024-03-31" } }`,
    mended: `"transaction": { "signedOn": "2024-03-04", "closedOn": { "latest": "2024-03-31" } }`,
  },
  {
    title: 'Evidence that is not in the list',
    about: 'A leaf names its evidence by the id of an entry of the evidence list.',
    written: `"evidence": [{ "id": "permit", "title": "Building permit", "kind": "decision",
  "originator": { "name": "The Region", "kind": "authority" } }],
"sites": [{ "id": "hall", "name": "Hall", "buildingArea": { "value": 30000, "evidence": ["permitt"] } }]`,
    mended: `"evidence": [{ "id": "permit", "title": "Building permit", "kind": "decision",
  "originator": { "name": "The Region", "kind": "authority" } }],
"sites": [{ "id": "hall", "name": "Hall", "buildingArea": { "value": 30000, "evidence": ["permit"] } }]`,
  },
  {
    title: 'An interest of a party that is not in the list',
    about: 'Holder and subject are ids of parties of the ownership section.',
    written: `"ownership": {
  "parties": [{ "id": "buyer", "name": "Buyer", "kind": "company" }],
  "interests": [{ "holder": "parent", "subject": "buyer", "kind": "shares", "share": 100 }] }`,
    mended: `"ownership": {
  "parties": [{ "id": "buyer", "name": "Buyer", "kind": "company" }, { "id": "parent", "name": "Parent", "kind": "company" }],
  "interests": [{ "holder": "parent", "subject": "buyer", "kind": "shares", "share": 100 }] }`,
  },
  {
    title: 'One id for two entries',
    about: 'An id stands once in its list.',
    written: `"sites": [{ "id": "hall", "name": "North hall" }, { "id": "hall", "name": "South hall" }]`,
    mended: `"sites": [{ "id": "north", "name": "North hall" }, { "id": "south", "name": "South hall" }]`,
  },
  {
    title: 'Money without a currency',
    about: 'No currency is taken for granted.',
    written: `"transaction": { "value": { "amount": 75000000 } }`,
    mended: `"transaction": { "value": { "amount": 75000000, "currency": "EUR" } }`,
  },
  {
    title: 'A claim without a speaker',
    about: 'Who says something decides how far it counts.',
    written: `"sites": [{ "id": "hall", "name": "Hall", "portAccess": {
  "claims": [{ "value": false, "status": "asserted" }] } }]`,
    mended: `"sites": [{ "id": "hall", "name": "Hall", "portAccess": {
  "claims": [{ "value": false, "by": "The company", "status": "asserted" }] } }]`,
  },
  {
    title: 'A range upside down',
    about: 'A range holds at least one value.',
    written: `"sites": [{ "id": "hall", "name": "Hall", "buildingArea": { "min": 35000, "max": 30000 } }]`,
    mended: `"sites": [{ "id": "hall", "name": "Hall", "buildingArea": { "min": 30000, "max": 35000 } }]`,
  },
  {
    title: 'A number of more than fifteen digits',
    about: 'A parser of JSON rounds such a number without a word. In quotes it is taken to the last digit.',
    written: `"transaction": { "value": { "amount": 12345678901234567.89, "currency": "EUR" } }`,
    mended: `"transaction": { "value": { "amount": "12345678901234567.89", "currency": "EUR" } }`,
  },
  {
    title: 'A character in a name that cannot be seen',
    about: 'Copied text brings them along. In a name they would make two of one, or turn what stands after it around.',
    written: `"ownership": { "parties": [{ "id": "buyer", "name": "Buyer\\u200b Holding", "kind": "company" }] }`,
    mended: `"ownership": { "parties": [{ "id": "buyer", "name": "Buyer Holding", "kind": "company" }] }`,
  },
  {
    title: 'A case of a later version',
    about: 'The format of cases has a version of its own, which grows when older readers would misread a case.',
    written: `"formatVersion": 2`,
    mended: `"formatVersion": 1`,
  },
  {
    title: 'A comma too many',
    about: 'JSON has no comma before a closing bracket, and no comments.',
    written: `{
  "formatVersion": 1,
  "id": "hub",
  "title": "A hub",
  "host": "BE",
}`,
    mended: `{
  "formatVersion": 1,
  "id": "hub",
  "title": "A hub",
  "host": "BE"
}`,
  },
  {
    title: 'A file that is cut off',
    about: 'A download that broke off, or text that was not copied to its end.',
    written: `{
  "formatVersion": 1,
  "id": "hub",
  "title": "A hub",
  "host": "BE",
  "sites": [{ "id": "hall", "name": "Ha`,
    mended: `{
  "formatVersion": 1,
  "id": "hub",
  "title": "A hub",
  "host": "BE",
  "sites": [{ "id": "hall", "name": "Hall" }]
}`,
  },
];
