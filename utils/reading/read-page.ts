import type { Problem, Reading } from '../model/reading';
import { candidacySteps } from './columns/candidacies';
import type { Candidacy } from './columns/candidacy';
import type { ReadContext } from './columns/context';
import type { Kind } from './columns/fields';
import { gridSteps } from './grid/find-grids';
import { openSteps, type ReadOptions } from './open-page';
import { keptAddress, viewOf } from './page/address';
import { coverageOf } from './page/coverage';
import { emptyList } from './page/empty-list';
import { healthOf, READABLE } from './page/health';
import { narrowed } from './page/narrowed';
import { type Found, pickReading } from './page/pick-reading';
import { identityOf, ofBuyer } from './page/row-identity';
import { type ShopMarker, shopMarker } from './page/shop-marker';
import { finish, type Steps } from './steps';
import { linkId } from './values/link-id';

/** Where one row of the reading stands: its first element, and the cell a hint belongs in. */
export type Place = { row: Element; anchor: Element };

/** `places[i]` belongs to `reading.listings[i]` or `reading.orders[i]`. */
export type PageReading = { reading: Reading; places: Place[] };

const MAX_ROWS = 5000;
const MAX_PROBLEMS = 20;

/**
 * Looks at a document and says what stands on it. Never throws for what a page holds: a page that
 * can't be read is `unreadable` with its problems.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  return finish(readSteps(document, options));
}

/** The same in steps, for a page that must not be held up; worthless once the page has changed between two of them. */
export function* readSteps(document: Document, options: ReadOptions): Steps<PageReading> {
  try {
    return yield* look(document, options);
  } catch (error) {
    const note = error instanceof Error ? error.message.slice(0, 40) : 'unknown';
    // Nothing of the page is asked here: what threw once throws again.
    return {
      reading: {
        ...base(options, null, { marker: null, name: null }),
        status: 'unreadable',
        kind: null,
        health: 0,
        problems: [{ code: 'reader-error', field: note }],
      },
      places: [],
    };
  }
}

function base(
  options: ReadOptions,
  context: ReadContext | null,
  { marker, name }: ShopMarker,
): Omit<Extract<Reading, { status: 'unreadable' }>, 'status' | 'kind' | 'health' | 'problems'> {
  return {
    url: keptAddress(options.url),
    origin: new URL(options.url).origin,
    view: viewOf(options.url),
    lang: context?.lang ?? '',
    timeZone: context?.date.zone ?? options.timeZone,
    currency: context?.money.currency ?? null,
    profile: options.profile?.id ?? null,
    readAt: options.now,
    shopMarker: marker,
    shopName: name,
  };
}

function* look(document: Document, options: ReadOptions): Steps<PageReading> {
  const { surveyed, context, tools, lean } = yield* openSteps(document, options);
  yield;
  const told = options.tell?.(surveyed, tools, context);
  if (told?.status === 'found') {
    const { grid } = told.found.candidacy;
    const page = base(options, told.context, shopMarker(document, options.url, options.profile, grid));
    const read = readingOf(options, told.context, page, told.found);
    read.reading.problems.unshift(...told.problems);
    read.reading.taught = true;
    return read;
  }
  const grids = yield* gridSteps(surveyed, tools);
  const ranked: Candidacy[] = [];
  for (const grid of grids) {
    ranked.push(...(yield* candidacySteps(grid, context, lean)));
    yield;
  }
  ranked.sort((a, b) => b.score - a.score);
  const seen = yield* pickReading(document, grids, ranked, context, tools);
  yield;
  // A list of the kind she taught that is not as she showed it may be read wrong; one of another kind is another page.
  const found = told && seen && told.kinds.some((kind) => kind === seen.kind) ? null : seen;
  const page = base(
    options,
    context,
    shopMarker(document, options.url, options.profile, found?.candidacy.grid ?? null),
  );
  if (!found) {
    const empty = emptyList(surveyed.roots, tools, context, lean);
    if (empty) return { reading: { ...page, ...empty, health: 1, problems: [] }, places: [] };
    if (told) {
      const problems = [told.problem];
      const [kind = null] = told.kinds;
      return {
        reading: { ...page, status: 'unreadable', kind, health: 0, problems, taught: true },
        places: [],
      };
    }
    const code: Problem['code'] = grids.length === 0 ? 'no-rows' : 'not-a-store-list';
    return {
      reading: { ...page, status: 'unreadable', kind: null, health: 0, problems: [{ code }] },
      places: [],
    };
  }
  yield;
  return readingOf(options, context, page, found);
}

/** What an address may name without narrowing the list to it. */
const OWN_LINK: Partial<Record<Kind, string>> = { order: 'order', listing: 'product' };

/** When the rows happened, as far as they tell: a page whose times fall is newest first. */
function timesOf({ kind, orders, others = [] }: Found): number[] {
  if (kind === 'order') return orders.flatMap((row) => row.orderedAt?.ms ?? []);
  return others.flatMap((row) => ('requestedAt' in row ? (row.requestedAt?.ms ?? []) : []));
}

function readingOf(
  options: ReadOptions,
  context: ReadContext,
  page: ReturnType<typeof base>,
  found: Found,
): PageReading {
  const { kind, tally } = found;
  const { grid, mapping } = found.candidacy;
  const rows = found.orders.length + found.listings.length + (found.others?.length ?? 0);
  const ids =
    kind === 'order'
      ? found.orders.map((row) => row.orderId)
      : [...(found.ids ?? []), ...found.listings.flatMap((row) => identityOf(row) ?? [])];
  const times = timesOf(found);
  const placed = found.orders.filter((row) => row.status !== 'draft').length;
  const about = linkId(options.url, options.url);
  // A product's own page lists nothing but its variants.
  const one =
    kind === 'listing' && about?.kind === 'product' && found.listings.every((row) => row.itemId === about.id);
  const scope = one ? 'detail' : found.scope;
  const partial = scope === 'list' && about?.sure === true && about.kind !== (OWN_LINK[kind] ?? '');
  if (partial && kind === 'order' && about?.kind === 'buyer') ofBuyer(found.orders, about.id);
  const filtered =
    scope === 'detail'
      ? null
      : partial || narrowed(grid, options.url, context, options.profile?.narrowing ?? [], kind);
  const coverage = coverageOf(grid.el, rows, times, options.url, filtered);
  const lost = kind !== 'order' && scope === 'list' ? grid.rows.length - rows : 0;
  const unnumbered = tally.get('orderId')?.filled ?? 0;
  const { health, problems } = healthOf({
    rows: rows + unnumbered,
    identified: ids.length,
    distinctIds: new Set(ids).size,
    mapping,
    tally,
    lost,
    drifted: found.drifted ?? [],
  });
  if (filtered) problems.push({ code: 'filtered-view' });
  if (kind === 'order' && scope === 'list' && times.length < placed)
    problems.push({ code: 'date-unclear', n: placed - times.length, of: placed });
  if (rows > MAX_ROWS) problems.push({ code: 'too-large', n: MAX_ROWS, of: rows });
  const kept = problems.slice(0, MAX_PROBLEMS);
  if (health < READABLE)
    return { reading: { ...page, status: 'unreadable', kind, health, problems: kept }, places: [] };
  return {
    reading: {
      ...page,
      status: 'read',
      kind,
      scope,
      health,
      problems: kept,
      coverage,
      listings: found.listings.slice(0, MAX_ROWS),
      orders: found.orders.slice(0, MAX_ROWS),
      ...(found.others ? { [`${kind}s`]: found.others.slice(0, MAX_ROWS) } : {}),
    },
    places: found.places.slice(0, MAX_ROWS),
  };
}
