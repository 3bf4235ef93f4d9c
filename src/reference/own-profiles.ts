import * as z from 'zod';
import { countryCodes } from '../values/countries.js';
import { isDay } from '../values/day.js';
import { sourceStatuses } from '../values/status.js';
import type { LegalProfiles } from './legal-profile.js';

const citation = z.strictObject({
  instrument: z.string().regex(/\S/, 'the name of a law, opinion or study'),
  article: z.string().optional(),
  url: z
    .string()
    .regex(/^https?:\/\//, 'an address that starts with http: or https:')
    .optional(),
  says: z.string().optional(),
});

const level = z.literal([0, 1, 2, 3, 4]);

const profile = z.strictObject({
  compulsion: z
    .union([
      level,
      z
        .strictObject({ min: level, max: level })
        .refine(({ min, max }) => min <= max, 'bounds of which the lower comes first'),
    ])
    .optional(),
  independentAuthorisation: z.boolean().optional(),
  remedy: z.boolean().optional(),
  reachesAbroad: z.boolean().optional(),
  dataProtection: z.enum(['gdpr', 'adequate', 'none']).optional(),
  status: z.enum(sourceStatuses),
  citations: z.array(citation).min(1, 'at least one citation: a profile without a source says nothing'),
  lastVerified: z.string().refine(isDay, 'a day that exists, as YYYY-MM-DD'),
});

const isCountry = (code: string): boolean => (countryCodes as readonly string[]).includes(code);

/**
 * Checks legal profiles that a user gives.
 *
 * @returns a copy
 * @throws RangeError listing every problem: a code that is no country's, a property that does not exist, no citation
 */
export function checkedProfiles(profiles: LegalProfiles): LegalProfiles {
  if (typeof profiles !== 'object' || profiles === null || Symbol.iterator in profiles) {
    throw new RangeError('Legal profiles are an object whose keys are country codes, such as { CN: { … } }.');
  }
  const problems: string[] = [];
  const checked = Object.entries(profiles).map(([code, given]) => {
    if (!isCountry(code)) {
      problems.push(`  ${JSON.stringify(code)}: expected an ISO 3166-1 alpha-2 code such as "CN".`);
    }
    const result = profile.safeParse(given);
    for (const { path, message } of result.error?.issues ?? []) {
      problems.push(`  ${[code, ...path].join('.')}: ${message}.`);
    }
    return [code, result.data] as const;
  });
  if (problems.length > 0) throw new RangeError(`These legal profiles cannot be used:\n${problems.join('\n')}`);
  return Object.fromEntries(checked) as LegalProfiles;
}
