import type { Check, CheckRow, Period } from '../../model/report';
import { compare } from '../check';
import type { Material } from '../figure';
import { once } from '../once';
import { isIn } from '../period';

/**
 * Every order counted for whoever looks after its buyer, against the histories kept with these members' buyers: Σ by
 * staff is the total whichever way it is come by. Orders that name no buyer stand with nobody on both sides.
 */
export function staffTotal(material: Material, period: Period): Check {
  const { members } = material.sums.staff;
  const { first, second } = once(material, 'staff-total', period, () => addedUp(material, period));
  const nameOf = (id: string) => material.entered?.members?.find((one) => one.id === id)?.name ?? id;
  const total = (of: number[]) => of.reduce((sum, n) => sum + n, 0);
  return compare({
    ...{ code: 'staff-total', unit: 'money', first: total(first) },
    second: members.length === 1 ? null : total(second),
    rows: (members.length === 1 ? [] : members).map(
      (id, i): CheckRow => ({
        about: { kind: 'named', name: nameOf(id) },
        ...{ first: first[i] ?? 0, second: second[i] ?? 0 },
      }),
    ),
    lacks: members.length === 1 ? [{ code: 'no-staff' }] : [],
  });
}

/** Minor units by member, both ways. */
function addedUp({ sums, cur }: Material, period: Period): { first: number[]; second: number[] } {
  const { members, days } = sums.staff;
  const first = members.map(() => 0);
  const second = members.map(() => 0);
  const put = (to: number[], member: number, minor: number) => {
    to[member] = (to[member] ?? 0) + minor;
  };
  for (const one of days) if (one.cur === cur && isIn(one.day, period)) put(first, one.member, one.net);
  for (const one of sums.days) if (one.cur === cur && isIn(one.day, period)) put(second, 0, one.namelessNet);
  const { people } = sums;
  for (let i = 0; i < people.owner.length; i += 1)
    for (let at = people.start[i] ?? 0; at < (people.start[i + 1] ?? 0); at += 1)
      if (people.state[at] === 0 && people.cur[at] === cur && isIn(people.day[at] ?? -1, period))
        put(second, people.owner[i] ?? 0, people.net[at] || 0);
  return { first, second };
}
