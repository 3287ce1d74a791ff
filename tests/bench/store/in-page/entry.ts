import * as z from 'zod';
import type { ReadReading } from '../../../../utils/model/reading';
import { parseSettings } from '../../../../utils/model/settings';
import { hasher } from '../../../../utils/pipeline/hash';
import { ingest, keep } from '../../../../utils/pipeline/ingest';
import { holdGoods } from '../../../../utils/pipeline/preview/held-goods';
import { previewer } from '../../../../utils/pipeline/preview/preview-thresholds';
import { rejudge } from '../../../../utils/pipeline/rejudge';
import { allRules, judgesOf } from '../../../../utils/pipeline/rules';
import { fold, foldIfHeavy } from '../../../../utils/store/fold';
import { readMeta } from '../../../../utils/store/meta';
import { askRejudge } from '../../../../utils/store/rejudge';
import { resolveShop } from '../../../../utils/store/shops';
import { openStore } from '../../../../utils/store/store';
import { storyOf } from '../../../../utils/store/views';
import { putBuyers as people, putStaff as staff, dayStep as step } from './day';
import { putOrders as orders } from './put-orders';
import { takeRequests, watchRequests } from './requests';
import { listingRow, orderRow, range, readingOf, type Shape, shapeOf } from './rows';

export { dropRaw, putRaw } from './raw';
export { orderRow, readingOf, shapeOf };

z.config({ jitless: true });
watchRequests();
/** As pipeline/look-over.ts marks it. */
const LOOKED_OVER = 'looked-over';
const store = openStore();
const { thresholds } = parseSettings({});

async function depsOf(now: number) {
  return {
    store,
    hash: await hasher(store),
    judges: judgesOf(allRules, thresholds, now),
    profile: null,
    trusted: false,
    wordsOf: () => null,
    now,
  };
}

/** As a file's slices are taken: nobody waits for verdicts, and what follows is carried over now and then. */
async function takeFile(deps: Awaited<ReturnType<typeof depsOf>>, reading: ReadReading) {
  const found = await resolveShop(store, reading);
  if (!found.shop) throw new Error('no shop');
  const applied = await keep(deps, found.shop, reading, false);
  await foldIfHeavy(store);
  return applied;
}

/** Carries over what still waits, as the end of a file does. */
export async function foldAll(): Promise<number> {
  const start = performance.now();
  await fold(store);
  return performance.now() - start;
}

/** Resolves once the worker has worked through the whole history. */
export async function outlookMade(): Promise<void> {
  while ((await store.db.outlooks.count()) === 0) await new Promise((later) => setTimeout(later, 500));
}

/** Makes everything due that the worker does in the background, and wakes it as its alarm does. */
export async function makeBusy(): Promise<void> {
  await store.db.outlooks.clear();
  await store.db.meta.delete(LOOKED_OVER);
  await askRejudge(store, Date.now());
  await chrome.alarms.create('follow-up', { when: Date.now() });
}

export async function isBusy(): Promise<boolean> {
  const [outlooks, looked] = await Promise.all([store.db.outlooks.count(), readMeta(store, LOOKED_OVER)]);
  return outlooks === 0 || looked === undefined || looked === null;
}

type Filled = { ms: number; changed: number; requests: Record<string, number> };

/** Stores orders `from` to `to` in batches, as an import does. */
export async function fillOrders(
  shape: Shape,
  from: number,
  to: number,
  batch: number,
  folding = true,
): Promise<Filled> {
  takeRequests();
  const start = performance.now();
  let changed = 0;
  for (let k = from; k < to; k += batch) {
    const orders = range(k, Math.min(to, k + batch)).map((one) => orderRow(shape, one));
    const reading = readingOf(shape, { orders: orders.reverse() }, shape.newest);
    const deps = await depsOf(shape.newest);
    if (folding) changed += (await takeFile(deps, reading)).changed;
    else changed += (await ingest(deps, reading)).changed;
  }
  return { ms: performance.now() - start, changed, requests: takeRequests() };
}

export async function fillListings(shape: Shape, from: number, to: number, batch: number): Promise<Filled> {
  takeRequests();
  const start = performance.now();
  let changed = 0;
  for (let g = from; g < to; g += batch) {
    const listings = range(g, Math.min(to, g + batch)).map((one) => listingRow(shape, one));
    changed += (await ingest(await depsOf(shape.newest), readingOf(shape, { listings }, shape.newest)))
      .changed;
  }
  return { ms: performance.now() - start, changed, requests: takeRequests() };
}

/** One page of `rows` orders from order `k` on. */
export async function onePage(shape: Shape, k: number, rows: number): Promise<Filled> {
  return fillOrders(shape, k, k + rows, rows, false);
}

export async function judgeAll(now: number): Promise<Filled> {
  takeRequests();
  const start = performance.now();
  const changed = await rejudge({ store, judges: judgesOf(allRules, thresholds, now), now }, -1);
  return { ms: performance.now() - start, changed, requests: takeRequests() };
}

/** The options page opens, and a slider is moved: until something is seen, until all is, and after the move. */
export async function preview(now: number): Promise<Filled & { first: number; moved: number }> {
  takeRequests();
  const start = performance.now();
  let first = Number.NaN;
  const onPart = () => {
    if (Number.isNaN(first)) first = performance.now() - start;
  };
  const inForce = { thresholds, groups: [] };
  const count = previewer(await holdGoods(store, 14, now), inForce, now);
  await count(inForce, null, onPart, () => false);
  const ms = performance.now() - start;
  onPart();
  const again = performance.now();
  const wanted = { ...inForce, thresholds: { ...thresholds, deadDays: 60 } };
  const counted = await count(
    wanted,
    null,
    () => undefined,
    () => false,
  );
  const moved = performance.now() - again;
  return { ms, first, moved, changed: counted?.dead ?? -1, requests: takeRequests() };
}

export function putOrders(shape: Shape): Promise<void> {
  return orders(store, shape);
}

export function dayStep(what: 'plan' | 'view' | 'pools', now: number) {
  return step(store, what, now);
}

export function putBuyers(count: number, newest: number): Promise<void> {
  return people(store, count, newest);
}

export function putStaff(count: number, now: number): Promise<void> {
  return staff(store, count, now);
}

export async function buyerCount(): Promise<number> {
  return (await store.db.shops.toArray()).reduce((sum, { counts }) => sum + counts.buyers, 0);
}

/** The subject key of the buyer of order `k`. */
export async function buyerOf(shape: Shape, k: number): Promise<string> {
  const reading = readingOf(shape, { orders: [orderRow(shape, k)] }, shape.newest);
  const deps = {
    ...(await depsOf(shape.newest)),
    wordsOf: () => ({ tone: 'plain', word: 'x', why: 'x' }) as const,
  };
  return (await ingest(deps, reading)).hints[0]?.subject ?? '';
}

export async function panel(subject: string, now: number): Promise<Filled> {
  takeRequests();
  const start = performance.now();
  const story = await storyOf(store, subject, now, judgesOf(allRules, thresholds, now).buyer);
  return { ms: performance.now() - start, changed: story?.orders.length ?? 0, requests: takeRequests() };
}
