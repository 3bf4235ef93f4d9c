import {
  criticalEntitySector,
  financialSystem,
  militaryOrDualUse,
  strategicRawMaterials,
  unionTechnology,
  votingSystems,
} from '../../facts/catalogue/entity-union-scope.js';
import { greenfield, withinGroup } from '../../facts/catalogue/transaction.js';
import type { FactId } from '../../facts/facts.js';
import type { Condition } from '../../rules/condition.js';
import type { Limb, Scope } from '../../rules/rule-set.js';
import { advice, exclusion, limb } from '../../rules/rules.js';
import type { Citation } from '../../values/citation.js';
import type { SourceStatus } from '../../values/status.js';
import { birdBird, freshfields, loyens, owlbrief, paulWeiss, regulation2026 } from './sources.js';

const sector = (
  id: string,
  title: string,
  because: string,
  when: Condition<FactId>,
  more: { readonly citations?: readonly Citation[]; readonly status?: SourceStatus } = {},
): Limb<FactId> =>
  limb(`eu-minimum-${id}`, {
    title: `In the minimum scope of the Union: ${title}`,
    when,
    because,
    citations: [
      regulation2026('The scope that every Member State must screen.'),
      loyens(),
      owlbrief(),
      ...(more.citations ?? []),
    ],
    status: more.status ?? 'reported',
  });

/**
 * What every Member State must screen from 17 January 2028 under Regulation (EU) 2026/1386: prior authorisation in six
 * fields. It is a minimum; a state may go further in sectors, thresholds and criteria. It says which targets the law of a
 * state must cover at least, not who must notify: that is for the law of the state.
 */
export const minimumScope: Scope<FactId> = {
  tests: [
    {
      id: 'eu-minimum',
      title: 'the target lies in the scope that every Member State must screen',
      limbs: [
        sector(
          'defence',
          'military or dual-use goods',
          'The field is named without a further condition, as far as the sources tell.',
          militaryOrDualUse.is(true),
        ),
        sector(
          'technology',
          'semiconductor, quantum or certain artificial-intelligence technology',
          'Which artificial intelligence is meant is known of the agreement only: general-purpose, relevant to space or defence.',
          unionTechnology.is(true),
          { citations: [birdBird('The qualifier of artificial intelligence, at the stage of the agreement.')] },
        ),
        sector(
          'raw-materials',
          'strategic raw materials',
          'From exploration to stockpiling. Which materials are strategic was not read.',
          strategicRawMaterials.is(true),
        ),
        sector(
          'critical-entity',
          'a critical entity in energy, transport or digital infrastructure',
          'By a targeted, risk-based assessment of the host state, which nobody has made yet.',
          criticalEntitySector.is(true),
        ),
        sector(
          'finance',
          'certain infrastructure of financial markets, or a systemically important institution',
          'Central counterparties, securities depositories, operators of regulated markets, payment systems, systemically important institutions.',
          financialSystem.is(true),
        ),
        sector(
          'elections',
          'voter registers, voting and related systems',
          'Which related systems are meant was not read.',
          votingSystems.is(true),
        ),
      ],
    },
  ],
  exclusions: [
    exclusion('eu-minimum-greenfield', {
      title: 'a greenfield investment is outside the minimum scope of the Union',
      when: greenfield.is(true),
      because: 'Each Member State decides whether it reviews greenfield investments.',
      citations: [regulation2026('Defines greenfield.'), paulWeiss('Outside the mandatory scope.'), freshfields()],
      status: 'reported',
    }),
    exclusion('eu-minimum-restructuring', {
      title: 'a restructuring within a group is outside the minimum scope of the Union',
      when: withinGroup.is(true),
      because: 'Internal restructurings are excluded broadly; the exact words were not read.',
      citations: [freshfields('Internal restructurings are excluded.')],
      status: 'reported',
    }),
  ],
  questions: [],
  advice: [
    advice('undetermined', {
      text: 'The law of the host state for that date decides. Its minimum under Regulation (EU) 2026/1386 is shown limb by limb: a limb that is met says that the state must screen such a target, not how.',
      citations: [owlbrief('A minimum scope with prior authorisation; Member States may go further.')],
      status: 'inferred',
    }),
  ],
};
