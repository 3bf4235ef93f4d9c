/** The tables of docs/unknowns.md, row by row, against the engine. */
import { readFileSync } from 'node:fs';
import {
  all,
  any,
  type Condition,
  defineFact,
  defineRuleSet,
  type EvidencePolicy,
  evidencePolicies,
  greatestOf,
  limb,
  not,
  parseInvestment,
  screen,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { WORLD_BUDGET } from '../../src/facts/worlds.js';
import { DECISION_BUDGET } from '../../src/screening/decide.js';
import { TABLE_BUDGET } from '../../src/screening/minimise.js';
import { SHARE_BUDGET } from '../../src/screening/share.js';
import { ROW_BUDGET } from '../../src/screening/space.js';

const page = readFileSync('docs/unknowns.md', 'utf8');

/** The rows of the table whose first heading is the one given. */
function rowsUnder(...headings: string[]): string[][] {
  const lines = page.split('\n');
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
  const start = lines.findIndex(
    (line) => line.startsWith('|') && cells(line).slice(0, headings.length).join() === headings.join(),
  );
  expect(start, `no table under ${headings.join(', ')}`).toBeGreaterThan(0);
  const rest = lines.slice(start + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map(cells);
}

const port = defineFact('toy.port', {
  type: 'boolean',
  title: 'Port',
  question: 'Port?',
  derive: (read) => read.list('sites').some((site) => site.flag('portAccess')),
});
const seconded = defineFact('toy.seconded', {
  type: 'boolean',
  title: 'Seconded',
  question: 'Seconded?',
  derive: (read) => read.list('sites').some((site) => site.at('staff').flag('seconded')),
});
const share = defineFact('toy.share', {
  type: 'decimal',
  title: 'Share',
  question: 'Share?',
  derive: (read) => {
    const { items, complete } = read.list('sites');
    return greatestOf(
      items.map((site) => site.at('dependence').amount('shareOfTraffic', 100)),
      complete,
    );
  },
});

type ToyFact = (typeof port | typeof seconded | typeof share)['id'];

function outcomeOf(
  when: Condition<ToyFact>,
  site: Record<string, unknown>,
  evidence: EvidencePolicy = 'asserted',
  more = {},
) {
  const ruleSet = defineRuleSet({
    id: 'table',
    title: 'Table',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [port, seconded, share],
    scope: { tests: [{ id: 'test', title: 'it is so', limbs: [limb('limb', { title: 'Limb', when })] }] },
  });
  const investment = parseInvestment({
    formatVersion: 1,
    id: 'case',
    title: 'Case',
    host: 'BE',
    sites: [{ id: 'site', name: 'Site', ...site }],
    ...more,
  });
  return screen(investment, ruleSet, { asOf: '2024-01-01', evidence }).obligation.limbs[0]?.outcome;
}

const leafFor: Readonly<Record<string, unknown>> = { holds: true, fails: false, undetermined: { unknown: true } };

describe('a condition of two parts that share no leaf', () => {
  it.each(rowsUnder('a', 'b', 'all'))('with %s and %s: all %s, any %s', (a, b, both, either) => {
    const site = { portAccess: leafFor[a as string], staff: { seconded: leafFor[b as string] } };
    expect(outcomeOf(all(port.is(true), seconded.is(true)), site)).toBe(both);
    expect(outcomeOf(any(port.is(true), seconded.is(true)), site)).toBe(either);
  });

  it.each(rowsUnder('a', 'not'))('not, of a part that %s: %s', (a, opposite) => {
    expect(outcomeOf(not(port.is(true)), { portAccess: leafFor[a as string] })).toBe(opposite);
  });

  it('is decided over combinations where the parts share one', () => {
    const unknown = { dependence: { shareOfTraffic: { unknown: true } } };
    expect(outcomeOf(any(share.atLeast(25), share.lessThan(25)), unknown)).toBe('holds');
    expect(outcomeOf(all(share.atLeast(25), share.lessThan(25)), unknown)).toBe('fails');
    expect(outcomeOf(share.atLeast(25), unknown)).toBe('undetermined');
  });
});

const from = (id: string, name: string, kind: string, more = {}) => ({
  id,
  title: id,
  kind: 'press-report',
  originator: { name, kind, ...more },
});
const evidence = [
  from('investor', 'The investor', 'investor'),
  from('nobody', 'A source', 'press', { anonymous: true }),
  from('paper', 'A paper', 'press'),
  from('register', 'The register', 'register'),
];
const claim = (status: string, ids: string[], value = true) => ({ value, by: 'Somebody', status, evidence: ids });
const forms: Readonly<Record<string, unknown>> = {
  'a plain value': true,
  'a value, from an interested originator alone': { value: true, evidence: ['investor'] },
  'a value, from an anonymous originator alone': { value: true, evidence: ['nobody'] },
  'a value, from one disinterested originator': { value: true, evidence: ['paper'] },
  'a value, from two independent originators': { value: true, evidence: ['paper', 'register'] },
  'a claim, asserted by the investor': { claims: [claim('asserted', ['investor'])] },
  'a claim, asserted by a disinterested originator': { claims: [claim('asserted', ['paper'])] },
  'a claim, corroborated': { claims: [claim('corroborated', ['paper', 'register'])] },
  'a claim, denied': { claims: [claim('denied', ['paper'])] },
  'a claim, withdrawn': { claims: [claim('withdrawn', ['paper'])] },
  'two claims that differ': { claims: [claim('asserted', ['paper']), claim('asserted', ['register'], false)] },
  '{ "unknown": true }': { unknown: true },
  'nothing at all': undefined,
};

describe('a leaf', () => {
  it.each(rowsUnder('how the leaf is written'))('that is %s: %s, %s, %s', (form, ...expected) => {
    expect(Object.keys(forms)).toContain(form);
    evidencePolicies.forEach((policy, index) => {
      const outcome = outcomeOf(port.is(true), { portAccess: forms[form as string] }, policy, { evidence });
      expect(outcome, policy).toBe(expected[index] === 'known' ? 'holds' : 'undetermined');
    });
  });
});

describe('a budget', () => {
  const declared = { WORLD_BUDGET, ROW_BUDGET, DECISION_BUDGET, TABLE_BUDGET, SHARE_BUDGET };
  it.each(rowsUnder('budget', 'constant'))('on %s is %s, %s', (_, name, value) => {
    expect(declared[name as keyof typeof declared]).toBe(Number(value));
  });
});
