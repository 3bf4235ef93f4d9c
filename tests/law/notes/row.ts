/** How a row of the notes on Belgian law is written down: a deal, what it comes to, and where and how that is shown. */
import { type Assessment, type Citation, citationText, type RuleSet, type SourceStatus } from 'fdi-screening';
import { belgianMeasures } from 'fdi-screening/law';
import { regulation2026Points } from '../../../src/law/european-union/regulation-2026.js';
import { airportStake, american, type Deal } from '../deals.js';

/** A statement of an assessment, wherever it stands. */
export interface Entry {
  readonly id: string;
  readonly outcome?: string;
  readonly text: string;
  readonly status: SourceStatus;
  readonly citations: readonly Citation[];
}

/** Where a row of the notes shows in an assessment. */
export interface Shown {
  readonly in: Place;
  /** Of the entry; of advice, which has none, it is left out. */
  readonly id?: string;
  /** What the entry comes to; left out where it says what is, whatever the case. */
  readonly comes?: string;
  readonly says: RegExp;
  /** Instrument and article of one of its citations, or `nothing` where no source was read. */
  readonly cites: RegExp | 'nothing';
  readonly status: SourceStatus;
}

/** A row of the notes. */
export interface NotesRow {
  readonly id: string;
  /** What the row says, in a few words. */
  readonly says: string;
  readonly deal?: Deal;
  /** The law, where it is not that of the agreement. */
  readonly rules?: RuleSet;
  readonly outcome: Assessment['obligation']['outcome'];
  readonly shown: readonly Shown[];
}

/** A plain purchase of an airport by an American company: it must be notified. */
export const plain: Deal = { investor: american, stakes: [airportStake] };

const sourced = (one: { readonly status: SourceStatus; readonly citations: readonly Citation[] }) => ({
  status: one.status,
  citations: one.citations,
});

const places = {
  limb: ({ obligation }: Assessment): Entry[] =>
    [...obligation.limbs, ...obligation.exclusions].map((one) => ({ ...one, text: `${one.title}. ${one.reason}` })),
  reason: ({ obligation }: Assessment): Entry[] => [...obligation.reasons],
  advice: ({ obligation }: Assessment): Entry[] => obligation.advice.map((one) => ({ ...one, id: '' })),
  reading: ({ obligation }: Assessment): Entry[] =>
    obligation.readings.map((one) => ({ ...one, id: `${one.question}/${one.reading}`, text: one.title })),
  filing: ({ procedure }: Assessment): readonly Entry[] => procedure?.filing ?? [],
  language: ({ procedure }: Assessment): readonly Entry[] => procedure?.languages.rules ?? [],
  situation: ({ procedure }: Assessment): readonly Entry[] => procedure?.situations ?? [],
  authority: ({ procedure }: Assessment): Entry[] =>
    (procedure?.authorities ?? []).map((one) => ({ ...one, text: `${one.authority}: ${one.matter}` })),
  standstill: ({ procedure }: Assessment): readonly Entry[] => procedure?.standstill ?? [],
  stage: ({ procedure }: Assessment): Entry[] =>
    (procedure?.stages ?? []).map((one) => ({
      id: one.id,
      text: `${one.title}: ${one.days ?? 'no'} days, ${one.stops ? 'the clock stops' : ''}. ${one.note ?? ''}`,
      ...sourced(one),
    })),
  observed: ({ procedure }: Assessment): readonly Entry[] => procedure?.observed ?? [],
  decision: ({ procedure }: Assessment): readonly Entry[] => procedure?.decision ?? [],
  fine: ({ procedure }: Assessment): readonly Entry[] => procedure?.fines?.tiers ?? [],
  fineTrigger: ({ procedure }: Assessment): Entry[] =>
    (procedure?.fines?.tiers ?? []).map(({ id, trigger }) => ({ id, citations: [], ...trigger })),
  lookBack: ({ procedure }: Assessment): readonly Entry[] => procedure?.lookBack ?? [],
  appeal: ({ procedure }: Assessment): readonly Entry[] => procedure?.appeal ?? [],
  checklist: ({ procedure }: Assessment): Entry[] =>
    (procedure?.checklist ?? []).map((one) => ({ ...one, text: `${one.title} (${one.forms.join(', ')})` })),
  parallel: ({ procedure }: Assessment): Entry[] =>
    (procedure?.parallel ?? []).map((one) => ({ ...one, outcome: one.answer, text: one.title })),
  gate: ({ procedure }: Assessment): Entry[] =>
    (procedure?.gates ?? []).map((one) => ({ ...one, outcome: one.answer, text: one.title })),
  besides: ({ besides }: Assessment): Entry[] => besides.map((one) => ({ ...one, text: one.says })),
  control: ({ risk }: Assessment): Entry[] =>
    risk.controls.map((one) => ({ ...one, text: `${one.title}. ${one.because}` })),
  measure: (): Entry[] =>
    belgianMeasures.map((one) => ({ ...one, outcome: one.legalStatus, text: `${one.title}, ${one.legalStatus}` })),
  union: (): Entry[] => regulation2026Points.map((one) => ({ ...one, text: one.says })),
} as const;

/** A part of an assessment, or of what the library says of the law whatever the case. */
export type Place = keyof typeof places;

/** The entries of a part, each with the sources that it names. */
export const entriesIn = (place: Place, assessment: Assessment): readonly Entry[] => places[place](assessment);

/** A source as a test looks for it. */
export const sourceText = (citation: Citation): string =>
  [citationText(citation), citation.says, citation.url].filter((one) => one !== undefined).join(' ');
