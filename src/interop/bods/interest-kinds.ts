import type { ImportedInterestKind } from '../imported.js';
import { wordOf } from './words.js';

/** What the case calls an interest of BODS. */
export interface KindOfType {
  readonly kind: ImportedInterestKind;
  /** Whether the kind says less than the type, so that the type has to be said beside it. */
  readonly isRough?: true;
  /** Whether the type says that the nature of the interest is not told. */
  readonly isUndisclosed?: true;
}

const rough = (kind: ImportedInterestKind): KindOfType => ({ kind, isRough: true });

/**
 * By codelist word, in the spellings of 0.1 to 0.4. A member of the board has influence without a count; rights to profit
 * or to assets are economic and no control, and have no kind of their own. A conditional right is none until its
 * condition is met.
 */
const kinds: Readonly<Record<string, KindOfType>> = {
  shareholding: { kind: 'shares' },
  votingrights: { kind: 'voting-rights' },
  appointmentofboard: { kind: 'board-appointment' },
  otherinfluenceorcontrol: { kind: 'other-influence' },
  influenceorcontrol: { kind: 'other-influence' },
  seniormanagingofficial: { kind: 'senior-manager' },
  settlor: { kind: 'settlor' },
  settloroftrust: { kind: 'settlor' },
  settlorofatrust: { kind: 'settlor' },
  settlorgrantorofatrust: { kind: 'settlor' },
  trustee: { kind: 'trustee' },
  trusteeoftrust: { kind: 'trustee' },
  trusteeofatrust: { kind: 'trustee' },
  protector: { kind: 'protector' },
  protectoroftrust: { kind: 'protector' },
  protectorofatrust: { kind: 'protector' },
  beneficiaryoflegalarrangement: { kind: 'beneficiary' },
  beneficiaryoftrust: { kind: 'beneficiary' },
  beneficiaryofatrust: { kind: 'beneficiary' },
  otherinfluenceorcontroloftrust: rough('other-influence'),
  otherinfluenceorcontrolofatrust: rough('other-influence'),
  rightstosurplusassets: rough('other-influence'),
  rightstosurplusassetsondissolution: rough('other-influence'),
  rightstoprofitorincome: rough('other-influence'),
  // A right by contract may be any right; a `contract` of a case lets its holder decide.
  rightsgrantedbycontract: rough('other-influence'),
  conditionalrightsgrantedbycontract: rough('option'),
  controlviacompanyrulesorarticles: rough('other-influence'),
  controlbylegalframework: rough('other-influence'),
  boardmember: rough('other-influence'),
  boardchair: rough('other-influence'),
  enjoymentanduseofassets: rough('other-influence'),
  righttoprofitorincomefromassets: rough('other-influence'),
  nominee: rough('other-influence'),
  nominator: rough('other-influence'),
  unknowninterest: { kind: 'other-influence', isRough: true, isUndisclosed: true },
  unpublishedinterest: { kind: 'other-influence', isRough: true, isUndisclosed: true },
};

/** The kind of an interest type, or `undefined` where it is no word of the codelist. */
export function kindOfType(type: string): KindOfType | undefined {
  const word = wordOf(type);
  return Object.hasOwn(kinds, word) ? kinds[word] : undefined;
}
