import { groundHandlingApproval, secureSupplyChain } from '../../../facts/catalogue/airfield.js';
import { acquirerOutsideEea, entityRegion, publicBody } from '../../../facts/catalogue/competence.js';
import { controlGained } from '../../../facts/catalogue/entity.js';
import { signedOn } from '../../../facts/catalogue/transaction.js';
import type { FactId } from '../../../facts/facts.js';
import { all, any } from '../../../rules/condition.js';
import type { ParallelRegime } from '../../../rules/procedure.js';
import { regulatedAgents } from '../risk/sources.js';
import { emis, linklaters2022 } from '../sources.js';

/** Regimes beside the screening: each has an answer of its own, whatever the screening says. */
export const parallel: readonly ParallelRegime<FactId>[] = [
  {
    id: 'flemish-decree',
    title: 'Flemish decree on foreign investment in public bodies',
    turnsOn:
      'whether the body is one of the decree, and what its decision does; a power to annul, suspend or set aside afterwards, without notification',
    // A Flemish body may have its seat in Brussels.
    when: all(
      publicBody.is(true),
      entityRegion.oneOf(['flemish', 'brussels-capital']),
      acquirerOutsideEea.is(true),
      signedOn.from('2019-01-01'),
    ),
    citations: [
      emis('In force from 1 January 2019; investors from outside the EU or EEA.'),
      {
        instrument: 'Mondaq 797170, on the Flemish decree',
        url: 'https://www.mondaq.com/Article/797170',
      },
    ],
    status: 'inferred',
  },
  {
    id: 'merger-control',
    title: 'Merger control, Belgian and European',
    turnsOn: 'turnover thresholds',
    when: controlGained.is(true),
    citations: [linklaters2022('The agreement takes its concept of control from merger control.')],
    status: 'inferred',
  },
  {
    id: 'foreign-subsidies',
    title: 'Foreign Subsidies Regulation',
    turnsOn: 'turnover and financial contributions of third countries',
    citations: [{ instrument: 'Regulation (EU) 2022/2560 on foreign subsidies distorting the internal market' }],
    status: 'unverified',
  },
  {
    id: 'sector-licences',
    title: 'Licences of the sector',
    turnsOn: 'whether an approval must be renewed or notified when its holder changes hands',
    when: any(groundHandlingApproval.is(true), secureSupplyChain.oneOf(['known-consignor', 'regulated-agent'])),
    citations: [regulatedAgents],
    status: 'inferred',
  },
];

/** Legal gates outside obligation and score. */
export const gates: readonly ParallelRegime<FactId>[] = [
  {
    id: 'restrictive-measures',
    title: 'Restrictive measures of the European Union',
    turnsOn: 'whether a party is on a list; none is held here',
    citations: [{ instrument: 'Restrictive measures of the European Union, by their own regulations' }],
    status: 'unverified',
  },
];
