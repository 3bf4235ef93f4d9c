import { acceptLeaf, type EvidenceIndex, type EvidencePolicy } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import { itemsOf } from '../investment/list.js';
import type { ContextNote, DutyChannel, LegalDutyResult, Statement } from './assessment.js';
import { isRestricted, saidOf } from './said.js';

type Item<List> = NonNullable<List> extends infer Forms ? (Forms extends readonly (infer One)[] ? One : never) : never;
type Duty = Item<Investment['legalDuties']>;
type Channel = Item<Duty['channels']>;

/** The evidence of a case by its id. */
export const evidenceIndex = (investment: Investment): EvidenceIndex =>
  new Map((investment.evidence ?? []).map((one) => [one.id, one]));

/**
 * The legal duties of a case, each with the channels by which the bound party could reach an asset. A duty without a
 * channel earns no points, so the path is shown where one is claimed.
 */
export function legalDutyResults(investment: Investment, policy: EvidencePolicy): LegalDutyResult[] {
  const index = evidenceIndex(investment);
  const parties = new Map(itemsOf(investment.ownership?.parties).map((party) => [party.id, party.name]));
  return itemsOf(investment.legalDuties).map((duty) => ({
    id: duty.id,
    boundParty: parties.get(duty.boundParty) ?? duty.boundParty,
    instruments: (duty.instruments ?? []).map(({ title, article, says, evidence }) => ({
      text: `${title}${article === undefined ? '' : `, ${article}`}: ${says}`,
      evidence,
    })),
    counterReadings: (duty.counterReadings ?? []).map(({ text, by, on, evidence }) => ({
      text,
      by,
      ...dated(on),
      evidence,
    })),
    channels: itemsOf(duty.channels).map((channel) => channelResult(channel, policy, index)),
  }));
}

function channelResult(channel: Channel, policy: EvidencePolicy, index: EvidenceIndex): DutyChannel {
  const { values, evidence } = acceptLeaf(channel.open, policy, index);
  const settled = values?.length === 1 ? values[0] : undefined;
  return {
    means: channel.means,
    asset: channel.asset,
    ...(channel.path === undefined ? {} : { path: channel.path }),
    open: settled === true ? 'yes' : settled === false ? 'no' : 'not-established',
    evidence,
    said: saidOf(channel.open, index),
  };
}

/** What is said of somebody's conduct: each with its speaker, how far it has come, and the answer beside it. */
export function statementsOf(investment: Investment, policy: EvidencePolicy): Statement[] {
  const index = evidenceIndex(investment);
  const parties = new Map(itemsOf(investment.ownership?.parties).map((party) => [party.id, party.name]));
  return itemsOf(investment.conduct).map((one) => {
    const stage = acceptLeaf(one.stage, policy, index).values;
    const name = one.party === undefined ? undefined : parties.get(one.party);
    return {
      id: one.id,
      ...(name === undefined ? {} : { party: name }),
      what: one.what,
      by: one.by,
      ...dated(one.on),
      stage: stage?.length === 1 ? String(stage[0]) : 'not-established',
      evidence: one.evidence ?? [],
      ...(one.answer === undefined
        ? {}
        : {
            answer: {
              by: one.answer.by,
              text: one.answer.text,
              ...dated(one.answer.on),
              evidence: one.answer.evidence ?? [],
            },
          }),
      restricted: isRestricted([...(one.evidence ?? []), ...(one.answer?.evidence ?? [])], index),
    };
  });
}

/** What is relevant and never scored, with the reason why not. */
export function contextNotes(investment: Investment): ContextNote[] {
  const index = evidenceIndex(investment);
  return (investment.context ?? []).map((one) => ({
    id: one.id,
    text: one.text,
    by: one.by,
    ...dated(one.on),
    whyNotScored: one.whyNotScored,
    evidence: one.evidence ?? [],
    restricted: isRestricted(one.evidence, index),
  }));
}

const dated = (on: string | undefined): { on?: string } => (on === undefined ? {} : { on });
