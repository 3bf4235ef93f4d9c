import {
  type Assessment,
  band,
  conditionsOver,
  criterion,
  type Decimal,
  defineFact,
  defineRuleSet,
  factCatalogue,
  facts,
  greatestOf,
  InvalidInvestmentError,
  type Investment,
  type InvestmentInput,
  parseInvestment,
  type RuleSet,
  safeParseInvestment,
  screen,
  toDecimal,
} from 'fdi-screening';
import { ImportError, type Imported, importBods } from 'fdi-screening/interop';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';

const input: InvestmentInput = {
  formatVersion: 1,
  id: 'hall',
  title: 'A hall',
  host: 'BE',
  transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
  sites: [{ id: 'hall', name: 'Hall', buildingArea: 60_000, airfieldAccess: { unknown: true } }],
};
const hall: Investment = parseInvestment(input);

const largestSite = defineFact('site.largest', {
  type: 'decimal',
  unit: 'm²',
  title: 'Largest site',
  question: 'How large is the largest site?',
  derive: (read) =>
    greatestOf(
      read.list('sites').items.map((site) => site.amount('buildingArea')),
      read.list('sites').complete,
    ),
});

const when = conditionsOver(factCatalogue);
const office: RuleSet = defineRuleSet({
  id: 'office-policy',
  title: 'Office policy',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [largestSite, facts['site.airfieldAccess'], facts['site.portAccess']],
  risk: {
    dimensions: [{ id: 'access', title: 'Access', weight: '100' }],
    criteria: [
      criterion('airside', {
        dimension: 'access',
        when: when('site.airfieldAccess', 'one-of', ['airside', 'perimeter']),
        points: 3,
        because: 'Aircraft can be reached.',
      }),
      criterion('large', { dimension: 'access', when: largestSite.atLeast(50_000), points: 1, because: 'More.' }),
    ],
    bands: [band('low', 'Low', 0), band('high', 'High', 50)],
  },
});

const own: Assessment = screen(hall, office, { asOf: '2024-03-01' });
const belgian: Assessment = screen(hall, ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
export const outcome: 'required' | 'not-required' | 'undetermined' = belgian.obligation.outcome;
export const report: string = renderReport(own, { format: 'json' });
export const half: Decimal = toDecimal('0.5').plus(hall.title.length);
const invalid = safeParseInvestment('{}');
export const problems: readonly string[] = invalid.ok ? [] : invalid.error.problems.map(({ path }) => path);
export const message = (error: unknown): string =>
  error instanceof InvalidInvestmentError ? error.message : 'another error';

const imported: Imported = importBods([]);
export const shares: readonly string[] = imported.interests.map(
  ({ kind, share }) => `${kind} ${JSON.stringify(share)}`,
);
export const code = (error: unknown): string => (error instanceof ImportError ? error.code : 'another error');

// Were anything of the package of type any, these lines would compile, and the compiler would say so.
// @ts-expect-error: a misspelt fact of the catalogue
export const misspeltFact = facts['site.bulidingArea'];
// @ts-expect-error: a misspelt fact id
export const misspeltId = when('site.bulidingArea', 'at-least', 3);
// @ts-expect-error: a yes or no has no order
export const wrongOperator = when('site.portAccess', 'at-least', true);
// @ts-expect-error: a number has no list of words
export const wrongMethod = largestSite.oneOf(['1']);
// @ts-expect-error: a word that the fact does not know
export const wrongWord = when('site.airfieldAccess', 'equals', 'airsied');
// @ts-expect-error: a misspelt kind of interest
export const wrongKind = imported.interests.some(({ kind }) => kind === 'trusty');
// @ts-expect-error: the outcome is none of these words
export const wrongOutcome: 'yes' | 'no' = belgian.obligation.outcome;
