import { controlLevels, establishmentKinds } from '../../investment/schema/target.js';
import { Decimal } from '../../values/decimal.js';
import { known, mapPossible, openFlag } from '../../values/possible.js';
import { type Ranged, rangeOf, type Span } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext, type TargetEntity } from '../fact.js';
import { sensitiveDataLiteral, sensitiveDataNarrow } from './entity-data.js';
import {
  biotechnology,
  criticalInfrastructure,
  criticalInfrastructureDesignated,
  criticalInputs,
  criticalTechnology,
  crucialLand,
  media,
  privateSecurity,
  tenPercentSector,
} from './entity-sectors.js';
import { signingDay } from './transaction.js';

export const establishment = defineFact('entity.establishment', {
  type: 'enum',
  per: 'entity',
  values: establishmentKinds,
  title: 'Establishment in the host state',
  question: 'What stands in the host state: a company, a branch, a presence without a legal structure, or nothing?',
  asks: ['target', 'seller', 'public-source'],
  derive: (read) => read.choice('establishment', establishmentKinds),
});

export const votesBefore = defineFact('entity.votesBefore', {
  type: 'decimal',
  per: 'entity',
  unit: 'percent',
  title: 'Votes before',
  question: "Which share of the entity's votes did the investor hold before, directly or indirectly?",
  asks: ['investor', 'target'],
  derive: (read) => read.at('votingRights').amount('before', 100),
});

export const votesAfter = defineFact('entity.votesAfter', {
  type: 'decimal',
  per: 'entity',
  unit: 'percent',
  title: 'Votes after',
  question: "Which share of the entity's votes will the investor hold in all, directly or indirectly?",
  asks: ['investor', 'target'],
  derive: (read) => read.at('votingRights').amount('after', 100),
});

/** Control that is new, or new in quality: from none to joint or sole, and from joint to sole. */
export const controlGained = defineFact('entity.controlGained', {
  type: 'boolean',
  per: 'entity',
  title: 'Control gained',
  question: 'Does the investor gain control of the entity, alone or with others, or sole instead of joint control?',
  asks: ['investor', 'target'],
  derive: (read) => {
    const control = read.at('control');
    const rank = (level: (typeof controlLevels)[number]): number => controlLevels.indexOf(level);
    const after = control.choice('after', controlLevels);
    return mapPossible(control.choice('before', controlLevels), openFlag, (held) =>
      mapPossible(after, openFlag, (gained) => known(rank(gained) > rank(held))),
    );
  },
});

const unknownAmount: Ranged<Decimal> = { kind: 'ranged', spans: [{ min: new Decimal(0) }] };

/** Whether the product of two ends is left out: zero is reached by either end that is zero, other products by both. */
const isLeftOut = (a: Decimal, aOpen: boolean | undefined, b: Decimal, bOpen: boolean | undefined): boolean =>
  a.isZero() || b.isZero()
    ? !((a.isZero() && aOpen !== true) || (b.isZero() && bOpen !== true))
    : aOpen === true || bOpen === true;

function times(a: Span<Decimal>, b: Span<Decimal>): Span<Decimal> {
  const [low, factor] = [a.min ?? new Decimal(0), b.min ?? new Decimal(0)];
  return {
    min: low.times(factor),
    minOpen: isLeftOut(low, a.minOpen, factor, b.minOpen),
    ...(a.max === undefined || b.max === undefined
      ? {}
      : { max: a.max.times(b.max), maxOpen: isLeftOut(a.max, a.maxOpen, b.max, b.maxOpen) }),
  };
}

type Turnover = NonNullable<TargetEntity['turnover']>;

/** An amount in another currency counts only through a rate that says of which day it is and where it comes from. */
function inEuro(turnover: CaseNode<Turnover>): Ranged<Decimal> {
  const amount = turnover.amount('amount');
  const { currency, rate } = turnover.raw ?? {};
  if (currency === undefined || currency === 'EUR') return amount;
  const hasEvidence = typeof rate?.toEuro === 'object' && ('evidence' in rate.toEuro || 'claims' in rate.toEuro);
  if (rate?.on === undefined || !hasEvidence) return unknownAmount;
  const toEuro = turnover.at('rate').amount('toEuro');
  return rangeOf(amount.spans.flatMap((a) => toEuro.spans.map((b) => times(a, b))));
}

/** The year in which the agreement is signed, where that is certain. */
function signingYear(context: FactContext): number | undefined {
  const ends = signingDay(context.investment, context).spans.flatMap(({ min, max }) => [min, max]);
  const years = new Set(ends.map((day) => day?.slice(0, 4)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}

export const turnoverBefore = defineFact('entity.turnoverBefore', {
  type: 'decimal',
  per: 'entity',
  unit: 'EUR',
  title: 'Turnover of the financial year before',
  question: "What was the entity's own turnover in the financial year before the investment, in euro?",
  asks: ['target', 'seller', 'public-source'],
  derive: (read, context) => {
    const turnover = read.at('turnover');
    const amount = inEuro(turnover);
    if (turnover.raw === undefined) return amount;
    const year = signingYear(context);
    return year !== undefined && turnover.raw.financialYear === year - 1 ? amount : unknownAmount;
  },
});

/** A case gives the turnover of the entity alone, so this is open: it lets a reading say that it asks for another one. */
export const turnoverOfGroup = defineFact('entity.turnoverOfGroup', {
  type: 'decimal',
  per: 'entity',
  unit: 'EUR',
  title: 'Consolidated turnover of the financial year before',
  question: 'What was the consolidated turnover of the entity and those it controls in the financial year before?',
  asks: ['target', 'seller'],
  derive: () => unknownAmount,
});

/** What a rule can ask of each entity of the target. */
export const entityFacts = [
  establishment,
  votesBefore,
  votesAfter,
  controlGained,
  turnoverBefore,
  turnoverOfGroup,
  tenPercentSector,
  criticalInfrastructure,
  criticalInfrastructureDesignated,
  crucialLand,
  criticalTechnology,
  criticalInputs,
  sensitiveDataLiteral,
  sensitiveDataNarrow,
  privateSecurity,
  media,
  biotechnology,
] as const;
