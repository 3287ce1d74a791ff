import { dealOut } from '../../care/pools';
import { DAY } from '../../model/day';
import type { Entry, EntryInput } from '../../model/entry';
import type { PoolsView } from '../../model/pool';
import { entriesOf, entriesUnder, putEntries } from '../../store/entries';
import { contactsBy, mergedAt, ownersOf, returningBuyers, soldBy } from '../../store/pool-buyers';
import type { Store } from '../../store/store';
import { dayTasks } from '../../store/tasks';
import { counted, present } from './pool-loads';

type Member = Entry<'member'>;
type How = { now: number; by: string; batch: string };

const WINDOW_DAYS = 30;
/** Kinds of task that sell something; all others serve. */
const SELLS = new Set([
  'wake-sleeper',
  'remind-again',
  'ask-vote',
  'ask-review',
  'ask-referral',
  'clear-dead',
  'launch-list',
]);

/** The staff with their pools and what is theirs to do today. `now` in epoch milliseconds. */
export async function poolsView(store: Store, now: number): Promise<PoolsView> {
  const from = now - WINDOW_DAYS * DAY;
  // Asked at once: a live query sees what it asked before it waited for an answer.
  const [everyone, members, { loads, free }, day, merged] = await Promise.all([
    ownersOf(store),
    entriesOf(store, 'member'),
    counted(store),
    dayTasks(store, now),
    mergedAt(store),
  ]);
  const [contacts, sold] = await Promise.all([
    contactsBy(store, everyone, from, now + 1),
    soldBy(store, everyone, from, now + DAY),
  ]);
  const here = new Set(present(members).map(({ id }) => id));
  const owners = await entriesUnder(
    store,
    'owner',
    day.tasks.map(({ subject }) => subject),
  );
  const ownerOf = new Map(owners.map(({ subject, value }) => [subject, value.member]));
  return {
    pools: members
      .map(({ id, value }) => ({
        ...{
          id,
          name: value.name,
          cap: value.cap,
          leftAt: value.leftAt,
          dayCap: value.dayCap ?? null,
          load: loads[id] ?? 0,
        },
        ...(contacts.get(id) ?? { service: 0, marketing: 0, solved: 0 }),
        sold: sold.get(id) ?? 0,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    free,
    mergedAt: merged,
    tasks: day.tasks.map(({ key, label, kind, subject }) => {
      const member = ownerOf.get(subject) ?? null;
      const nature = SELLS.has(kind) ? ('sell' as const) : ('service' as const);
      return { member: member !== null && here.has(member) ? member : null, key, label, kind, nature };
    }),
  };
}

/**
 * Gives every returning customer without a member of staff to the one with the most room. Those of members who left
 * are handed over. Answers how many were given and how many found no room.
 */
export async function deal(store: Store, how: How): Promise<{ given: number; left: number }> {
  const [members, owners, buyers] = await Promise.all([
    entriesOf(store, 'member'),
    ownersOf(store),
    returningBuyers(store),
  ]);
  // Whoever has an owner is a customer too, although the rule may say otherwise by now: nobody is lost.
  const everyone = [...buyers, ...owners.keys()];
  const { given, left } = dealOut(everyone, owners, placesOf(present(members)));
  await putEntries(store, [...given].map(ownerEntry), how);
  return { given: given.size, left };
}

/** A member leaves: the customers go to those who stay, as far as there is room; the rest stays to be dealt out. */
export async function leave(store: Store, id: string, how: How): Promise<{ given: number; left: number }> {
  const members = await entriesOf(store, 'member');
  const member = members.find((one) => one.id === id);
  if (!member) return { given: 0, left: 0 };
  const owners = await ownersOf(store);
  const theirs = [...owners].flatMap(([buyer, owner]) => (owner === id ? [buyer] : []));
  const others = present(members).filter((one) => one.id !== id);
  const { given, left } = dealOut(theirs, owners, placesOf(others));
  const gone: EntryInput = {
    kind: 'member',
    subject: null,
    id,
    when: null,
    value: { ...member.value, leftAt: how.now },
  };
  await putEntries(store, [gone, ...[...given].map(ownerEntry)], how);
  return { given: given.size, left };
}

function ownerEntry([subject, member]: [string, string]): EntryInput {
  return { kind: 'owner', subject, id: '', when: null, value: { member, how: 'auto' } };
}

function placesOf(members: Member[]): { id: string; cap: number }[] {
  return members.map(({ id, value }) => ({ id, cap: value.cap }));
}
