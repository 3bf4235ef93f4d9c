import type { FactId } from '../../facts/facts.js';
import type { Sourced } from '../../rules/rule-set.js';
import { frenchBars, mondaq2019, regulation2019 } from './sources.js';

/** Something that Regulation (EU) 2019/452 says may be taken into account when an investment is assessed. */
export interface AssessmentFactor extends Sourced {
  readonly id: string;
  readonly article: string;
  /** Whether it looks at what is acquired or at who acquires. */
  readonly about: 'target' | 'investor';
  readonly says: string;
  /** Words of the article that no source read so far shows; none of them is relied on. */
  readonly notConfirmed: readonly string[];
  /** Facts of the catalogue that bear on it; empty where none does. */
  readonly facts: readonly FactId[];
  /** Criteria of the Belgian risk model that bear on it; empty where none does. */
  readonly criteria: readonly string[];
}

type FactorInput = Omit<AssessmentFactor, 'article' | 'notConfirmed'> & { readonly notConfirmed?: readonly string[] };

const factor = (article: string, input: FactorInput): AssessmentFactor => ({ article, notConfirmed: [], ...input });

/**
 * The factors of Art. 4 of Regulation (EU) 2019/452: effects on the target in paragraph 1, features of the investor in
 * paragraph 2. Both lists are open ("inter alia", "in particular"), and a state may take them into account; neither is a
 * condition of a duty to notify. No factor names a law of a third country that compels to share data: such a law bears on
 * (1)(d) alone.
 */
export const assessmentFactors: readonly AssessmentFactor[] = [
  factor('Art. 4(1)(a)', {
    id: 'critical-infrastructure',
    about: 'target',
    says: 'Effects on critical infrastructure, physical or virtual, such as energy, transport, water, health, communications, media, data processing or storage, aerospace, defence, electoral or financial infrastructure, and on land and buildings crucial for its use.',
    notConfirmed: ['sensitive facilities'],
    facts: [
      'entity.criticalInfrastructure',
      'entity.crucialLand',
      'dependence.criticalInfrastructure',
      'dependence.singlePoint',
      'dependence.shareOfTraffic',
      'site.airfieldAccess',
      'site.portAccess',
    ],
    criteria: [
      'critical-infrastructure',
      'single-point-of-dependence',
      'share-of-traffic',
      'airfield-access',
      'port-access',
    ],
    citations: [regulation2019('Art. 4(1)(a)'), mondaq2019('A near-complete list.')],
    status: 'confirmed',
  }),
  factor('Art. 4(1)(b)', {
    id: 'critical-technology',
    about: 'target',
    says: 'Effects on critical technologies and dual-use items, such as artificial intelligence, robotics, semiconductors, cybersecurity, aerospace, defence, energy storage, quantum, nuclear, nano- and biotechnologies.',
    facts: ['entity.criticalTechnology', 'entity.biotechnology', 'dependence.sensitiveTechnology'],
    criteria: ['sensitive-technology'],
    citations: [regulation2019('Art. 4(1)(b)'), mondaq2019('A near-complete list.')],
    status: 'confirmed',
  }),
  factor('Art. 4(1)(c)', {
    id: 'critical-inputs',
    about: 'target',
    says: 'Effects on the supply of critical inputs.',
    notConfirmed: ['energy or raw materials', 'food security'],
    facts: ['entity.criticalInputs', 'dependence.medicalFlows'],
    criteria: ['medical-flows'],
    citations: [regulation2019('Art. 4(1)(c)'), frenchBars('Supply of critical inputs.')],
    status: 'confirmed',
  }),
  factor('Art. 4(1)(d)', {
    id: 'sensitive-information',
    about: 'target',
    says: 'Effects on access to sensitive information, personal data included.',
    notConfirmed: ['the ability to control such information'],
    facts: [
      'entity.sensitiveDataLiteral',
      'data.personal',
      'data.specialCategory',
      'data.security',
      'data.supplyChainInsight',
      'data.remoteAccessOutsideGdpr',
      'legalDuty.throughAnyChannel',
    ],
    criteria: [
      'personal-data',
      'special-category-data',
      'security-data',
      'supply-chain-insight',
      'remote-access',
      'legal-duty',
    ],
    citations: [regulation2019('Art. 4(1)(d)'), frenchBars('Access to sensitive information.')],
    status: 'confirmed',
  }),
  factor('Art. 4(1)(e)', {
    id: 'media-pluralism',
    about: 'target',
    says: 'Effects on the freedom and pluralism of the media.',
    facts: ['entity.media'],
    criteria: [],
    citations: [regulation2019('Art. 4(1)(e)'), frenchBars('Freedom and pluralism of the media.')],
    status: 'confirmed',
  }),
  factor('Art. 4(2)(a)', {
    id: 'state-control',
    about: 'investor',
    says: 'Whether the government of a third country, state bodies or armed forces included, controls the investor directly or indirectly, through ownership or significant funding too.',
    facts: ['state.control', 'state.funding', 'state.goldenShare', 'state.appointments'],
    criteria: ['state-control', 'state-funding', 'golden-share', 'state-appointments'],
    citations: [regulation2019('Art. 4(2)(a)'), frenchBars()],
    status: 'confirmed',
  }),
  factor('Art. 4(2)(b)', {
    id: 'earlier-activities',
    about: 'investor',
    says: 'Whether the investor has already been involved in activities that affect security or public order in a Member State.',
    facts: ['conduct.finalFinding', 'conduct.nonFinalFinding'],
    criteria: ['misconduct'],
    citations: [regulation2019('Art. 4(2)(b)'), frenchBars()],
    status: 'confirmed',
  }),
  factor('Art. 4(2)(c)', {
    id: 'illegal-activities',
    about: 'investor',
    says: 'Whether there is a serious risk that the investor engages in illegal or criminal activities.',
    facts: ['conduct.finalFinding', 'conduct.nonFinalFinding'],
    criteria: ['misconduct'],
    citations: [regulation2019('Art. 4(2)(c)'), frenchBars()],
    status: 'confirmed',
  }),
];
