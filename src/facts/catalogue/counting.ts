import type { LookThroughOptions } from '../../ownership/look-through.js';

/** Votes follow the shares where the case does not say how many votes somebody has. */
export const votes: LookThroughOptions = { dimension: 'voting-rights', votesFollowShares: true };

/** Shares do not follow the votes: of who is known by votes alone nothing is said of shares. */
export const shares: LookThroughOptions = { dimension: 'shares' };
