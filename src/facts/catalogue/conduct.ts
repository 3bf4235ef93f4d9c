import type { Investment } from '../../investment/investment.js';
import { conductStages } from '../../investment/schema/legal-duty.js';
import { allOf } from '../../values/flag.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';
import { controllerTest } from './investor-chain.js';

type Stage = (typeof conductStages)[number];

/**
 * Whether a matter of conduct that concerns the investor or who controls it has come to one of some stages. What names
 * no party, or another one, concerns neither.
 */
const against =
  (...stages: readonly Stage[]) =>
  (read: CaseNode<Investment>, context: FactContext): Flag => {
    const isInvestor = controllerTest(read, context);
    return read.list('conduct').some((matter) => {
      const party = matter.raw?.party;
      if (party === undefined) return known(false);
      const hasCome = mapPossible(matter.choice('stage', conductStages), openFlag, (stage) =>
        known(stages.includes(stage)),
      );
      return hasCome.values.includes(true) ? allOf([hasCome, isInvestor(party)]) : hasCome;
    });
  };

export const finalFinding = defineFact('conduct.finalFinding', {
  type: 'boolean',
  title: 'Final finding',
  question: 'Has a court or authority made a final finding of misconduct against the investor or who controls it?',
  asks: ['public-source', 'security-service'],
  derive: against('final-finding'),
});

export const nonFinalFinding = defineFact('conduct.nonFinalFinding', {
  type: 'boolean',
  title: 'Finding that is not final',
  question: 'Has a court or authority made a finding against the investor or who controls it that can be appealed?',
  asks: ['public-source', 'security-service'],
  derive: against('non-final-finding'),
});

export const openProceedings = defineFact('conduct.openProceedings', {
  type: 'boolean',
  title: 'Open proceedings',
  question: 'Is there an investigation or a charge against the investor or who controls it, without a finding yet?',
  asks: ['public-source', 'security-service'],
  derive: against('investigation', 'charge'),
});

export const allegation = defineFact('conduct.allegation', {
  type: 'boolean',
  title: 'Allegation or official concern',
  question: 'Has someone alleged misconduct of the investor or who controls it, or voiced concern, without a finding?',
  asks: ['public-source'],
  derive: against('allegation', 'official-concern'),
});

/** What a rule can ask about conduct. Allegations are there to be shown; no criterion of this library reads them. */
export const conductFacts = [finalFinding, nonFinalFinding, openProceedings, allegation] as const;
