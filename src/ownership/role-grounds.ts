import { compareText } from '../values/text.js';
import type { OwnerGround, RoleGround } from './beneficial-owner.js';
import { controlGrounds } from './control-grounds.js';
import type { InterestKind } from './graph.js';
import { type OwnerSearch, worseOf } from './owner-search.js';
import { ownershipGrounds } from './ownership-grounds.js';

/** Everyone who counts in a company, whatever it is, with its grounds. */
export type GroundsByParty = ReadonlyMap<string, readonly OwnerGround[]>;

/** Roles that count in a trust or another arrangement whatever their size. What else one has in it may be such a role. */
const roles: ReadonlySet<InterestKind> = new Set(['settlor', 'trustee', 'protector', 'beneficiary', 'other-influence']);

const isArrangement = (search: OwnerSearch, party: string): boolean =>
  search.kindOf(party) === 'trust' || search.kindOf(party) === 'arrangement';

/** The best standing among grounds. */
export const bestStanding = (grounds: readonly OwnerGround[]): 'certain' | 'possible' =>
  grounds.some(({ standing }) => standing === 'certain') ? 'certain' : 'possible';

/**
 * Everyone who counts in a company: by ownership, by control, and by a role in an arrangement that counts itself. An
 * entity in such a role leads to whoever counts in it.
 *
 * @param within - the parties whose owners are being looked for already, so that roles that go round come to an end
 */
export function groundsIn(
  search: OwnerSearch,
  subject: string,
  within: ReadonlySet<string> = new Set(),
): GroundsByParty {
  const found = new Map<string, OwnerGround[]>();
  const add = (party: string, grounds: readonly OwnerGround[]): void => {
    if (grounds.length > 0) found.set(party, [...(found.get(party) ?? []), ...grounds]);
  };
  for (const party of search.partiesAbove(subject)) {
    add(party, [...ownershipGrounds(search, party, subject), ...controlGrounds(search, party, subject)]);
  }
  const arrangements = [...found]
    .filter(([party]) => isArrangement(search, party))
    .map(([party, grounds]): [string, 'certain' | 'possible'] => [party, bestStanding(grounds)]);
  if (isArrangement(search, subject)) arrangements.push([subject, 'certain']);
  const inside = new Set(within).add(subject);
  for (const [arrangement, standing] of arrangements) {
    for (const interest of search.interestsIn(arrangement)) {
      if (interest.kind === 'senior-manager') continue;
      const stated = roles.has(interest.kind) ? (interest.standing ?? 'certain') : 'possible';
      const held = worseOf(standing, stated) === 'certain' ? 'certain' : 'possible';
      const ground: RoleGround = {
        basis: 'role',
        subject,
        standing: held,
        role: interest.kind,
        through: [arrangement],
      };
      add(interest.holder, [ground]);
      if (search.kindOf(interest.holder) === 'person' || inside.has(interest.holder)) continue;
      const behind = groundsIn(search, interest.holder, inside);
      for (const [party, grounds] of [...behind].sort(([a], [b]) => compareText(a, b))) {
        const isCertain = held === 'certain' && bestStanding(grounds) === 'certain';
        const path = { through: [interest.holder, arrangement], standing: isCertain ? 'certain' : 'possible' } as const;
        add(party, [{ ...ground, ...path }]);
      }
    }
  }
  return found;
}
