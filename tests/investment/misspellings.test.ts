import { expect, it } from 'vitest';
import { problemsOf } from './cases.js';
import { least, withSite, withTransaction } from './parts.js';

const inOwnership = (section: object): object => ({ ...least, ownership: section });
const inEntity = (entity: object): object => ({
  ...least,
  target: { name: 'Hub', entities: [{ id: 'hub', name: 'Hub', ...entity }] },
});
const withEvidence = (says: object): object => ({
  ...least,
  evidence: [{ id: 'a', title: 'A', kind: 'law', originator: { name: 'A', kind: 'court' }, ...says }],
});

/** The case, the misspelt key with its path, and the key that was meant. */
const misspelt: [object, string, string][] = [
  [{ ...least, evidnce: [] }, 'evidnce', 'evidence'],
  [{ ...least, 'legal-duties': [] }, 'legal-duties', 'legalDuties'],
  [{ ...least, LegalDuty: [] }, 'LegalDuty', 'legalDuties'],
  [{ ...least, site: [] }, 'site', 'sites'],
  [{ ...least, formatVerison: 1 }, 'formatVerison', 'formatVersion'],
  [withSite({ buildingarea: 30000 }), 'sites[0].buildingarea', 'buildingArea'],
  [withSite({ 'building area': 30000 }), 'sites[0]["building area"]', 'buildingArea'],
  [withSite({ airfeildAccess: ['airside'] }), 'sites[0].airfeildAccess', 'airfieldAccess'],
  [withSite({ access: { badge: true } }), 'sites[0].access.badge', 'badges'],
  [withSite({ systems: { customLink: true } }), 'sites[0].systems.customLink', 'customsLink'],
  [withSite({ plannedBuildingArea: [{ id: 'b', aera: 5 }] }), 'sites[0].plannedBuildingArea[0].aera', 'area'],
  [withSite({ buildingArea: { valeu: 5, evidence: ['permit'] } }), 'sites[0].buildingArea.valeu', 'value'],
  [withSite({ buildingArea: { value: 5, evidences: ['permit'] } }), 'sites[0].buildingArea.evidences', 'evidence'],
  [withSite({ buildingArea: { claim: [] } }), 'sites[0].buildingArea.claim', 'claims'],
  [withSite({ buildingArea: { unkown: true } }), 'sites[0].buildingArea.unkown', 'unknown'],
  [withSite({ buildingArea: { unkown: true, note: 'Asked.' } }), 'sites[0].buildingArea.unkown', 'unknown'],
  [withSite({ buildingArea: { exclusivMax: 5 } }), 'sites[0].buildingArea.exclusivMax', 'exclusiveMax'],
  [withSite({ buildingArea: { mix: 5 } }), 'sites[0].buildingArea.mix', 'min'],
  [withSite({ portAccess: { claims: [{ vaule: true }] } }), 'sites[0].portAccess.claims[0].vaule', 'value'],
  [withTransaction({ signed_on: '2024-01-01' }), 'transaction.signed_on', 'signedOn'],
  [withTransaction({ signedOn: { earlyest: '2024-01-01' } }), 'transaction.signedOn.earlyest', 'earliest'],
  [withTransaction({ value: { ammount: 1, currency: 'EUR' } }), 'transaction.value.ammount', 'amount'],
  [inOwnership({ aquirers: ['a'] }), 'ownership.aquirers', 'acquirers'],
  [inOwnership({ parties: { items: [], compleat: true } }), 'ownership.parties.compleat', 'complete'],
  [inOwnership({ parties: { item: [], complete: true } }), 'ownership.parties.item', 'items'],
  [inOwnership({ interests: [{ hodler: 'a' }] }), 'ownership.interests[0].hodler', 'holder'],
  [
    inOwnership({ parties: [{ id: 'a', name: 'A', kind: 'state', stateInfluence: { goldShare: true } }] }),
    'ownership.parties[0].stateInfluence.goldShare',
    'goldenShare',
  ],
  [inEntity({ votingrights: {} }), 'target.entities[0].votingrights', 'votingRights'],
  [
    inEntity({ turnover: { currency: 'EUR', finacialYear: 2022 } }),
    'target.entities[0].turnover.finacialYear',
    'financialYear',
  ],
  [inEntity({ control: { mean: ['veto'] } }), 'target.entities[0].control.mean', 'means'],
  [withEvidence({ confidentialty: 'public' }), 'evidence[0].confidentialty', 'confidentiality'],
  [
    withEvidence({ originator: { name: 'A', kind: 'press', anonimous: true } }),
    'evidence[0].originator.anonimous',
    'anonymous',
  ],
];

it.each(misspelt.map(([input, path, meant]) => [path, meant, input] as const))('%s means %s', (path, meant, input) => {
  const problem = problemsOf(input).find((one) => one.path === path);
  expect(problem).toMatchObject({ code: 'unknown-key', mend: `Did you mean "${meant}"?` });
  expect(problem?.expected).toContain(meant);
});

it.each([
  [withTransaction({ kind: 'green-field' }), 'greenfield'],
  [withTransaction({ stage: 'singed' }), 'signed'],
  [withSite({ airfieldAccess: ['air-side'] }), 'airside'],
  [{ ...least, host: 'be' }, 'BE'],
  [withTransaction({ value: { currency: 'eur' } }), 'EUR'],
  [withTransaction({ value: { currency: 'EURO' } }), 'EUR'],
])('%j has a word that means another', (input, meant) => {
  expect(problemsOf(input).map(({ mend }) => mend)).toEqual([`Did you mean "${meant}"?`]);
});

it('of a short code no other is guessed: XB is neither BE nor XK', () => {
  expect(problemsOf({ ...least, host: 'XB' })).toMatchObject([
    {
      code: 'not-allowed',
      path: 'host',
      found: '"XB"',
      expected: 'a country code of ISO 3166-1, such as "BE"',
      mend: 'Write its code of two letters, such as "BE" for Belgium.',
    },
  ]);
});

it.each([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['uk', 'GB'],
  ['Belgium', 'BE'],
  ['België', 'BE'],
  ['Belgique', 'BE'],
  ['china', 'CN'],
  ['PRC', 'CN'],
])('a country has another code, or a name in English or in a language of Belgium: %s is %s', (written, code) => {
  expect(problemsOf({ ...least, host: written })).toMatchObject([{ path: 'host', mend: `Did you mean "${code}"?` }]);
});

it.each([
  ['€', 'EUR'],
  ['RMB', 'CNY'],
  ['euros', 'EUR'],
])('a currency has a sign, or a code that is not the one: %s is %s', (written, code) => {
  const [problem] = problemsOf(withTransaction({ value: { currency: written } }));
  expect(problem).toMatchObject({ path: 'transaction.value.currency', mend: `Did you mean "${code}"?` });
});

it('the European Union is no country, and a dollar is not of one country alone', () => {
  expect(problemsOf({ ...least, host: 'EU' })[0]?.mend).toContain('Member State');
  expect(problemsOf(withTransaction({ value: { currency: '$' } }))[0]?.mend).toContain('three letters');
});

it('a key that is like none of the right ones gets no suggestion, but the list of them', () => {
  const [problem] = problemsOf(withSite({ swimmingPool: true }));
  expect(problem).toMatchObject({ path: 'sites[0].swimmingPool', found: 'the unknown key "swimmingPool"' });
  expect(problem?.expected).toMatch(/^one of id, name, buildingArea, /);
  expect(problem?.mend).toBe('Take it out, or write it as a note.');
});
