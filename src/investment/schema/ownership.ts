import * as z from 'zod';
import { array } from './bounded.js';
import { list, record } from './forms.js';
import { countriesLeaf, countryLeaf, dayLeaf, flagLeaf, percentageLeaf } from './leaf.js';
import { own } from './own.js';
import { identifier, name, text } from './scalars.js';

/** What a party is. */
export const partyKinds = [
  'person',
  'company',
  'state',
  'state-body',
  'fund',
  'trust',
  'arrangement',
  'unknown',
] as const;

/**
 * What one party holds in another: shares and votes, counted in percent, each for itself; rights and roles, in a company,
 * in a fund, and in a trust or another arrangement; and what is only potential. A senior manager runs a company and holds
 * nothing in it.
 */
export const interestKinds = [
  'shares',
  'voting-rights',
  'board-appointment',
  'veto',
  'contract',
  'other-influence',
  'general-partner',
  'manager',
  'limited-partner',
  'advisory-committee-veto',
  'settlor',
  'trustee',
  'protector',
  'beneficiary',
  'senior-manager',
  'convertible',
  'option',
  'pledge',
] as const;

/** Whether an interest is held directly or is a total of what is held through others. */
export const directnesses = ['direct', 'indirect', 'unknown'] as const;

/** Why a person counts as a beneficial owner. */
export const beneficialOwnerBases = ['ownership', 'control', 'senior-manager'] as const;

const stateInfluence = record({
  controlled: flagLeaf.optional().describe('Whether a government outside the EU controls the party.'),
  funding: flagLeaf.optional().describe('Whether a government funds it significantly.'),
  goldenShare: flagLeaf.optional(),
  appointments: flagLeaf.optional().describe('Whether a government appoints directors or managers.'),
  partyBody: flagLeaf.optional().describe('Whether a body of a ruling party sits in the organisation.'),
  policyAims: flagLeaf.optional().describe('Whether it is likely to pursue policy aims of a third country.'),
  coercion: flagLeaf.optional().describe('Whether a third country could use the investment to coerce.'),
  militaryEndUse: flagLeaf.optional().describe("Whether it supports a third country's military capabilities."),
});

/** Where an import found an entry, in the words of the file that it read. */
const importSource = record({ record: text, statement: text.optional() }).describe(
  'The record, and the statement or row, from which an import made the entry.',
);

const party = record({
  id: identifier,
  name,
  kind: z.enum(partyKinds),
  identifiers: array(record({ scheme: text.optional(), id: text }))
    .optional()
    .describe('Numbers and codes under which registers know the party.'),
  residence: countryLeaf.optional().describe('Main residence of a person.'),
  nationalities: countriesLeaf.optional().describe('Recorded for identification only: no rule reads it.'),
  seat: countryLeaf.optional().describe('Registered office.'),
  law: countryLeaf.optional().describe('The law under which it is constituted.'),
  mainActivity: countryLeaf.optional().describe('Where its main activity is.'),
  listed: flagLeaf.optional(),
  opaque: flagLeaf.optional().describe('Whether nominees, trusts or shell companies hide who owns it.'),
  stateInfluence: stateInfluence.optional(),
  own: own.optional(),
  source: importSource.optional(),
  note: text.optional(),
});

const interest = record({
  id: identifier.optional(),
  holder: identifier,
  subject: identifier,
  kind: z
    .enum(interestKinds)
    .describe('A contract, a general partner, a manager and a trustee decide; of a board it must be more than half.'),
  share: percentageLeaf.optional().describe('Percent of the shares, the votes, or the seats to appoint to.'),
  held: flagLeaf
    .optional()
    .describe(
      'Whether it is held at all, where that is disputed or has a source of its own. Held where it is not said.',
    ),
  directness: z
    .enum(directnesses)
    .optional()
    .describe(
      'An indirect interest is a declared total, to check a computation with and never to add. Direct where absent.',
    ),
  since: dayLeaf.optional(),
  until: dayLeaf.optional().describe('The first day on which it was no longer held.'),
  basis: text.optional().describe('On what the count is based, such as issued or fully diluted shares.'),
  source: importSource.optional(),
  note: text.optional(),
});

export const ownershipSchema = record({
  acquirers: array(identifier).min(1).optional().describe('Parties that acquire, directly.'),
  parties: list(party).optional(),
  interests: list(interest).optional(),
  beneficialOwners: list(
    record({ person: identifier, of: identifier, basis: z.enum(beneficialOwnerBases), note: text.optional() }),
  )
    .optional()
    .describe("Natural persons who ultimately own or control an acquirer, as the host state's law defines them."),
  concert: list(record({ parties: array(identifier).min(2), declared: flagLeaf }))
    .optional()
    .describe('Parties that act together.'),
});
