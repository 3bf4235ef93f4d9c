import { factCatalogue } from '../../facts/facts.js';
import { defineRuleSet } from '../../rules/define.js';
import { minimumScope } from '../european-union/minimum-scope.js';
import { owlbrief } from '../european-union/sources.js';
import { belgianInstruments } from './instruments.js';
import { belgiumProcedure, besideScreening } from './procedure/procedure.js';
import { belgiumRiskModel } from './risk/model.js';
import { belgiumScope } from './scope.js';
import { emis } from './sources.js';

/** When a person last checked the rules below against their sources. */
const lastVerified = '2026-11-22';

/** Belgium before its screening mechanism. The score can still be run, as if there had been one. */
export const belgiumBefore2023 = defineRuleSet({
  id: 'belgium-before-2023',
  title: 'Belgium before the screening mechanism',
  version: '1.0.0',
  jurisdiction: 'BE',
  appliesFrom: '0000-01-01',
  appliesUntil: '2023-06-30',
  lastVerified,
  facts: factCatalogue,
  mechanism: {
    kind: 'none',
    reason:
      'Before 1 July 2023 Belgium had no general duty to notify a foreign investment. From 2019 the Flemish decree on foreign investment in Flemish public bodies stood apart from it: a power to annul or suspend afterwards, without notification.',
    citations: [emis('A power over decisions of Flemish public bodies; investors from outside the EU or EEA.')],
    status: 'reported',
  },
  besides: belgianInstruments,
  risk: belgiumRiskModel,
  procedure: besideScreening,
});

/**
 * Belgium under the Cooperation Agreement of 30 November 2022, whose duty to notify covers agreements signed from
 * 1 July 2023. It ends with the day before Regulation (EU) 2026/1386 applies.
 */
export const belgium2023 = defineRuleSet({
  id: 'belgium-2023',
  title: 'Belgium, Cooperation Agreement of 30 November 2022',
  version: '1.0.0',
  jurisdiction: 'BE',
  appliesFrom: '2023-07-01',
  appliesUntil: '2028-01-16',
  enactedOn: '2022-11-30',
  lastVerified,
  facts: factCatalogue,
  besides: belgianInstruments,
  scope: belgiumScope,
  risk: belgiumRiskModel,
  procedure: belgiumProcedure,
});

/**
 * Belgium once Regulation (EU) 2026/1386 applies: how the Belgian law will then read is not known, so every obligation is
 * undetermined. What the Union makes every Member State screen is shown beside it.
 */
export const belgiumFrom2028 = defineRuleSet({
  id: 'belgium-from-2028',
  title: 'Belgium under Regulation (EU) 2026/1386',
  version: '1.0.0',
  jurisdiction: 'BE',
  appliesFrom: '2028-01-17',
  lastVerified,
  facts: factCatalogue,
  mechanism: {
    kind: 'not-yet-known',
    reason:
      'From 17 January 2028 Regulation (EU) 2026/1386 applies and Belgium must have adapted its law; how it will read is not known.',
    citations: [owlbrief('Applies from 17 January 2028 and repeals Regulation (EU) 2019/452.')],
    status: 'reported',
  },
  besides: belgianInstruments,
  scope: minimumScope,
  risk: belgiumRiskModel,
  procedure: besideScreening,
});
