import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';

/** What follows from a yes that is not enough to settle the matter: open; a no stays a no. */
export const atBestOpen = (flag: Flag): Flag =>
  mapPossible(flag, openFlag, (holds) => (holds ? openFlag : known(false)));
