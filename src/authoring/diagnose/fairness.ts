import { factDeriver } from '../../facts/derive.js';
import type { Fact } from '../../facts/fact.js';
import { caseFields } from '../../investment/fields.js';
import type { Investment } from '../../investment/investment.js';
import { parseInvestment } from '../../investment/parse.js';
import { factsOf } from '../../rules/condition.js';
import { fieldFinder } from '../../rules/fact-fields.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { countryCodes } from '../../values/countries.js';
import type { Day } from '../../values/day.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import type { DiagnosisSubject } from './subject.js';

interface Reader {
  readonly path: string;
  readonly facts: readonly string[];
}

const readersOf = ({ risk }: RuleSet): readonly Reader[] => [
  ...risk.criteria.map(({ id, levels }) => ({
    path: `risk.criteria.${id}`,
    facts: levels.flatMap((level) => factsOf(level.when)),
  })),
  ...risk.controls.map(({ id, when }) => ({ path: `risk.controls.${id}`, facts: factsOf(when) })),
  ...risk.escalations.map(({ id, when }) => ({ path: `risk.escalations.${id}`, facts: factsOf(when) })),
];

/** Scores that look at who somebody is, at a duty that reaches nothing, or at what is only alleged. */
export function diagnoseFairness({ ruleSet, asOf }: DiagnosisSubject): Diagnostic[] {
  const readers = readersOf(ruleSet);
  const read = new Set(readers.flatMap((reader) => reader.facts));
  const facts = ruleSet.facts.filter((fact) => read.has(fact.id));
  const fieldsOf = fieldFinder();
  const privateFieldsOf = fieldFinder(isOfPrivateParty);
  const countries = new Set(caseFields().flatMap(({ path, kind }) => (/^countr/.test(kind) ? [path] : [])));
  const moves = allegationTest(asOf);
  return facts.flatMap((fact) => {
    const fields = fieldsOf(fact);
    const places = readers.filter((reader) => reader.facts.includes(fact.id)).map((reader) => reader.path);
    const found = [
      ...(readsNationality(fact, privateFieldsOf(fact), countries) ? [nationality(fact)] : []),
      ...(readsDutyAlone(fields) ? [dutyAlone(fact)] : []),
      ...(moves(fact) ? [allegation(fact)] : []),
    ];
    return places.flatMap((path) => found.map((one) => one(path)));
  });
}

/**
 * Whether a leaf is not one of a party that is, or may be, a State or one of its bodies. Which government stands behind an
 * investor is a ground of the law itself (Regulation (EU) 2019/452, Article 4(2)(a)) and nobody's nationality.
 */
function isOfPrivateParty(path: string, { ownership }: Investment): boolean {
  const at = /^ownership\.parties(?:\.items)?\[(\d+)\]/.exec(path)?.[1];
  if (at === undefined) return true;
  const parties = ownership?.parties;
  const listed = parties !== undefined && 'items' in parties ? parties.items : parties;
  return !['state', 'state-body', 'unknown'].includes(listed?.[Number(at)]?.kind ?? 'unknown');
}

/** A fact that reads a country of a private party itself, or has countries as its words. */
const readsNationality = (fact: Fact, fields: readonly string[], countries: ReadonlySet<string>): boolean =>
  fields.some((path) => path.startsWith('ownership.') && countries.has(path)) ||
  (fact.type === 'enum' && fact.values.some((word) => (countryCodes as readonly string[]).includes(word)));

const readsDutyAlone = (fields: readonly string[]): boolean =>
  fields.some((path) => path.startsWith('legalDuties[].')) && !fields.some((path) => path.includes('.channels[]'));

const nationality =
  ({ id }: Fact) =>
  (path: string): Diagnostic =>
    diagnostic(
      'score-reads-nationality',
      path,
      `"${id}" reads the nationality, residence or seat of a party, or has countries as its values.`,
      'Score what a law or a party can do, such as a legal duty through a channel; where somebody is from belongs in the scope, if the law says so.',
    );

const dutyAlone =
  ({ id }: Fact) =>
  (path: string): Diagnostic =>
    diagnostic(
      'duty-without-channel',
      path,
      `"${id}" is a legal duty to share data, whether or not the party that it binds can reach an asset.`,
      'Take a fact of the duty through a channel, such as "legalDuty.throughAnyChannel".',
    );

const allegation =
  ({ id }: Fact) =>
  (path: string): Diagnostic =>
    diagnostic(
      'points-from-allegation',
      path,
      `"${id}" changes with what is alleged, investigated or charged, without a finding.`,
      'Take a finding, such as "conduct.finalFinding"; what is alleged is shown and earns nothing.',
    );

/** Stages of conduct at which nothing has been found. */
const withoutFinding = ['allegation', 'official-concern', 'investigation', 'charge'] as const;

/** Whether a fact changes when conduct of the investor has come to a stage at which nothing has been found. */
function allegationTest(asOf: Day): (fact: Fact) => boolean {
  const deriverFor = (conduct: readonly object[]) =>
    factDeriver(
      parseInvestment({
        formatVersion: 1,
        id: 'conduct',
        title: 'Conduct',
        host: 'BE',
        ownership: {
          acquirers: ['investor'],
          parties: [{ id: 'investor', name: 'Investor', kind: 'company' }],
          interests: [],
        },
        conduct,
      }),
      { asOf, evidence: 'asserted', legalProfiles: {} },
    );
  const clean = deriverFor([]);
  const alleged = withoutFinding.map((stage) =>
    deriverFor([{ id: 'matter', what: 'A matter', by: 'Somebody', party: 'investor', stage, established: false }]),
  );
  return (fact) => {
    if (fact.per !== 'case') return false;
    try {
      const before = JSON.stringify(clean(fact).possible);
      return alleged.some((derive) => JSON.stringify(derive(fact).possible) !== before);
    } catch {
      // An author's derivation may expect more of a case than this one has.
      return false;
    }
  };
}
