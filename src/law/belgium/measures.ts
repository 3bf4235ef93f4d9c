import { type Measure, type MeasureInput, measure } from '../../rules/measure.js';
import { cliffordChance, eubelius } from './procedure/sources.js';
import { controls } from './risk/controls.js';

/** A measure that puts a control of the scoring model in place, and so leaves what that control leaves. */
function inPlace(
  control: (typeof controls)[number]['id'],
  input: Omit<MeasureInput, 'addresses' | 'control'>,
): Measure {
  const keeps = controls.find(({ id }) => id === control)?.keeps ?? {};
  return measure(control, { ...input, addresses: keeps, control });
}

const imposed = { legalStatus: 'imposed', citation: eubelius(), status: 'reported' } as const;
const reportedStatute = { legalStatus: 'statute', citation: cliffordChance(), status: 'reported' } as const;
/** In the law as it is remembered: no list was read. */
const saidStatute = { legalStatus: 'statute', status: 'unverified' } as const;
const proposed = { legalStatus: 'proposed', status: 'unverified' } as const;

/** Measures that are known from the annual report of 2024-2025. */
const imposedMeasures: readonly Measure[] = [
  inPlace('software-escrow', {
    title: 'Technology, source code or know-how with a designated third party in Belgium',
    verifiedBy: 'the third party, and the authorities that agreed to it',
    burden: 3,
    ...imposed,
  }),
  inPlace('continuity-agreement', {
    title: 'Assurances on the continuity of certain processes',
    verifiedBy: 'the authority competent for the process',
    burden: 2,
    ...imposed,
  }),
  inPlace('compliance-officer', {
    title: 'A compliance officer',
    verifiedBy: 'the authority to which the officer reports',
    burden: 2,
    ...imposed,
  }),
];

/** Measures that the law is reported or said to allow. */
const statuteMeasures: readonly Measure[] = [
  measure('reduced-governance-rights', {
    title: 'Reduced governance rights: shares or votes limited or certified',
    addresses: { 'state-appointments': '0.5', 'golden-share': '0.5', 'third-state-aims': '0.75' },
    verifiedBy: 'the authorities that agreed to it, from the register of shareholders and the minutes',
    burden: 4,
    ...reportedStatute,
  }),
  measure('forced-licence', {
    title: 'A licence that must be given to others',
    addresses: { 'sensitive-technology': '0.75', 'single-point-of-dependence': '0.75' },
    verifiedBy: 'the holder of the licence',
    burden: 4,
    ...reportedStatute,
  }),
  measure('business-restrictions', {
    title: 'Restrictions of the business',
    addresses: { 'supply-chain-insight': '0.75', 'defence-flows': '0.5' },
    verifiedBy: 'the authorities that agreed to it',
    burden: 4,
    ...reportedStatute,
  }),
  inPlace('ring-fenced-entity', {
    title: 'A separate Belgian entity, ring-fenced',
    verifiedBy: 'the authorities that agreed to it, from its statutes and minutes',
    burden: 4,
    ...saidStatute,
  }),
  measure('code-of-conduct', {
    title: 'A code of conduct for sensitive information',
    addresses: { 'personal-data': '0.75', 'supply-chain-insight': '0.75' },
    verifiedBy: 'a compliance officer or an auditor',
    burden: 1,
    ...saidStatute,
  }),
  measure('restricted-access', {
    title: 'Restricted access to sites, staff and data',
    addresses: { 'airfield-access': '0.5', 'airport-badges': '0.5', 'remote-access': '0.5' },
    verifiedBy: 'the operator of the site and the authority for its security',
    burden: 3,
    ...saidStatute,
  }),
  measure('data-localisation', {
    title: 'Data kept in the European Union',
    addresses: { 'storage-outside-gdpr': '0.5', 'sub-processors': '0.75' },
    verifiedBy: 'an independent auditor',
    burden: 3,
    ...saidStatute,
  }),
  measure('partial-divestment', {
    title: 'A part given up',
    addresses: { 'critical-infrastructure': '0.5', 'sensitive-technology': '0.5', 'land-held': '0.5' },
    verifiedBy: 'the authorities that agreed to it, from the sale',
    burden: 5,
    ...saidStatute,
  }),
  measure('reporting-and-inspection', {
    title: 'Regular reports, and inspections',
    addresses: { 'shared-platform': '0.75', 'planned-growth': '0.75' },
    verifiedBy: 'the authorities that receive the reports',
    burden: 1,
    ...saidStatute,
  }),
];

/** Measures that this library proposes: nothing says that they were imposed, nor that they could be. */
const proposedMeasures: readonly Measure[] = [
  inPlace('independent-keys', {
    title: 'Keys with an independent party',
    verifiedBy: 'an independent auditor',
    burden: 3,
    ...proposed,
  }),
  inPlace('verified-data-location', {
    title: 'Verified data location',
    verifiedBy: 'an independent auditor',
    burden: 2,
    ...proposed,
  }),
  inPlace('no-remote-access', {
    title: 'No remote access',
    verifiedBy: 'an independent auditor',
    burden: 3,
    ...proposed,
  }),
  inPlace('access-logging', {
    title: 'Logged access, in a log that the group cannot change',
    verifiedBy: 'the holder of the log',
    burden: 2,
    ...proposed,
  }),
  inPlace('staff-background-checks', {
    title: 'Background checks of staff',
    verifiedBy: 'the authority that makes the checks',
    burden: 2,
    ...proposed,
  }),
  inPlace('airside-escort', {
    title: 'Escort on the airside',
    verifiedBy: 'the operator of the airport',
    burden: 3,
    ...proposed,
  }),
  inPlace('security-programme-audit', {
    title: 'Audited security programme',
    verifiedBy: 'the authority for aviation security',
    burden: 2,
    ...proposed,
  }),
  inPlace('separate-systems', {
    title: 'Separate systems',
    verifiedBy: 'an independent auditor',
    burden: 3,
    ...proposed,
  }),
];

/**
 * Corrective measures for a Belgian case. Every fraction is an estimate of this library, and every burden its number; the
 * law gives neither. Where no procedure applies none can be imposed.
 */
export const belgianMeasures: readonly Measure[] = Object.freeze([
  ...imposedMeasures,
  ...statuteMeasures,
  ...proposedMeasures,
]);
