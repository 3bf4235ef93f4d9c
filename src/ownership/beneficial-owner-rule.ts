import type { Citation } from '../values/citation.js';
import type { Day } from '../values/day.js';
import { ratio } from '../values/ratio.js';
import type { SourceStatus } from '../values/status.js';
import type { Threshold } from './threshold.js';

/** From which share on, and how, a law takes a person as a beneficial owner of a company. */
export interface BeneficialOwnerRule {
  readonly id: string;
  readonly title: string;
  /** The line that shares or votes are held against. */
  readonly line: Threshold;
  /** Whether a share beyond the line is an indication of ownership only, and not the test. */
  readonly indication: boolean;
  /** Whether who owns a part beyond the line of an entity that itself controls the company is an owner of the company. */
  readonly ownersOfControllers: boolean;
  /** The first day on which the rule applies. */
  readonly appliesFrom: Day;
  /** How well that day is supported, where less than the rule itself. */
  readonly appliesFromStatus?: SourceStatus;
  readonly citation: Citation;
  readonly status: SourceStatus;
}

/** Belgian anti-money-laundering law: more than 25 percent is an indication. */
export const belgianBeneficialOwnerRule: BeneficialOwnerRule = {
  id: 'be-2017',
  title: 'Belgian anti-money-laundering law',
  line: { share: ratio(1n, 4n), reached: 'more-than' },
  indication: true,
  ownersOfControllers: false,
  appliesFrom: '2017-10-16',
  appliesFromStatus: 'unverified',
  citation: {
    instrument: 'Law of 18 September 2017 on the prevention of money laundering',
    article: 'Art. 4, 27°',
    says: 'More than 25% of the votes or of the capital is an indication of ownership; so is such a holding through a company that the same person controls.',
  },
  status: 'confirmed',
};

/** The anti-money-laundering regulation of the EU: 25 percent or more, multiplied along chains. */
export const europeanBeneficialOwnerRule: BeneficialOwnerRule = {
  id: 'eu-2024-1624',
  title: 'Anti-money-laundering regulation of the European Union',
  line: { share: ratio(1n, 4n), reached: 'at-least' },
  indication: false,
  ownersOfControllers: true,
  appliesFrom: '2027-07-10',
  citation: {
    instrument: 'Regulation (EU) 2024/1624',
    article: 'Art. 52(1), Art. 54',
    says: '25% or more, by multiplication; where ownership and control stand at different layers, the owners at both count.',
  },
  status: 'confirmed',
};

/** The rules, the oldest first. */
export const beneficialOwnerRules: readonly BeneficialOwnerRule[] = [
  belgianBeneficialOwnerRule,
  europeanBeneficialOwnerRule,
];

/**
 * The rule of anti-money-laundering law on a day; `undefined` before the first one.
 *
 * Whether another law that refers to beneficial owners follows a later rule is a question of that law, not of this table.
 *
 * @example
 * ```ts
 * import { beneficialOwnerRuleOn } from 'fdi-screening/ownership';
 * beneficialOwnerRuleOn('2026-01-01')?.id; // => 'be-2017'
 * beneficialOwnerRuleOn('2027-07-10')?.id; // => 'eu-2024-1624'
 * ```
 */
export const beneficialOwnerRuleOn = (day: Day): BeneficialOwnerRule | undefined =>
  beneficialOwnerRules.filter(({ appliesFrom }) => appliesFrom <= day).at(-1);
