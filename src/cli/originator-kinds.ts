import type { Evidence } from '../investment/investment.js';

/** Who first says something, as a case words it. */
export type OriginatorKind = Evidence['originator']['kind'];

/** Every word for who says something, for help that does not load the format. A test compares the two. */
export const originatorKinds = [
  'investor',
  'target',
  'seller',
  'authority',
  'security-service',
  'minister',
  'parliament',
  'court',
  'register',
  'foreign-government',
  'press',
  'academic',
  'ngo',
  'law-firm',
  'industry',
  'analyst',
] as const satisfies readonly OriginatorKind[];
