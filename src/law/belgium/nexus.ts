import { establishment } from '../../facts/catalogue/entity.js';
import { crucialLand } from '../../facts/catalogue/entity-sectors.js';
import { transactionKind } from '../../facts/catalogue/transaction.js';
import type { FactId } from '../../facts/facts.js';
import { all, never } from '../../rules/condition.js';
import type { ScopeTest } from '../../rules/rule-set.js';
import { byReading, limb } from '../../rules/rules.js';
import { agreement, guidelineBySimontBraun, guidelineByWhiteCase, linklaters2024, nortonRose } from './sources.js';

/** A right to a plot that is crucial for critical infrastructure: what the question of bare land turns on. */
export const crucialLandRight = all(transactionKind.oneOf(['land-right', 'concession-or-lease']), crucialLand.is(true));

/** Whether what is acquired has a place in Belgium. Mere presence, or sales into Belgium, is not one. */
export const belgianNexus: ScopeTest<FactId> = {
  id: 'belgian-nexus',
  title: 'an undertaking or entity established in Belgium is reached',
  limbs: [
    limb('belgian-company', {
      title: 'A company or other entity with a legal structure is established in Belgium',
      when: establishment.is('company'),
      because: 'Physical presence without a legal structure and mere turnover in Belgium are not enough.',
      citations: [
        guidelineBySimontBraun('Question 10', 'Mere presence without a legal structure is not enough.'),
        linklaters2024('Mere turnover in Belgium is not enough.'),
      ],
      status: 'confirmed',
    }),
    limb('belgian-branch', {
      title: 'A Belgian branch is an entity in the sense of the agreement',
      when: byReading('branch', { entity: establishment.is('branch'), 'not-an-entity': never }),
      because: 'Whether a branch is an entity is decided case by case.',
      citations: [guidelineBySimontBraun('Question 9', 'Case by case.'), guidelineByWhiteCase('Question 9', 'Can be.')],
      status: 'confirmed',
    }),
    limb('belgian-crucial-land', {
      title: 'Land in Belgium that is crucial for critical infrastructure',
      when: byReading('bare-land', { 'entity-needed': never, 'land-is-enough': crucialLandRight }),
      citations: [agreement('Art. 4 (reported)'), nortonRose('Crucial land and real estate are on the list.')],
      status: 'inferred',
    }),
  ],
};
