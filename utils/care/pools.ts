import { NEARLY_FULL } from '../model/team-rules';

/** Dealing customers out to members of staff: balanced, within each one's cap, and nobody is moved without need. */

export type Place = { id: string; cap: number };

/** How full a pool is. */
export type Fill = 'free' | 'nearly' | 'full' | 'over';

export function fillOf(load: number, cap: number): Fill {
  if (load > cap) return 'over';
  if (load === cap) return 'full';
  return load >= cap * NEARLY_FULL ? 'nearly' : 'free';
}

/**
 * Gives each buyer to the member with the most room for their cap, the same for the same input whatever its order.
 * `owners` are who has whom now: a buyer whose owner is among the members stays there. Answers whom to give to whom,
 * and how many found no room.
 */
export function dealOut(
  buyers: string[],
  owners: ReadonlyMap<string, string>,
  members: Place[],
): { given: Map<string, string>; left: number } {
  const loads = loadsOf(owners, members);
  const open = [...new Set(buyers)].filter((buyer) => !loads.has(owners.get(buyer) ?? '')).sort();
  const given = new Map<string, string>();
  for (const buyer of open) {
    const place = roomiest(members, loads);
    if (!place) break;
    given.set(buyer, place.id);
    loads.set(place.id, (loads.get(place.id) ?? 0) + 1);
  }
  return { given, left: open.length - given.size };
}

/** Customers per member; owners who are no members are left out. */
export function loadsOf(owners: ReadonlyMap<string, string>, members: Place[]): Map<string, number> {
  const loads = new Map(members.map(({ id }) => [id, 0]));
  for (const member of owners.values()) {
    const load = loads.get(member);
    if (load !== undefined) loads.set(member, load + 1);
  }
  return loads;
}

/** The member whose pool is the least full for its cap; null where all are full. */
function roomiest(members: Place[], loads: ReadonlyMap<string, number>): Place | null {
  let best: Place | null = null;
  let least = 1;
  for (const place of members) {
    const share = (loads.get(place.id) ?? 0) / place.cap;
    if (share < least || (share === least && best !== null && place.id < best.id)) {
      best = place;
      least = share;
    }
  }
  return best;
}
