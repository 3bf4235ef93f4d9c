import {
  controlGained,
  turnoverBefore,
  turnoverOfGroup,
  votesAfter,
  votesBefore,
} from '../../facts/catalogue/entity.js';
import { sensitiveDataLiteral, sensitiveDataNarrow } from '../../facts/catalogue/entity-data.js';
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
} from '../../facts/catalogue/entity-sectors.js';
import type { FactId } from '../../facts/facts.js';
import { all, any, type Condition, never } from '../../rules/condition.js';
import type { ByReading, ScopeTest } from '../../rules/rule-set.js';
import { byReading, limb } from '../../rules/rules.js';
import type { Citation } from '../../values/citation.js';
import type { SourceStatus } from '../../values/status.js';
import { crucialLandRight } from './nexus.js';
import {
  agreement,
  annualReport,
  flandersInvest,
  kpmg,
  lexgoFirstYear,
  lexgoScreening,
  lexMundi,
  linklaters2022,
  linklaters2024,
  nortonRose,
  nortonRoseTenPercent,
  primeMinister,
  seedsLaw,
  vbo,
} from './sources.js';

/** Votes that reach a threshold from below it; those held before count along. */
const crosses = (percent: number): Condition<FactId> => all(votesBefore.lessThan(percent), votesAfter.atLeast(percent));

/** What triggers the list of 25 percent: the votes, or control that is new or new in quality. */
const reachesTwentyFive = any(crosses(25), controlGained.is(true));

const list = agreement('Art. 4 (reported)');
const byVotesOrControl = [
  flandersInvest('Control, or 10% or 25% of the votes.'),
  linklaters2024('A change in the quality of control, such as joint to sole, is notifiable.'),
  vbo('Votes already held count along.'),
  kpmg('A deal abroad counts where its target controls a Belgian entity.'),
];

/** An entry of the list of 25 percent. */
const entry = (
  id: string,
  about: string,
  when: Condition<FactId> | ByReading<FactId>,
  citations: readonly Citation[],
  status: SourceStatus,
) =>
  limb(`list-25-${id}`, {
    title: `At least 25 percent of the votes, or control, of an entity in ${about}`,
    when,
    because: 'Only the activities of the entity in Belgium count. The entry knows no threshold of size.',
    citations: [list, ...citations, ...byVotesOrControl],
    status,
  });

const tenPercentAbove = (turnover: typeof turnoverBefore | typeof turnoverOfGroup): Condition<FactId> =>
  all(tenPercentSector.is(true), turnover.moreThan(100_000_000), crosses(10));

/** Whether the investor comes to influence an entity in a sector of the two lists. Both are always run. */
export const listedInfluence: ScopeTest<FactId> = {
  id: 'listed-influence',
  title: 'the investor reaches a level of influence over an entity in a listed sector',
  limbs: [
    limb('list-10-votes', {
      title: 'At least 10 percent of the votes of a large entity in a sector of the ten percent list',
      when: byReading('turnover', {
        'of-the-entity': tenPercentAbove(turnoverBefore),
        consolidated: tenPercentAbove(turnoverOfGroup),
      }),
      because:
        'Turnover of the financial year before must be more than EUR 100 million. Transport is not on this list.',
      citations: [list, nortonRoseTenPercent(), seedsLaw(), lexgoScreening(), flandersInvest()],
      status: 'confirmed',
    }),
    limb('list-10-control', {
      title: 'Control of an entity in a sector of the ten percent list',
      when: all(tenPercentSector.is(true), controlGained.is(true)),
      because: 'Control and votes are separate triggers; that control needs no turnover is not said in so many words.',
      citations: [list, flandersInvest('Control, or 10% or 25% of the votes.'), linklaters2022()],
      status: 'reported',
    }),
    entry(
      'infrastructure',
      'critical infrastructure',
      byReading('designation', {
        'self-standing': all(criticalInfrastructure.is(true), reachesTwentyFive),
        designated: all(criticalInfrastructureDesignated.is(true), reachesTwentyFive),
      }),
      [nortonRose('Physical or virtual infrastructure; transport among it.')],
      'confirmed',
    ),
    entry(
      'land',
      'land or buildings crucial for the use of critical infrastructure',
      all(crucialLand.is(true), reachesTwentyFive),
      [nortonRose('Land and real estate crucial for the use of critical infrastructure.')],
      'reported',
    ),
    limb('list-25-bare-land', {
      title: 'A right to land that is crucial for the use of critical infrastructure',
      when: byReading('bare-land', { 'entity-needed': never, 'land-is-enough': crucialLandRight }),
      citations: [list, nortonRose('Land and real estate crucial for the use of critical infrastructure.')],
      status: 'inferred',
    }),
    entry(
      'technology',
      'critical technology, or military or dual-use goods',
      all(criticalTechnology.is(true), reachesTwentyFive),
      [nortonRose(), primeMinister()],
      'confirmed',
    ),
    entry(
      'inputs',
      'the supply of critical inputs or food security',
      all(criticalInputs.is(true), reachesTwentyFive),
      [primeMinister()],
      'confirmed',
    ),
    entry(
      'data',
      'sensitive information, personal data included',
      byReading('data-limb', {
        literal: all(sensitiveDataLiteral.is(true), reachesTwentyFive),
        narrow: all(sensitiveDataNarrow.is(true), reachesTwentyFive),
      }),
      [lexgoFirstYear('Access to sensitive information, including personal data, or control of it.'), annualReport()],
      'reported',
    ),
    entry(
      'private-security',
      'private security',
      all(privateSecurity.is(true), reachesTwentyFive),
      [primeMinister()],
      'confirmed',
    ),
    entry(
      'media',
      'the media',
      all(media.is(true), reachesTwentyFive),
      [primeMinister('Freedom and pluralism of the media.')],
      'confirmed',
    ),
    limb('list-25-biotechnology', {
      title: 'At least 25 percent of the votes, or control, of an entity in strategic biotechnology',
      when: byReading('biotechnology-threshold', {
        'above-25-million': all(biotechnology.is(true), turnoverBefore.moreThan(25_000_000), reachesTwentyFive),
        lower: all(biotechnology.is(true), reachesTwentyFive),
      }),
      because: 'The only entry of this list with a threshold of turnover.',
      citations: [list, lexMundi('A threshold of turnover exists.'), ...byVotesOrControl],
      status: 'reported',
    }),
  ],
};
