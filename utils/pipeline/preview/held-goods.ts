import { foresee } from '../../judging/shop/forecast';
import { goodsDays } from '../../judging/shop/subject-days';
import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { ShopOutlook } from '../../model/outlook';
import type { GroupChoice } from '../../model/views';
import { listingLabel } from '../../store/listing-facts';
import { outlooksOf } from '../../store/outlooks';
import type { ShopRecord } from '../../store/records';
import { saidOfGoods } from '../../store/said-of-goods';
import { listingsSlice } from '../../store/slices';
import type { Store } from '../../store/store';
import { breathe } from '../give-way';

/** One listing as previews judge it: gathered once, judged again at every move of a slider. */
export type Held = {
  dossier: ListingDossier;
  label: string;
  /**
   * One span ago: days of silence then, P(silent) by the models of then (null without one), and whether it sold nothing
   * since. Null where that past isn't known.
   */
  past: { silence: number; chance: number | null; stayed: boolean } | null;
};

export type HeldGoods = {
  shops: ShopRecord[];
  outlooks: ReadonlyMap<string, ShopOutlook>;
  /** Grows until `isWhole`. */
  goods: Held[];
  of: number;
  isWhole: () => boolean;
  /** Resolves when more goods are there, or all of them. Rejects where they can't be read. */
  more: () => Promise<void>;
  groups: () => GroupChoice[];
};

/** Listings gathered at once; the first ones are few, so that something is seen soon. */
const [FIRST, SLICE] = [50, 500];
/** Categories and tags offered at most. */
const MOST_GROUPS = 200;

/** Gathers all listings with what they are judged by, slice by slice; previews may begin before it is through. */
export async function holdGoods(store: Store, testDays: number, now: number): Promise<HeldGoods> {
  const [shops, outlooks, said] = await Promise.all([
    store.db.shops.toArray(),
    outlooksOf(store),
    saidOfGoods(store, { tags: 'all', testDays }),
  ]);
  const goods: Held[] = [];
  const counts = new Map<string, GroupChoice>();
  const count = (by: GroupChoice['by'], name: string) => {
    const one = counts.get(`${by}\n${name}`) ?? { by, name, listings: 0 };
    one.listings += 1;
    counts.set(`${by}\n${name}`, one);
  };
  let isWhole = false;
  const gather = async () => {
    let size = FIRST;
    for (const shop of shops) {
      const outlook = outlooks.get(shop.id) ?? null;
      let after: string | null = null;
      do {
        const slice: Awaited<ReturnType<typeof listingsSlice>> = await listingsSlice(
          store,
          shop,
          after,
          size,
        );
        size = SLICE;
        for (const { dossier: bare, record } of slice.rows) {
          const own = said.get(record.key);
          const dossier = own ? { ...bare, outlook, said: own } : { ...bare, outlook };
          goods.push({ dossier, label: listingLabel(record), past: pastOf(dossier, now) });
          if (dossier.listing.category) count('category', dossier.listing.category);
          for (const tag of own?.tags ?? []) count('tag', tag);
        }
        after = slice.next;
        wake();
        await breathe();
      } while (after !== null);
    }
  };
  let { promise: next, wake } = waiting();
  const through = gather().then(() => {
    isWhole = true;
    wake();
  });
  // Whoever waits is told; until somebody does, a failure is nobody's.
  through.catch(() => undefined);
  return {
    shops,
    outlooks,
    goods,
    of: shops.reduce((sum, { counts: { listings } }) => sum + listings, 0),
    isWhole: () => isWhole,
    more: async () => {
      await Promise.race([next, through]);
      ({ promise: next, wake } = waiting());
    },
    groups: () =>
      [...counts.values()]
        .sort((a, b) => b.listings - a.listings || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_GROUPS),
  };
}

function waiting(): { promise: Promise<void>; wake: () => void } {
  let wake = (): void => undefined;
  const promise = new Promise<void>((go) => {
    wake = go;
  });
  return { promise, wake };
}

/** How the shop's last walk-forward saw it: the silence and the chance up to that day, and what came of it since. */
function pastOf(dossier: ListingDossier, now: number): Held['past'] {
  const { outlook, timeZone } = dossier;
  const past = outlook?.goods.past;
  if (!outlook || !past) return null;
  const { day: then, fit } = past;
  const days = goodsDays(dossier, dayOf(now, timeZone))?.days ?? [];
  const before = days.filter((day) => day < then);
  const last = before.at(-1);
  if (last === undefined) return null;
  const chance = fit ? (foresee(fit, { days: before, now: then }, outlook.span)?.silent ?? null) : null;
  const stayed = !days.some((day) => day >= then && day < outlook.from);
  return { silence: then - 1 - last, chance, stayed };
}
