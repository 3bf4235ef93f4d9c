import type { Citation } from '../../values/citation.js';

/** The day on which a person last checked the profiles against their sources. */
export const lastVerified = '2026-11-22';

/** What is read from the list of adequacy decisions: that a country is on it, or that it is not. */
const adequacyList = (says: string): Citation => ({
  instrument: 'European Commission, adequacy decisions under the GDPR',
  url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
  says,
});

/** The country is on the list, without restriction. */
export const adequate = adequacyList('Adequacy decision in force.');

/** The country is not on the list as of its last known state, 27 January 2026. */
export const notAdequate = adequacyList('Not on the list.');

/** An adequacy decision for some organisations only does not tell of the country; the property is left out. */
export const partlyAdequate = (whom: string): Citation => adequacyList(`Adequacy decision for ${whom} only.`);
