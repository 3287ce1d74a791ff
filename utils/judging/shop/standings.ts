import { median, usualGap } from '../../model/median';
import type { ListingStanding, SalesShape } from '../../model/outlook';
import type { Work } from '../models/slices';
import type { SalesBook, Tally } from './sales-book';
import { plain, type Twin, twinsOf } from './twins';

/** What the walk over the listings keeps of each. */
export type Shelf = {
  key: string;
  title: string | null;
  spec: string | null;
  category: string | null;
  /** The newest day it sold on. */
  lastSale: number | null;
  /** What cash in it grows to in a year, as a factor; null where cost, price, sales or stock aren't known. */
  growth: number | null;
};

const [A, B] = [0.8, 0.95];
/** Fewer buyers or orders than this make no share. */
const FEWEST = 30;
const FEWEST_CYCLES = 3;
const STEP = 500;

/** A shop's shape, and each listing's place in it. `window`: days the sums look back from `from`. */
export function* standingsOf(
  shelf: readonly Shelf[],
  book: SalesBook,
  people: { buyers: number; once: number },
  of: { window: number; currency: string | null; today: number },
  reviews: ReadonlyMap<string, { rated: number; bad: number }> = new Map(),
): Work<{ sales: SalesShape; standings: Map<string, ListingStanding> }> {
  const classes = classesOf(shelf, book);
  const families = familiesOf(shelf);
  const pairs = pairsOf(shelf, book);
  const growths = shelf.flatMap(({ growth }) => growth ?? []).sort((a, b) => b - a);
  yield;
  const titled = shelf.flatMap(({ key, title }) => (title ? [{ key, title }] : []));
  const twins: Map<string, Twin> = yield* twinsOf(titled);
  const standings = new Map<string, ListingStanding>();
  for (const [i, one] of shelf.entries()) {
    if (i % STEP === 0) yield;
    const tally = book.goods.get(one.key);
    const place = classes.get(one.key);
    standings.set(one.key, {
      ...(place ?? { abc: null, share: null, rank: null }),
      of: classes.size,
      revenue: tally && !tally.open ? { minor: tally.revenue, currency: of.currency } : null,
      ...talliesOf(tally),
      ...reviewsOf(reviews.get(one.key)),
      family: families.get(one.key) ?? null,
      pairs: pairs.get(one.key) ?? [],
      twin: twins.get(one.key) ?? null,
      specs: specsOf(tally),
      cuts: cutsOf(tally, of.today),
      cash: one.growth === null ? null : { rank: growths.indexOf(one.growth) + 1, of: growths.length },
    });
  }
  return { sales: shapeOf(shelf, book, people, of), standings };
}

type Place = Pick<ListingStanding, 'abc' | 'share' | 'rank'>;

/** ABC by revenue: A to 80 %, B the next 15 %, C the rest. Nothing where amounts are missing. */
function classesOf(shelf: readonly Shelf[], book: SalesBook): Map<string, Place> {
  const sold = shelf.flatMap(({ key }) => {
    const tally = book.goods.get(key);
    return tally && !tally.open && tally.revenue > 0 ? [{ key, revenue: tally.revenue }] : [];
  });
  sold.sort((a, b) => b.revenue - a.revenue || (a.key < b.key ? -1 : 1));
  const sum = sold.reduce((total, { revenue }) => total + revenue, 0);
  const places = new Map<string, Place>();
  let before = 0;
  for (const [i, { key, revenue }] of sold.entries()) {
    const abc = before < A * sum ? 'A' : before < B * sum ? 'B' : 'C';
    places.set(key, { abc, share: revenue / sum, rank: i + 1 });
    before += revenue;
  }
  return places;
}

/** Listings of the very same title are specs of one product: how many, and when another of them sold last. */
function familiesOf(shelf: readonly Shelf[]): Map<string, ListingStanding['family']> {
  const groups = new Map<string, Shelf[]>();
  for (const one of shelf) {
    const title = one.title ? plain(one.title) : '';
    if (title !== '') groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  const families = new Map<string, ListingStanding['family']>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const one of group) {
      const sales = group.flatMap((other) => (other === one ? [] : (other.lastSale ?? [])));
      families.set(one.key, { size: group.length, lastSale: sales.length > 0 ? Math.max(...sales) : null });
    }
  }
  return families;
}

const [LEAST_TOGETHER, LEAST_LIFT, MOST_SHOWN] = [3, 1.5, 3];

function pairsOf(shelf: readonly Shelf[], book: SalesBook): Map<string, ListingStanding['pairs']> {
  const titles = new Map(shelf.map(({ key, title }) => [key, title ?? '']));
  const found = new Map<string, ListingStanding['pairs']>();
  const put = (key: string, other: string, orders: number, lift: number) => {
    const title = titles.get(other);
    if (title) found.set(key, [...(found.get(key) ?? []), { key: other, title, orders, lift }]);
  };
  for (const [pair, orders] of book.together) {
    if (orders < LEAST_TOGETHER) continue;
    const [a = '', b = ''] = pair.split('\n');
    const [ofA, ofB] = [book.goods.get(a)?.orders ?? 0, book.goods.get(b)?.orders ?? 0];
    const lift = (orders * book.total.orders) / (ofA * ofB);
    if (!(lift >= LEAST_LIFT) || !Number.isFinite(lift)) continue;
    put(a, b, orders, lift);
    put(b, a, orders, lift);
  }
  for (const [key, all] of found)
    found.set(key, all.sort((x, y) => y.orders - x.orders || y.lift - x.lift).slice(0, MOST_SHOWN));
  return found;
}

type Counted = Pick<
  ListingStanding,
  | 'orders'
  | 'units'
  | 'refunded'
  | 'complaints'
  | 'joined'
  | 'buyers'
  | 'returning'
  | 'backForIt'
  | 'firsts'
  | 'again'
  | 'followed'
  | 'cycle'
>;

function talliesOf(tally: Tally | undefined): Counted {
  const none = {
    orders: 0,
    units: 0,
    refunded: 0,
    complaints: 0,
    joined: 0,
    firsts: 0,
    again: 0,
    followed: 0,
  };
  if (!tally) return { ...none, buyers: 0, returning: 0, backForIt: 0, cycle: null };
  const { orders, units, refunded, complaints, joined, firsts, again, followed } = tally;
  const back = [...tally.taken.values()].filter((days) => days.length > 1);
  const gaps = back.flatMap((days) => usualGap(days.sort((a, b) => a - b)) ?? []);
  return {
    ...{ orders, units, refunded, complaints, joined, firsts, again, followed },
    buyers: tally.taken.size,
    returning: tally.returning.size,
    backForIt: back.length,
    cycle: gaps.length >= FEWEST_CYCLES ? Math.round(median(gaps) ?? 0) : null,
  };
}

function reviewsOf(found: { rated: number; bad: number } | undefined): Pick<ListingStanding, 'reviews'> {
  return found ? { reviews: found } : {};
}

function specsOf(tally: Tally | undefined): ListingStanding['specs'] {
  return [...(tally?.specs ?? [])]
    .filter(([name]) => name !== '')
    .map(([name, { units, paid }]) => ({
      name,
      price: Math.round(median(paid.map(([, minor]) => minor)) ?? 0),
      units,
    }))
    .sort((a, b) => a.price - b.price);
}

/** A price lower by less than this is rounding, a coupon, another currency's cent. */
const CUT = 0.03;
const CUT_DAYS = 30;

/** Cuts within 30 days, told by what was paid for the same spec; and how far the price fell from its highest of 90 days. */
function cutsOf(tally: Tally | undefined, today: number): ListingStanding['cuts'] {
  let [most, drop] = [0, 0];
  for (const { paid } of tally?.specs.values() ?? []) {
    const lately = new Map<number, number>();
    for (const [day, minor] of paid)
      if (day > today - 90) lately.set(day, Math.min(minor, lately.get(day) ?? minor));
    const days = [...lately].sort((a, b) => a[0] - b[0]);
    let cuts = 0;
    for (const [i, [day, minor]] of days.entries()) {
      const before = days[i - 1]?.[1];
      if (before !== undefined && day > today - CUT_DAYS && minor < before * (1 - CUT)) cuts += 1;
    }
    const highest = Math.max(0, ...days.map(([, minor]) => minor));
    const last = days.at(-1)?.[1] ?? 0;
    most = Math.max(most, cuts);
    if (highest > 0) drop = Math.max(drop, 1 - last / highest);
  }
  return { times: most, drop };
}

function shapeOf(
  shelf: readonly Shelf[],
  book: SalesBook,
  people: { buyers: number; once: number },
  { window, currency }: { window: number; currency: string | null },
): SalesShape {
  const { revenue, units, orders, refunded, firsts, again } = book.total;
  const categories = new Map<string, number>();
  for (const { key, category } of shelf)
    if (category)
      categories.set(category, (categories.get(category) ?? 0) + (book.goods.get(key)?.revenue ?? 0));
  const all = [...categories.values()].reduce((sum, one) => sum + one, 0);
  return {
    ...{ window, currency, revenue, units, orders },
    oneAndDone: people.buyers >= FEWEST ? people.once / people.buyers : null,
    firstShare: firsts + again >= FEWEST ? firsts / (firsts + again) : null,
    refundRate: orders + refunded >= FEWEST ? refunded / (orders + refunded) : null,
    categories:
      all > 0
        ? [...categories]
            .map(([name, sum]) => ({ name, share: sum / all }))
            .sort((a, b) => b.share - a.share)
            .slice(0, 20)
        : [],
  };
}
