import { expect, it } from 'vitest';
import { hasher } from '../../utils/pipeline/hash';
import { ingest, keep } from '../../utils/pipeline/ingest';
import { takeSecret } from '../../utils/store/meta';
import { resolveShop } from '../../utils/store/shops';
import type { Store } from '../../utils/store/store';
import { factsOf, freshStore } from '../store/bench';
import { NOW } from '../store/readings';
import { putOrders } from './store/in-page/put-orders';
import { listingRow, orderRow, range, readingOf, shapeOf } from './store/in-page/rows';

const shape = { ...shapeOf(1000, NOW, 'https://bench.example.com'), listings: 20, buyers: 200 };
const judges = { listing: () => [], buyer: () => [] };

async function withListings(): Promise<Store> {
  const store = freshStore();
  await takeSecret(store, new Uint8Array(32).fill(3));
  const listings = range(0, shape.listings).map((g) => listingRow(shape, g));
  const deps = { store, hash: await hasher(store), judges, profile: null, trusted: false, now: NOW };
  await ingest({ ...deps, wordsOf: () => null }, readingOf(shape, { listings }, NOW));
  return store;
}

it('puts what reading the same orders comes to', async () => {
  const [put, read] = [await withListings(), await withListings()];
  await putOrders(put, shape);
  const orders = range(0, shape.lines).map((k) => orderRow(shape, k));
  const reading = readingOf(shape, { orders: orders.reverse() }, NOW);
  const { shop } = await resolveShop(read, reading);
  if (!shop) throw new Error('no shop');
  const deps = { store: read, hash: await hasher(read), judges, profile: null, now: NOW };
  await keep(deps, shop, reading, false);
  // What vouches for them is a stretch of time here and a page there.
  const { evidence: _, ...facts } = await factsOf(put);
  const { evidence: __, ...same } = await factsOf(read);
  expect(facts).toEqual(same);
});
