/** The words of the case format as people read them. */
import type { Respondent } from 'fdi-screening';

const optionTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'target.entities[].establishment': {
    company: 'A company',
    branch: 'A branch',
    presence: 'A presence without a legal structure',
    none: 'Nothing',
  },
  'target.entities[].control.before': { none: 'None', joint: 'Joint control', sole: 'Sole control' },
  'target.entities[].control.after': { none: 'None', joint: 'Joint control', sole: 'Sole control' },
  'ownership.parties[].kind': { 'state-body': 'Public body', arrangement: 'Another legal arrangement' },
  'ownership.beneficialOwners[].basis': {
    ownership: 'By what the person owns',
    control: 'By control of another kind',
    'senior-manager': 'As senior manager, for want of another',
  },
  'sites[].airfieldAccess': {
    airside: 'The secured airside',
    perimeter: 'The perimeter',
    landside: 'The public side',
    none: 'None of them',
  },
  'sites[].access.secureSupplyChain': { none: 'Neither of them' },
  'data[].category': {
    'ordinary-personal': 'Personal data, ordinary',
    'special-category': 'Personal data on health, beliefs, origin or the like',
    criminal: 'Personal data on offences',
    'public-sector': 'Data of public bodies',
    trade: 'Trade data: shipments, customers, suppliers',
    customs: 'Data of customs',
    security: 'Data on security: patrols, screening, guarded places',
  },
  'data[].keyHolder': {
    target: 'The target itself',
    'investor-group': "The investor's group",
    operator: 'The operator of the servers',
    'independent-third-party': 'An independent third party',
    nobody: 'Nobody: it is not encrypted',
  },
};

/** The path of a field of the case, without the places in its lists. */
export const pathOf = (name: string): string => name.replace(/\[\d+\]/g, '[]');

/** A word of a choice, as people read it. */
export function optionText(name: string, option: string): string {
  const text = optionTexts[pathOf(name)]?.[option] ?? option.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const respondentTexts: Readonly<Record<Respondent, string>> = {
  investor: 'the investor',
  seller: 'the seller',
  target: 'the target',
  airport: 'the airport',
  customs: 'customs',
  'aviation-authority': 'the aviation authority',
  'security-service': 'the security services',
  'public-source': 'public sources',
};

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Who can answer a question, as a sentence; nothing where nobody is named. */
export const askText = (asks: readonly Respondent[]): string =>
  asks.length === 0 ? '' : `Ask ${either.format(asks.map((one) => respondentTexts[one]))}.`;
