import type { LegalProfiles } from './legal-profile.js';
import { adequateOnlyProfiles } from './legal-profiles/adequate-only.js';
import { americasAndOceania } from './legal-profiles/americas-oceania.js';
import { asia } from './legal-profiles/asia.js';
import { eastAsia } from './legal-profiles/east-asia.js';
import { europe } from './legal-profiles/europe.js';
import { europeanArea } from './legal-profiles/european-area.js';
import { middleEast } from './legal-profiles/middle-east.js';

/**
 * What the law of each jurisdiction can compel, as of the day the profiles were last verified. Levels are readings of
 * the sources, made by this library; a property that no source shows is left out and so is unknown. Pass other profiles
 * to judge otherwise.
 */
export const legalProfiles: LegalProfiles = {
  ...europeanArea,
  ...europe,
  ...eastAsia,
  ...asia,
  ...middleEast,
  ...americasAndOceania,
  ...adequateOnlyProfiles,
};
