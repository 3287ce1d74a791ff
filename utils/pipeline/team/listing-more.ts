import { issueEffect } from '../../care/issue-effect';
import { personOf } from '../../care/person';
import { type CareRules, rungs } from '../../model/care';
import { dayOf } from '../../model/day';
import type { Listing, Order } from '../../model/facts';
import type { IssueLine, ListingMore } from '../../model/listing-more';
import { factsOf } from '../../store/care/people';
import { dossiersOf } from '../../store/dossiers-of';
import { entriesAbout } from '../../store/entries';
import { buyersOf } from '../../store/journal';
import type { Judges } from '../../store/judged';
import type { Store } from '../../store/store';

const DAYS = 30;

/** What a listing's panel says besides its judgements. `orders`: the newest that hold it. Null where it is not known. */
export async function listingMore(
  store: Store,
  { key, shop: shopId, latest }: Listing,
  orders: Order[],
  judge: Judges['buyer'],
  rules: CareRules,
  now: number,
): Promise<ListingMore | null> {
  // Asked first: a live query sees what it asked before it went through many others.
  const entries = await entriesAbout(store, [key]);
  const dossier = (await dossiersOf(store, [key])).get(key);
  const shop = await store.db.shops.get(shopId);
  if (!dossier || !shop) return null;
  const today = dayOf(now, dossier.timeZone);
  const recent = dossier.sales.days.filter(({ day }) => day > today - DAYS);
  const from = now - DAYS * 86_400_000;
  const isWhole = dossier.evidence.spans.some((span) => span.from <= from && span.to >= now - 2 * 86_400_000);
  const found = await buyersOf(store, [...new Set(orders.flatMap(({ buyer }) => buyer ?? []))]);
  const people = await factsOf(store, [shop], [...found.values()], judge, new Map());
  const standing = people.map((one) => personOf(one, null, rules, now).standing.rung);
  const issues = entries.flatMap((entry): IssueLine[] => {
    if (entry.kind !== 'issue') return [];
    const { id, when, at, value } = entry;
    const effect = value.changedAt === null ? null : issueEffect(dossier, value.changedAt, now);
    return [{ id, at: when ?? at, value, effect }];
  });
  return {
    funnel: {
      views: latest.views?.value ?? null,
      visitors: latest.visitors?.value ?? null,
      adds: latest.cartAdds?.value ?? null,
      orders: recent.reduce((sum, day) => sum + day.orders, 0),
      isWhole,
    },
    crowd: {
      orders: orders.length,
      buyers: standing.filter((rung) => rung !== null).length,
      rungs: rungs
        .map((rung) => ({ rung, count: standing.filter((one) => one === rung).length }))
        .filter(({ count }) => count > 0),
    },
    issues: issues.sort((a, b) => b.at - a.at),
  };
}
