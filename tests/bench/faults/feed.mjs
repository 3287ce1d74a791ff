/** Made-up orders, sent as a reader sends them, and what the database holds of them afterwards. */

const NEWEST = Date.UTC(2026, 9, 1);
export const ROWS = 40;

function order(k) {
  return {
    orderId: `o${String(k).padStart(7, '0')}`,
    orderedAt: { ms: NEWEST - k * 60_000, unit: 'minute' },
    buyerKeys: [{ kind: 'buyerId', value: `b${(k * 7919) % 997}`, masked: false }],
    amount: { minor: 990, currency: 'CNY' },
    status: 'completed',
    items: [
      {
        itemId: `g${(k * 31) % 211}`,
        sku: `S${(k * 17) % 613}`,
        title: `goods ${(k * 31) % 211}`,
        quantity: 1,
      },
    ],
  };
}

export function idsOf(page, rows = ROWS) {
  return Array.from({ length: rows }, (_, i) => order(page * rows + i).orderId);
}

export function readingOf(origin, page, { rows = ROWS, readAt = Date.now() } = {}) {
  return {
    status: 'read',
    kind: 'order',
    scope: 'list',
    url: `${origin}/orders`,
    origin,
    view: `${origin}/orders`,
    lang: 'zh',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    profile: null,
    readAt,
    shopMarker: 'faults',
    shopName: 'faults',
    health: 1,
    problems: [],
    listings: [],
    orders: Array.from({ length: rows }, (_, i) => order(page * rows + i)),
    coverage: { rows, total: null, page: page + 1, pages: 9999, filtered: false, order: 'newest' },
  };
}

/** Sends one page from the site's tab; true where the worker acknowledged that it was stored. */
export async function send({ still, site, tab }, page, how = {}) {
  const reading = readingOf(site.origin, page, how);
  const answer = await still.evaluate(
    async ([url, told]) => {
      const found = (await chrome.tabs.query({})).find((each) => each.url === url);
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: found.id },
        // As text: from objects given as arguments the browser takes every null away.
        args: [told],
        // A worker that dies takes its answer along: then nothing was acknowledged.
        func: (text) =>
          Promise.race([
            chrome.runtime.sendMessage({ type: 'page.reading', reading: JSON.parse(text) }).catch(() => null),
            new Promise((later) => setTimeout(() => later(null), 8000)),
          ]),
      });
      return done.result;
    },
    [tab.url(), JSON.stringify(reading)],
  );
  return answer?.stored === true;
}

/** Has the worker carry everything over; resolves once nothing waits any more. */
export async function settle({ still }) {
  await still.evaluate(async () => {
    const open = () =>
      new Promise((done, fail) => {
        const request = indexedDB.open('renhuo');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    for (let i = 0; i < 200; i += 1) {
      await chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null);
      const db = await open();
      const waiting = await new Promise((done) => {
        if (![...db.objectStoreNames].includes('journal')) return done(0);
        const request = db.transaction('journal').objectStore('journal').count();
        request.onsuccess = () => done(request.result);
      });
      db.close();
      if (waiting === 0) return;
      await new Promise((later) => setTimeout(later, 150));
    }
    throw new Error('the journal was not carried over');
  });
}

/** Ids of the stored orders, and every sum that is made of them. */
export async function contents({ still }) {
  return still.evaluate(async () => {
    const ask = (request) =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    // A spoilt row is one that isn't there.
    const parsed = (text) => {
      try {
        return [JSON.parse(text)];
      } catch (error) {
        console.info('spoilt', String(error));
        return [];
      }
    };
    const db = await ask(indexedDB.open('renhuo'));
    const all = async (name) =>
      [...db.objectStoreNames].includes(name)
        ? (await ask(db.transaction(name).objectStore(name).getAll())).flatMap((one) =>
            (one.rows ?? [one]).flatMap((row) => (typeof row === 'string' ? parsed(row) : row)),
          )
        : [];
    const [orders, buyers, ledgers, shops] = await Promise.all(
      ['orders', 'buyers', 'ledgers', 'shops'].map(all),
    );
    db.close();
    const units = ledgers
      .filter(({ key }) => key.includes('|i:'))
      .flatMap(({ masks }) => Object.values(masks))
      .reduce((sum, { days }) => sum + days.reduce((part, n, i) => part + (i % 4 === 2 ? n : 0), 0), 0);
    return {
      ids: orders.map(({ orderId }) => orderId),
      counted: shops.reduce((sum, shop) => sum + shop.counts.orders, 0),
      ofBuyers: buyers.reduce((sum, buyer) => sum + buyer.orders.length, 0),
      units,
    };
  });
}

/** What the popup would say was lost, once the day was planned; null where nothing was. */
export async function toldLoss({ still }) {
  return still.evaluate(async () => {
    const asked = Date.now();
    for (let i = 0; i < 100; i += 1) {
      await chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null);
      await new Promise((later) => setTimeout(later, 200));
      const { lost, 'popup-snapshot': view } = await chrome.storage.local.get(['lost', 'popup-snapshot']);
      if (lost) return lost;
      if (view?.madeAt >= asked) return null;
    }
    throw new Error('no day was planned');
  });
}

/**
 * Looks at the whole after one run. `right`: nothing is gone and no loss is told of, or something is and it is told.
 */
export async function checkRun(session, acknowledged) {
  await settle(session);
  const { lost, doubled } = compare(acknowledged, await contents(session));
  const said = await toldLoss(session);
  return { lost, doubled, right: lost > 0 === (said !== null) };
}

/** Adds up what runs came to: a later run sees the earlier ones' losses again, so the worst of them counts. */
export function worst(runs) {
  return {
    lost: Math.max(...runs.map(({ lost }) => lost)),
    doubled: Math.max(...runs.map(({ doubled }) => doubled)),
    noticed: runs.filter(({ right }) => right).length,
  };
}

/** Acknowledged orders that are gone, and orders that some sum counts more than once. */
export function compare(acknowledged, { ids, counted, ofBuyers, units }) {
  // Nothing lost of nothing is no result.
  if (acknowledged.size === 0) throw new Error('no page was acknowledged: nothing was tried');
  const there = new Set(ids);
  const lost = [...acknowledged].filter((id) => !there.has(id)).length;
  const over = [counted, ofBuyers, units].map((sum) => Math.max(0, sum - there.size));
  const under = [counted, ofBuyers, units].map((sum) => Math.max(0, there.size - sum));
  return {
    lost: lost + Math.max(...under),
    doubled: ids.length - there.size + Math.max(...over),
  };
}
