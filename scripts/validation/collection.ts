import type { Investment } from 'fdi-screening';
import { commonFields, type Field, fields, reducedTo } from './fields.js';
import { investmentFrom } from './mapping.js';
import { classOf, type KnownFacts, type OutcomeClass, type PublishedCase, rankingSet } from './published-case.js';
import type { Ranked } from './ranking.js';

/** A case of the ranking set, as far as the measurement knows it: its class and origin never reach a scorer. */
export interface Entry extends Ranked {
  readonly facts: KnownFacts;
  readonly class: OutcomeClass;
  readonly origin: Origin;
}

/** Where an owner comes from: a group to compare within, and the baseline that a scorer has to beat. */
export type Origin = 'China, Hong Kong or Russia' | 'EU or EEA' | 'elsewhere';

const trivial: ReadonlySet<string | null> = new Set(['CN', 'HK', 'RU']);

function originOf({ investor, features }: KnownFacts): Origin {
  if (trivial.has(investor.ultimate_owner_jurisdiction)) return 'China, Hong Kong or Russia';
  return features.non_eu_eea_ultimate_owner === false ? 'EU or EEA' : 'elsewhere';
}

/** The ranking set of some cases. */
export const entriesOf = (cases: readonly PublishedCase[]): readonly Entry[] =>
  rankingSet(cases).flatMap(({ id, outcome, deal_group, facts }) => {
    const group = classOf(outcome);
    return group === undefined ? [] : [{ id, deal: deal_group ?? id, facts, class: group, origin: originOf(facts) }];
  });

/** What of a case a run lets the model see. */
export interface View {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** All that is mapped; the same without the law of any jurisdiction; and only what is known of nearly every case. */
export function viewsOf(entries: readonly Entry[]): Readonly<Record<'all' | 'lawOpen' | 'common', View>> {
  const isLaw = ({ id }: Field): boolean => id.endsWith('jurisdiction');
  return {
    all: { title: 'all fields', fields },
    lawOpen: { title: 'without jurisdictions', fields: fields.filter((field) => !isLaw(field)) },
    common: { title: 'common fields', fields: commonFields(entries.map(({ facts }) => facts)) },
  };
}

const built = new WeakMap<View, WeakMap<KnownFacts, Investment>>();

/** A case of this library that holds what a view shows of a published case; built once. */
export function seen(view: View, facts: KnownFacts): Investment {
  const ofView = built.get(view) ?? new WeakMap<KnownFacts, Investment>();
  built.set(view, ofView);
  const investment = ofView.get(facts) ?? investmentFrom(reducedTo(view.fields, facts));
  ofView.set(facts, investment);
  return investment;
}
