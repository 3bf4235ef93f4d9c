import { badges, secureSupplyChain } from '../../../facts/catalogue/airfield.js';
import * as measures from '../../../facts/catalogue/controls.js';
import { control } from '../../../rules/rules.js';
import * as source from './sources.js';

/**
 * Measures in place and what they leave of a criterion. Fractions are judgements of this library: a technical barrier
 * that an outsider keeps leaves a quarter, a barrier that people keep leaves half, what only makes misuse visible or
 * costly leaves three quarters. Nothing leaves nothing.
 *
 * A badge and an approval are access and measure at once. As measures they take away less than they add as access, so
 * that to hold one never makes a case look safer than not to hold it.
 */
export const controls = [
  control('independent-keys', {
    title: 'Keys with an independent party',
    when: measures.independentKeys.is(true),
    keeps: {
      'encryption-keys': '1/4',
      'remote-access': '1/2',
      'storage-outside-gdpr': '1/2',
      'cloud-operator': '1/2',
      'sub-processors': '1/2',
    },
    because: 'Without the keys, who reaches the data cannot read it; whoever works with it still can.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('verified-data-location', {
    title: 'Verified data location',
    when: measures.verifiedDataLocation.is(true),
    keeps: { 'storage-outside-gdpr': '1/2', 'sub-processors': '3/4' },
    because: 'Copies that nobody spoke of are found; what is stored abroad openly stays there.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('no-remote-access', {
    title: 'No remote access',
    when: measures.noRemoteAccess.is(true),
    keeps: { 'remote-access': '1/4', 'remote-administration': '1/2' },
    because: 'A way that is closed technically must first be opened again.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('access-logging', {
    title: 'Logged access',
    when: measures.accessLogging.is(true),
    keeps: {
      'remote-access': '3/4',
      'remote-administration': '3/4',
      'airport-systems-link': '3/4',
      'customs-link': '3/4',
    },
    because: 'Misuse leaves traces, which deters and does not prevent.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('staff-background-checks', {
    title: 'Background checks of staff',
    when: measures.staffBackgroundChecks.is(true),
    keeps: { 'posts-open-to-state': '1/2', 'seconded-staff': '1/2', 'airport-badges': '1/2' },
    because: 'A check finds known links and no others.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('badge-check', {
    title: 'Background check behind the badges',
    when: badges.is(true),
    keeps: { 'posts-open-to-state': '3/4', 'seconded-staff': '3/4' },
    because: 'Who holds a badge was checked by a federal commission.',
    citation: source.badgeCheck,
    status: 'inferred',
  }),
  control('airside-escort', {
    title: 'Escort on the airside',
    when: measures.airsideEscort.is(true),
    keeps: { 'airfield-access': '1/2', 'ground-handling': '1/2' },
    because: 'Somebody from outside is there, while people are escorted.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('security-programme-audit', {
    title: 'Audited security programme',
    when: measures.securityProgrammeAudit.is(true),
    keeps: { 'secure-supply-chain': '1/2', 'ground-handling': '1/2', 'airfield-access': '3/4' },
    because: 'An authority sees from time to time how things are done.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('supply-chain-approval', {
    title: 'Approval in the secure supply chain',
    when: secureSupplyChain.oneOf(['known-consignor', 'regulated-agent']),
    keeps: { 'ground-handling': '3/4' },
    because: 'The approval is given by a federal authority for a time, and can be taken away.',
    citation: source.regulatedAgents,
    status: 'inferred',
  }),
  control('software-escrow', {
    title: 'Software in escrow',
    when: measures.softwareEscrow.is(true),
    keeps: { 'vendor-updates': '1/2', 'single-point-of-dependence': '3/4', 'sensitive-technology': '3/4' },
    because: 'Somebody else can keep things running, and can look into the code.',
    citation: source.knownMeasures,
    status: 'reported',
  }),
  control('separate-systems', {
    title: 'Separate systems',
    when: measures.separateSystems.is(true),
    keeps: {
      'shared-platform': '1/4',
      'vendor-updates': '1/2',
      'airport-systems-link': '1/2',
      'supply-chain-insight': '3/4',
    },
    because: 'What is not connected cannot be read or changed from afar.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
  control('compliance-officer', {
    title: 'Compliance officer',
    when: measures.complianceOfficer.is(true),
    keeps: { 'personal-data': '3/4', 'seconded-staff': '3/4', 'shared-platform': '3/4' },
    because: 'Somebody who answers to an authority would notice and say so.',
    citation: source.knownMeasures,
    status: 'reported',
  }),
  control('continuity-agreement', {
    title: 'Continuity agreement',
    when: measures.continuityAgreement.is(true),
    keeps: {
      'single-point-of-dependence': '1/2',
      'share-of-traffic': '3/4',
      'medical-flows': '1/2',
      'defence-flows': '3/4',
      'economic-leverage': '3/4',
    },
    because: 'What was promised can be enforced, as far as a court reaches.',
    citation: source.knownMeasures,
    status: 'reported',
  }),
  control('ring-fenced-entity', {
    title: 'Ring-fenced entity',
    when: measures.ringFencedEntity.is(true),
    keeps: {
      'state-appointments': '3/4',
      'party-body': '1/2',
      'seconded-staff': '1/2',
      'third-state-aims': '3/4',
    },
    because: 'A management of its own can refuse, until the owner replaces it. State control itself is not softened.',
    citation: source.ownJudgement,
    status: 'inferred',
  }),
] as const;
