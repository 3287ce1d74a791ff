import type { Mute } from '../model/facts';
import type { Hint } from '../model/hint';
import type { Profile } from '../model/lexicon';
import type { ProblemCode, Reading, ReadReading } from '../model/reading';
import type { RowNote } from '../model/row-note';
import { keyOf } from '../model/subject';
import type { Verdict } from '../model/verdict';
import { type Applied, applyReading, type Besides } from '../store/apply-reading';
import type { FieldCheck } from '../store/disagreement';
import type { Judges } from '../store/judged';
import { isKept, wasTakenBack } from '../store/kept/keep-reading';
import { orderKey } from '../store/keys';
import { listingIdOf } from '../store/listing-from-row';
import { mutesOf } from '../store/notes';
import type { BuyerRecord, Person, ShopRecord } from '../store/records';
import { resolveShop } from '../store/shops';
import type { Store } from '../store/store';
import type { Beside } from '../words';
import { hasher } from './hash';
import { type Hash, identify, type PersonRow, strongIds } from './identify';
import { proposeSame } from './same-person';

export type IngestDeps = {
  store: Store;
  hash: Hash;
  judges: Judges;
  profile: Profile | null;
  /** The words of one subject's verdicts, or null where nothing is worth saying. */
  wordsOf: (
    verdicts: Verdict[],
    mutes: Mute[],
    note: RowNote | null,
    beside?: Beside,
  ) => Pick<Hint, 'tone' | 'word' | 'why'> | null;
  /** What the seller said of some subjects; without it nothing. */
  notesOf?: (subjects: string[]) => Promise<Map<string, RowNote>>;
  /** What else is known of some buyers: rung, VIP, rest. */
  besidesOf?: (buyers: BuyerRecord[], timeZone: string) => Promise<Map<string, Beside>>;
  /** Takes what the page needn't wait for and answers a number of finds; without it that is done at once. */
  aside?: (work: () => Promise<number>) => void;
  /** Epoch milliseconds. */
  now: number;
  /** The seller said that the page is right, whatever is known. */
  trusted: boolean;
};

export type Ingested = {
  stored: boolean;
  hints: Hint[];
  /** The listings of a page of listings, in its own order. */
  goods?: string[];
  shop: { id: string; name: string } | null;
  needsShopName: boolean;
  /** Why nothing was stored, where the reading itself was sound. */
  problem: ProblemCode | null;
  /** What the reading says of known rows that can't be: nothing was stored then. */
  disagrees: FieldCheck[];
  /** Records written: 0 where the reading told nothing new. */
  changed: number;
  /** Orders left out because their time was forgotten. */
  refused?: number;
};

/** What comes of a reading that is not kept. */
export const NOTHING: Ingested = {
  stored: false,
  hints: [],
  shop: null,
  needsShopName: false,
  problem: null,
  disagrees: [],
  changed: 0,
};

/**
 * Stores what a page said, judges whom it concerns and answers with the hints of its rows. Anything but a sound
 * reading stores nothing. The cost depends on the page, not on what is already known.
 */
export async function ingest(deps: IngestDeps, told: Reading): Promise<Ingested> {
  if (told.status !== 'read') return NOTHING;
  // The page's word for its platform counts only as far as the host or the registry bears it out.
  const reading: ReadReading = { ...told, profile: deps.profile?.id ?? null };
  const found = await resolveShop(deps.store, reading);
  if (!found.shop) {
    if (found.why === 'needs-name') return { ...NOTHING, needsShopName: true };
    return { ...NOTHING, problem: 'shop-unknown' };
  }
  if (await wasTakenBack(deps.store, found.shop.id, reading))
    return { ...NOTHING, shop: found.shop, problem: 'taken-back' };
  const people = await identified(deps, found.shop, reading);
  const applied = await apply(deps, found.shop, reading, people, {
    isAwaited: true,
    isChecked: !deps.trusted,
  });
  if (applied.disagrees) return { ...NOTHING, shop: found.shop, disagrees: applied.disagrees };
  const { id, name } = applied.shop;
  const hints = await hintsOf(deps, reading, applied);
  const goods = reading.kind === 'listing' ? listingRows(reading, applied).map(({ subject }) => subject) : [];
  const { changed, refused } = applied;
  return {
    ...NOTHING,
    stored: true,
    hints,
    goods: [...new Set(goods)],
    shop: { id, name },
    changed,
    refused,
  };
}

type KeepDeps = Pick<IngestDeps, 'store' | 'hash' | 'judges' | 'profile' | 'now' | 'aside'>;

/**
 * Stores a reading of a known shop without asking whether it contradicts what is known, as of the seller's own file.
 * Where nobody waits for verdicts (`isAwaited` false) what follows from its orders stays in the journal for `fold`.
 */
export async function keep(
  deps: KeepDeps,
  shop: ShopRecord,
  reading: ReadReading,
  isAwaited = true,
  file?: Besides['file'],
): Promise<Applied> {
  const people = await identified(deps, shop, reading);
  return apply(deps, shop, reading, people, { isAwaited, ...(file ? { file } : {}) });
}

async function apply(
  deps: KeepDeps,
  shop: ShopRecord,
  reading: ReadReading,
  people: Person[],
  how: Pick<Besides, 'isAwaited' | 'isChecked' | 'file'>,
): Promise<Applied> {
  const ids = await strongIds(shop.id, reading.customers ?? [], deps.profile, deps.hash);
  const besides = {
    ids,
    refundsApart: deps.profile?.refundsApart === true,
    leaving: deps.aside !== undefined,
    ...how,
  };
  const applied = await applyReading(deps.store, shop, reading, people, deps.judges, deps.now, besides);
  if (applied.disagrees) return applied;
  const { aside, ...now } = deps;
  // That known orders were read once more is noted when the page has its answer. By then the shop may have been forgotten,
  // or a backup put in its place, with another secret to hash buyers with.
  const again = async () => {
    const known = await deps.store.db.shops.get(shop.id);
    // Or this very reading was taken back.
    if (!known || !(await isKept(deps.store, shop.id, reading))) return 0;
    return (await keep({ ...now, hash: await hasher(deps.store) }, known, reading, false)).changed;
  };
  if (applied.left) aside?.(again);
  const propose = () => proposeSame(deps, shop, peopleOf(reading), people);
  if (!aside) await propose();
  else if (!applied.left) aside(propose);
  return applied;
}

function identified(deps: Pick<IngestDeps, 'hash' | 'profile'>, shop: ShopRecord, reading: ReadReading) {
  return identify(shop.id, peopleOf(reading), reading.readAt, deps.profile, deps.hash);
}

function peopleOf(reading: ReadReading): PersonRow[] {
  return reading.kind === 'aftersale' ? (reading.aftersales ?? []) : reading.orders;
}

async function hintsOf(deps: IngestDeps, reading: ReadReading, applied: Applied): Promise<Hint[]> {
  const rows = rowsWithSubjects(reading, applied);
  const subjects = [...new Set(rows.map((row) => row.subject))];
  const buyers = [...applied.buyers.values(), ...(applied.people ?? [])].flatMap((one) => one?.record ?? []);
  const once = [...new Map(buyers.map((one) => [one.key, one])).values()];
  const [mutes, notes, besides] = await Promise.all([
    mutesOf(deps.store, subjects),
    deps.notesOf?.(subjects),
    deps.besidesOf?.(once, applied.shop.timeZone),
  ]);
  const said = new Map<string, ReturnType<IngestDeps['wordsOf']>>();
  return rows.flatMap(({ row, subject, verdicts }) => {
    if (!said.has(subject)) {
      const own = mutes.filter((mute) => mute.subject === subject);
      said.set(subject, deps.wordsOf(verdicts, own, notes?.get(subject) ?? null, besides?.get(subject)));
    }
    const words = said.get(subject);
    return words ? [{ row, subject, ...words }] : [];
  });
}

function rowsWithSubjects(reading: ReadReading, applied: Applied): Row[] {
  if (reading.kind === 'listing') return listingRows(reading, applied);
  if (reading.kind === 'order') return orderRows(reading.orders, applied);
  if (reading.kind === 'aftersale') return orderRows(reading.aftersales ?? [], applied);
  return (applied.people ?? []).flatMap((buyer, row) =>
    buyer ? [{ row, subject: buyer.key, verdicts: buyer.verdicts }] : [],
  );
}

type Row = { row: number; subject: string; verdicts: Verdict[] };

function listingRows(reading: ReadReading, applied: Applied): Row[] {
  return reading.listings.flatMap((one, row) => {
    const id = listingIdOf(one);
    const listing = id && applied.listings.get(keyOf({ kind: 'listing', shop: applied.shop.id, id }));
    if (!listing) return [];
    // The row says so itself: a hint that repeats it is noise.
    const isTold = one.stock?.value === 0 || one.status === 'sold_out';
    const verdicts = isTold ? listing.verdicts.filter(({ as }) => as !== 'out-of-stock') : listing.verdicts;
    return [{ row, subject: listing.key, verdicts }];
  });
}

/** The buyers of rows that name an order, as order and after-sales lists do. */
function orderRows(rows: { orderId: string }[], applied: Applied): Row[] {
  return rows.flatMap((one, row) => {
    const buyer = applied.buyers.get(orderKey(applied.shop.id, one.orderId));
    return buyer ? [{ row, subject: buyer.key, verdicts: buyer.verdicts }] : [];
  });
}
