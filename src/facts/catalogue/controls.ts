import type { Investment } from '../../investment/investment.js';
import type { controlKinds } from '../../investment/schema/legal-duty.js';
import { type Flag, known } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact } from '../fact.js';

/** Whether a security measure of a kind is in place. */
const inPlace =
  (kind: (typeof controlKinds)[number]) =>
  (read: CaseNode<Investment>): Flag =>
    read.list('controls').some((control) => (control.raw?.kind === kind ? control.flag('inPlace') : known(false)));

const boolean = { type: 'boolean' } as const;

export const independentKeys = defineFact('controls.independentKeys', {
  ...boolean,
  title: 'Keys with an independent party',
  question: "Are the keys to the data held by a party that is independent of the investor's group and of the operator?",
  asks: ['target'],
  derive: inPlace('independent-keys'),
});

export const verifiedDataLocation = defineFact('controls.verifiedDataLocation', {
  ...boolean,
  title: 'Verified data location',
  question: 'Has someone independent verified where the data is stored?',
  asks: ['target'],
  derive: inPlace('verified-data-location'),
});

export const noRemoteAccess = defineFact('controls.noRemoteAccess', {
  ...boolean,
  title: 'No remote access',
  question: "Is remote access by the investor's group closed off technically, and not only by contract?",
  asks: ['target'],
  derive: inPlace('no-remote-access'),
});

export const accessLogging = defineFact('controls.accessLogging', {
  ...boolean,
  title: 'Logged access',
  question: "Is access to data and systems logged where the investor's group cannot change the log?",
  asks: ['target'],
  derive: inPlace('access-logging'),
});

export const staffBackgroundChecks = defineFact('controls.staffBackgroundChecks', {
  ...boolean,
  title: 'Background checks of staff',
  question: 'Are staff in sensitive posts checked by an authority before they start, and again later?',
  asks: ['aviation-authority', 'target'],
  derive: inPlace('staff-background-checks'),
});

export const airsideEscort = defineFact('controls.airsideEscort', {
  ...boolean,
  title: 'Escort on the airside',
  question: "Are the site's staff escorted on the airside?",
  asks: ['airport'],
  derive: inPlace('airside-escort'),
});

export const securityProgrammeAudit = defineFact('controls.securityProgrammeAudit', {
  ...boolean,
  title: 'Audited security programme',
  question: "Does an authority audit the site's security programme?",
  asks: ['aviation-authority'],
  derive: inPlace('security-programme-audit'),
});

export const softwareEscrow = defineFact('controls.softwareEscrow', {
  ...boolean,
  title: 'Software in escrow',
  question: 'Are source code and know-how deposited with a third party that can keep things running?',
  asks: ['target', 'investor'],
  derive: inPlace('software-escrow'),
});

export const separateSystems = defineFact('controls.separateSystems', {
  ...boolean,
  title: 'Separate systems',
  question: "Are the site's systems separate from those of the investor's group?",
  asks: ['target'],
  derive: inPlace('separate-systems'),
});

export const complianceOfficer = defineFact('controls.complianceOfficer', {
  ...boolean,
  title: 'Compliance officer',
  question: 'Is there a compliance officer who answers to an authority?',
  asks: ['target'],
  derive: inPlace('compliance-officer'),
});

export const continuityAgreement = defineFact('controls.continuityAgreement', {
  ...boolean,
  title: 'Continuity agreement',
  question: 'Is the continuity of vital processes assured by an agreement that can be enforced?',
  asks: ['target', 'airport'],
  derive: inPlace('continuity-agreement'),
});

export const ringFencedEntity = defineFact('controls.ringFencedEntity', {
  ...boolean,
  title: 'Ring-fenced entity',
  question: "Is the activity in an entity of its own whose management does not take orders from the investor's group?",
  asks: ['target', 'investor'],
  derive: inPlace('ring-fenced-entity'),
});

/** What a rule can ask about security measures in place, one fact a measure. */
export const controlFacts = [
  independentKeys,
  verifiedDataLocation,
  noRemoteAccess,
  accessLogging,
  staffBackgroundChecks,
  airsideEscort,
  securityProgrammeAudit,
  softwareEscrow,
  separateSystems,
  complianceOfficer,
  continuityAgreement,
  ringFencedEntity,
] as const;
