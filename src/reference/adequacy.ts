import type { Citation } from '../values/citation.js';
import type { CountryCode } from '../values/countries.js';
import type { Day } from '../values/day.js';
import type { SourceStatus } from '../values/status.js';

/** A decision of the European Commission that a country protects personal data adequately, for some days. */
export interface AdequacyDecision {
  readonly country: CountryCode;
  /** The first day on which it is known to be in force. */
  readonly from: Day;
  /** Whether that day is its start. Where it is only the day on which it was seen, what was before is unknown. */
  readonly startConfirmed: boolean;
  /** The last day on which it is known to be in force; absent where no end is known. */
  readonly until?: Day;
  /** Whom it covers, where not everyone. */
  readonly onlyFor?: string;
  readonly citations: readonly Citation[];
  readonly status: SourceStatus;
}

const commission = (says: string): Citation => ({
  instrument: 'European Commission, adequacy decisions under the GDPR',
  url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
  says,
});

const review = commission('The review published on 15 January 2024 kept the eleven decisions from before the GDPR.');

/** One of the eleven decisions from before the GDPR, seen in the review of January 2024. */
const reviewed = (country: CountryCode, onlyFor?: string): AdequacyDecision => ({
  country,
  from: '2024-01-15',
  startConfirmed: false,
  ...(onlyFor === undefined ? {} : { onlyFor }),
  citations: [review],
  status: 'confirmed',
});

/**
 * Adequacy decisions under the GDPR, as far as they were seen; the list was last confirmed on 27 January 2026. The
 * decision on the European Patent Organisation of 15 July 2025 is about no country and is left out.
 */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  ...(['AD', 'AR', 'CH', 'FO', 'GG', 'IL', 'IM', 'JE', 'NZ', 'UY'] as const).map((code) => reviewed(code)),
  reviewed('CA', 'commercial organisations'),
  {
    country: 'JP',
    from: '2021-10-26',
    startConfirmed: false,
    citations: [commission('Joint statement on the first review of the arrangement with Japan, 26 October 2021.')],
    status: 'reported',
  },
  {
    country: 'KR',
    from: '2021-12-17',
    startConfirmed: false,
    citations: [commission('Joint press statement with the Republic of Korea, 17 December 2021.')],
    status: 'reported',
  },
  {
    country: 'GB',
    from: '2021-06-28',
    // Before it the GDPR went on to be applied, then a bridging mechanism: neither adequate nor without protection.
    startConfirmed: false,
    until: '2025-06-27',
    citations: [
      {
        instrument: 'Cooley, European Commission issues UK adequacy decisions',
        url: 'https://cdp.cooley.com/european-commission-issues-uk-adequacy-decisions/',
        says: 'Decision of 28 June 2021, which expires on 27 June 2025 unless it is renewed.',
      },
    ],
    status: 'confirmed',
  },
  {
    country: 'GB',
    from: '2025-12-19',
    startConfirmed: false,
    until: '2031-12-27',
    citations: [
      {
        instrument: 'DPO Centre, EU renews UK adequacy decisions',
        url: 'https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions',
        says: 'Renewed on 19 December 2025 until 27 December 2031. What stood between the two decisions was not seen.',
      },
    ],
    status: 'reported',
  },
  {
    country: 'US',
    from: '2023-07-10',
    startConfirmed: true,
    onlyFor: 'organisations certified under the Data Privacy Framework',
    citations: [
      {
        instrument: 'Decision (EU) 2023/1795 of 10 July 2023',
        url: 'https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng',
        says: 'Upheld by the General Court on 3 September 2025 (T-553/23); appeal C-703/25 P is pending.',
      },
    ],
    status: 'confirmed',
  },
  {
    country: 'BR',
    from: '2026-01-27',
    startConfirmed: true,
    citations: [
      {
        instrument: 'Stevens & Bolton, EU and Brazil adopt mutual adequacy decisions',
        url: 'https://www.stevens-bolton.com/insights/102mh6r/eu-and-brazil-adopt-mutual-adequacy-decisions',
        says: 'Announced on 27 January 2026, to be reviewed after four years.',
      },
    ],
    status: 'confirmed',
  },
];

/** Countries that are not on the list as it was last confirmed, and for which no decision is known on any day. */
const withoutDecision: readonly string[] = [
  ...(['AE', 'AU', 'BY', 'CN', 'HK', 'IN', 'IR', 'KY', 'KZ', 'RU', 'SA', 'SG', 'TR', 'VN'] satisfies CountryCode[]),
];

/** The decision that is known to stand for a country on a day. */
const adequacyOn = (country: string, day: Day): AdequacyDecision | undefined =>
  adequacyDecisions.find(
    (one) => one.country === country && one.from <= day && (one.until === undefined || day <= one.until),
  );

/**
 * Whether a country is adequate as a whole on a day: yes, no, or not known. A decision for some organisations only does
 * not tell of the country. Before a start that is confirmed it was not adequate; before a day on which a decision was only
 * seen, and after its last known day, it is not known.
 */
export function isAdequate(country: string, day: Day): boolean | undefined {
  if (withoutDecision.includes(country)) return false;
  const own = adequacyDecisions.filter((one) => one.country === country);
  if (own.length === 0 || own.some((one) => one.onlyFor !== undefined)) return undefined;
  if (adequacyOn(country, day) !== undefined) return true;
  return own.every((one) => one.startConfirmed && day < one.from) ? false : undefined;
}

/** What is read of a country from the list of decisions on a day. */
export function adequacySource(country: string, day: Day): readonly Citation[] {
  const decision = adequacyOn(country, day);
  if (decision !== undefined) {
    const only = decision.onlyFor === undefined ? [] : [commission(`Decision for ${decision.onlyFor} only.`)];
    return [...only, ...decision.citations];
  }
  return isAdequate(country, day) === false ? [commission('Not on the list.')] : [];
}
