import type { Assessment } from '../screening/assessment.js';
import { table } from './layout.js';

const marks = { holds: 'yes', fails: 'no', undetermined: 'open' } as const;

/** Each of several acquirers by itself: which tests it meets, and by which limbs. */
export function acquirersText({ acquirers }: Assessment, width: number): string[] {
  if (acquirers.length === 0) return [];
  const rows = acquirers.flatMap(({ name, tests }) =>
    tests.map(({ title, outcome, status, limbs }) => {
      const by = limbs.map((limb) => `${limb.id}: ${marks[limb.outcome]} (${limb.status})`).join('; ');
      return [marks[outcome], name, `${title} (${status})${by === '' ? '' : `. ${by}`}.`];
    }),
  );
  return ['', 'Each acquirer by itself:', ...table(rows, width)];
}
