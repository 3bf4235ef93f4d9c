/** What does not compile, and what the compiler says of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeErrors } from '../readme/type-errors.js';

const folder = `${import.meta.dirname}/../.readme`;
const start = `import { conditionsOver, criterion, defineFact, defineRuleSet, extendRuleSet, factCatalogue, facts, known } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
const when = conditionsOver(factCatalogue);
const apron = defineFact('site.apron', { type: 'decimal', title: 'x', question: 'x', derive: (read) => read.at('target').list('entities').items[0]!.at('votingRights').amount('before') });
const zone = defineFact('site.zone', { type: 'enum', values: ['inner', 'outer'], title: 'x', question: 'x', derive: () => known('inner') });
const layer = { id: 'layer', lastVerified: '2026-01-01' } as const;
const points = { dimension: 'threat', points: 1, because: 'x' } as const;
extendRuleSet(belgium2023, { ...layer, add: { criteria: [criterion('a', { ...points, when: { fact: 'site.portAccess', is: 'equals', value: true } })] } });
extendRuleSet(belgium2023, { ...layer, add: { facts: [zone], criteria: [criterion('a', { ...points, when: zone.is('inner') })] } });
`;

/** Each line is a program of its own after the start; the compiler runs once for all. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['a misspelt fact of the catalogue', `facts['site.bulidingArea'];`, "Did you mean 'site.buildingArea'?"],
  ['a misspelt fact id', `when('site.bulidingArea', 'at-least', 3);`, `"site.bulidingArea"' is not assignable`],
  [
    'an operator that a yes or no does not take',
    `when('site.portAccess', 'at-least', true);`,
    'site.portAccess is of type boolean: compare it with equals',
  ],
  [
    'an operator that a number does not take',
    `when('site.buildingArea', 'one-of', ['1']);`,
    'site.buildingArea is of type decimal: compare it with at-least',
  ],
  [
    'a misspelt word',
    `when('site.airfieldAccess', 'equals', 'airsied');`,
    `"airsied"' is not assignable to parameter of type '"airside" | "perimeter"`,
  ],
  [
    'a misspelt word in a list',
    `facts['site.airfieldAccess'].oneOf(['airside', 'landsied']);`,
    `Did you mean '"landside"'?`,
  ],
  [
    'a yes or no compared with a number',
    `facts['site.portAccess'].is(1);`,
    `'number' is not assignable to parameter of type 'boolean'`,
  ],
  [
    'a number compared with a yes or no',
    `when('site.buildingArea', 'at-least', true);`,
    `'boolean' is not assignable to parameter of type 'DecimalInput'`,
  ],
  [
    'a comparison that a type does not have',
    `facts['site.portAccess'].atLeast(1);`,
    `Property 'atLeast' does not exist`,
  ],
  ['a comparison that an own fact does not have', `zone.atLeast(1);`, `Property 'atLeast' does not exist`],
  ['a word that an own fact does not know', `zone.is('outter');`, `'"outter"' is not assignable to parameter of type`],
  [
    'a day compared with a number',
    `facts['transaction.signedOn'].before(2024);`,
    `'number' is not assignable to parameter of type 'string'`,
  ],
  [
    'a criterion without a reason',
    `criterion('a', { dimension: 'd', when: apron.atLeast(1), points: 1 });`,
    `Property 'because' is missing`,
  ],
  [
    'a criterion without points',
    `criterion('a', { dimension: 'd', because: 'x', when: apron.atLeast(1) });`,
    'not assignable to parameter of type',
  ],
  [
    'a fact that derives another type',
    `defineFact('site.odd', { type: 'boolean', title: 'x', question: 'x', derive: (read) => read.list('sites').items[0]!.amount('landArea') });`,
    'not assignable to type',
  ],
  [
    'a part of the case that there is not',
    `defineFact('site.odd', { type: 'boolean', title: 'x', question: 'x', derive: (read) => read.list('sties').some(() => known(true)) });`,
    `"sties"' is not assignable`,
  ],
  [
    'a plain comparison with a misspelt fact, in a layer without facts of its own',
    `extendRuleSet(belgium2023, { ...layer, add: { criteria: [criterion('a', { ...points, when: { fact: 'site.portAcess', is: 'equals', value: true } })] } });`,
    `"site.portAcess"' is not assignable to type`,
  ],
  [
    'an own fact that the layer does not add',
    `extendRuleSet(belgium2023, { ...layer, add: { criteria: [criterion('a', { ...points, when: zone.is('inner') })] } });`,
    `"site.zone"' is not assignable to type`,
  ],
  [
    'a layer that removes a misspelt fact',
    `extendRuleSet(belgium2023, { ...layer, remove: { facts: ['site.portAcess'] } });`,
    `"site.portAcess"' is not assignable to type`,
  ],
  [
    'a rule set whose limb reads a fact that is not in its catalogue',
    `defineRuleSet({ id: 'a', title: 'A', jurisdiction: 'BE', appliesFrom: '2024-01-01', lastVerified: '2024-01-01', facts: [apron], scope: { exclusions: [{ id: 'l', title: 'L', when: zone.is('inner'), citations: [], status: 'reported' }] } });`,
    `"site.zone"' is not assignable to type`,
  ],
];

mkdirSync(folder, { recursive: true });
const file = `${folder}/wrong-programs.ts`;
writeFileSync(file, start + wrong.map(([, code]) => code).join('\n'));

describe('a program', { timeout: 120_000 }, () => {
  const lineOf = (index: number): number => start.split('\n').length + index;
  const errors = typeErrors([file]);

  it('that is right compiles up to the first wrong line', () => {
    expect(errors.filter((error) => Number(error.split(':')[1]) < lineOf(0))).toEqual([]);
  });

  it.each(wrong.map(([name, , message], index) => [name, message, lineOf(index)] as const))(
    'with %s does not compile, and the compiler says %s',
    (_, message, line) => {
      expect(errors.filter((error) => Number(error.split(':')[1]) === line).join('\n')).toContain(message);
    },
  );
});
