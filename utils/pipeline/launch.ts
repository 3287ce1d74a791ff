import { isCalm } from '../care/calm';
import { allowance } from '../care/cap';
import { isAtLeast } from '../care/ladder';
import { type Person, personOf } from '../care/person';
import type { LaunchPerson, LaunchView, LaunchWhy } from '../model/launch';
import type { Settings } from '../model/settings';
import { subjectOf } from '../model/subject';
import { dearFacts, launchesOf, toldOf } from '../store/care/launches';
import type { Store } from '../store/store';

const RANK: Record<LaunchWhy, number> = { vip: 2, iron: 1, fan: 0 };
/** More than that nobody tells one by one. */
const MOST = 200;

/**
 * Who is to hear of a listing first: VIPs and fans on a sure key with nothing open, as far as each may be written to
 * now. Who rests is counted and left out, not put in a queue. Null where the listing is no launch now, or unknown.
 */
export async function launchView(
  store: Store,
  listing: string,
  { care }: Pick<Settings, 'care'>,
  now: number,
): Promise<LaunchView | null> {
  const shop = await store.db.shops.get(subjectOf(listing)?.shop ?? '');
  if (!shop) return null;
  const all = await launchesOf(store, [shop], now, Infinity);
  const launch = all.find(({ subject }) => subject === listing);
  if (!launch) return null;
  const told = await toldOf(store, listing, launch.since, now);
  const people = (await dearFacts(store, shop, care.ladderDays, now)).map((one) =>
    personOf(one, null, care, now),
  );
  const open: LaunchPerson[] = [];
  let resting = 0;
  for (const person of people) {
    const why = whyOf(person);
    if (!why || told.has(person.subject)) continue;
    const may = allowance(person, 'marketing', null, care, now, person.timeZone);
    if (!may.ok || !isCalm(person, now)) resting += 1;
    else open.push({ subject: person.subject, label: person.label, why, sales: person.nth, url: person.url });
  }
  open.sort((a, b) => RANK[b.why] - RANK[a.why] || b.sales - a.sales || (a.subject < b.subject ? -1 : 1));
  return {
    since: launch.since,
    isOwn: launch.how === 'said',
    open: open.slice(0, MOST),
    told: told.size,
    resting,
  };
}

/** Why someone is dear enough to hear first; null where she isn't, or may be someone else. */
export function whyOf({ strong, vipSince, standing }: Person): LaunchWhy | null {
  if (vipSince !== null) return 'vip';
  if (!strong || !isAtLeast(standing.rung, 'fan')) return null;
  return standing.rung === 'iron' ? 'iron' : 'fan';
}
