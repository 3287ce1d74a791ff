import { copyEffect } from '../../care/copy-effect';
import { issueEffect } from '../../care/issue-effect';
import { personOf } from '../../care/person';
import { type CareRules, rungs } from '../../model/care';
import type { CopyLine } from '../../model/copy-effect';
import { DAY, dayOf } from '../../model/day';
import type { Order } from '../../model/facts';
import type { IssueLine, ListingMore } from '../../model/listing-more';
import { factsOf } from '../../store/care/people';
import { dossiersOf } from '../../store/dossiers-of';
import { entriesAbout } from '../../store/entries';
import { buyersOf } from '../../store/journal';
import type { Store } from '../../store/store';

const DAYS = 30;

/** What a listing's panel says besides its judgements. `orders`: the newest that hold it. Null where it is not known. */
export async function listingMore(
  store: Store,
  key: string,
  orders: Order[],
  rules: CareRules,
  now: number,
): Promise<ListingMore | null> {
  // Asked first: a live query sees what it asked before it went through many others.
  const entries = await entriesAbout(store, [key]);
  const dossier = (await dossiersOf(store, [key])).get(key);
  const shop = await store.db.shops.get(dossier?.listing.shop ?? '');
  if (!dossier || !shop) return null;
  const { latest } = dossier.listing;
  const today = dayOf(now, dossier.timeZone);
  const recent = dossier.sales.days.filter(({ day }) => day > today - DAYS);
  const from = now - DAYS * DAY;
  const isWhole = dossier.evidence.spans.some((span) => span.from <= from && span.to >= now - 2 * DAY);
  const found = await buyersOf(store, [...new Set(orders.flatMap(({ buyer }) => buyer ?? []))]);
  // Rungs go by orders and by what was entered: nobody is judged for them.
  const people = await factsOf(store, [shop], [...found.values()], () => [], new Map());
  const standing = people.map((one) => personOf(one, null, rules, now).standing.rung);
  const issues = entries.flatMap((entry): IssueLine[] => {
    if (entry.kind !== 'issue') return [];
    const { id, when, at, value } = entry;
    const effect = value.changedAt === null ? null : issueEffect(dossier, value.changedAt, now);
    return [{ id, at: when ?? at, value, effect }];
  });
  const views = latest.views?.value ?? null;
  const copies = entries.flatMap((entry): CopyLine[] => {
    if (entry.kind !== 'copy-change') return [];
    const { id, value } = entry;
    const changedAt = entry.when ?? entry.at;
    return [{ id, at: changedAt, value, viewsNow: views, effect: copyEffect(dossier, changedAt, now) }];
  });
  return {
    funnel: {
      views,
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
    copies: copies.sort((a, b) => b.at - a.at),
  };
}
