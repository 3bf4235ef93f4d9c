import type { Fact } from '../facts/fact.js';
import type { Fine } from '../rules/procedure.js';
import { Decimal, decimalToText, toDecimal } from '../values/decimal.js';
import type { AnyPossible } from '../values/possible.js';
import { weakestStatus } from '../values/status.js';
import type { FineExposure, ProcedureResult } from './procedure-result.js';

/** The value of an investment: the fact, and what it may be. */
interface Base {
  readonly fact: Fact;
  readonly possible: AnyPossible;
}

/**
 * What a breach may cost. Which breach takes which cap counts only as far as its source goes, so the range reaches from
 * none to the highest cap; in money only where the value has an upper end.
 */
export function fineExposure(
  tiers: readonly Fine[],
  base: Base | undefined,
  applies: ProcedureResult['applies'],
): FineExposure | undefined {
  if (applies === 'no' || tiers.length === 0) return undefined;
  const caps = tiers.map(({ upTo }) => toDecimal(upTo)).sort((a, b) => a.comparedTo(b));
  const most = caps.at(-1) ?? new Decimal(0);
  const least = caps[0] ?? most;
  const triggerStatus = weakestStatus(tiers.map(({ trigger }) => trigger.status));
  const amount = amountOf(most, base);
  return {
    percent: { min: '0', max: decimalToText(most) },
    ...(amount === undefined ? {} : { amount }),
    text: textOf(applies, decimalToText(least), decimalToText(most), triggerStatus !== 'confirmed'),
    status: weakestStatus(tiers.map(({ status }) => status)),
    triggerStatus,
    tiers: tiers.map(({ id, text, upTo, status, trigger, citations }) => ({
      id,
      text,
      upTo,
      status,
      trigger: { text: trigger.text, status: trigger.status },
      citations,
    })),
  };
}

function textOf(applies: 'yes' | 'undetermined', least: string, most: string, isOpenTrigger: boolean): string {
  const none = applies === 'undetermined' ? 'if nothing must be notified' : 'without a breach';
  const caps = least === most ? '' : ` The caps are ${least} and ${most} percent`;
  const which = caps === '' ? '' : isOpenTrigger ? '; which breach takes which is not certain.' : '.';
  return `From none, ${none}, to ${most} percent of the value of the investment.${caps}${which}`;
}

function amountOf(percent: Decimal, base: Base | undefined): FineExposure['amount'] {
  if (base?.possible.kind !== 'ranged') return undefined;
  const ends = base.possible.spans.map(({ max }) => max);
  const most = ends.at(-1);
  if (ends.length === 0 || most === undefined || typeof most === 'string') return undefined;
  return { min: '0', max: decimalToText(most.times(percent).dividedBy(100)), unit: base.fact.unit ?? '' };
}
