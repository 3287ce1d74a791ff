import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openStore } from '../../utils/store/store';
import { storyOf } from '../../utils/store/views';
import { take } from './bench';
import { buyerId, customerPage, NOW, order, orderPage } from './readings';

/** The tables of version 1, as they were released. */
const VERSION_1 = {
  meta: 'key',
  shops: 'id, origin',
  listings: 'key, *keys, [shop+deadWorth]',
  orders: 'key, *lines',
  buyers: 'key, [shop+thankAt]',
  ledgers: 'key',
  evidence: 'shop',
  unread: 'key',
  tasks: 'key, state',
  notes: 'subject',
  mutes: '[subject+rule], subject',
  staged: 'token',
};

it('a database of version 1 is kept whole, and the lists that came with version 2 find their place in it', async () => {
  const reading = orderPage([order('o1', NOW, { buyerKeys: [buyerId('B1')] })]);
  const source = openStore({ name: 'schema-source' });
  await take(source, reading);
  const old = new Dexie('schema-old');
  old.version(1).stores(VERSION_1);
  for (const name of Object.keys(VERSION_1))
    await old.table(name).bulkPut(await source.db.table(name).toArray());
  old.close();

  const store = openStore({ name: 'schema-old' });
  for (const name of Object.keys(VERSION_1))
    expect(await store.db.table(name).toArray()).toEqual(await source.db.table(name).toArray());
  await take(store, customerPage([{ buyerKeys: [buyerId('B1')], orderCount: { value: 4, exact: true } }]));
  const [buyer] = await store.db.buyers.toArray();
  expect(await storyOf(store, buyer?.key ?? '', NOW)).toMatchObject({ claim: { orders: { value: 4 } } });
  source.close();
  store.close();
});
