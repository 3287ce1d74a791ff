import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { problemReport } from '../../utils/pipeline/problem-report';
import { saveNote } from '../../utils/store/notes';
import { freshStore, take } from '../store/bench';
import { buyerId, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const about = { version: '1.2.3', browser: 'Test/1', uiLanguage: 'zh-CN' };

it('a problem report tells counts and codes, and nothing of the shop, its goods, its buyers or notes', async () => {
  const store = freshStore();
  const planted = orderPage(
    [
      order('PLANTED-1', NOW, {
        buyer: 'Planted',
        buyerKeys: [buyerId('PLANTED-B')],
        items: [{ title: 'Planted mug' }],
      }),
    ],
    { shopName: 'Planted shop' },
  );
  await take(store, planted);
  await saveNote(store, { subject: 'shop|x|y', text: 'Planted note', tags: ['Planted'], savedAt: NOW });
  await fakeBrowser.storage.session.set({
    'site:7:0': {
      ...{
        tab: 7,
        frame: 0,
        origin: 'https://planted.example',
        status: 'unreadable',
        kind: 'order',
        scope: null,
      },
      ...{
        rows: 0,
        total: null,
        health: 0,
        shop: 'Planted',
        shopName: 'Planted shop',
        needsShopName: false,
        hints: 0,
      },
      problems: [
        { code: 'reader-error', field: 'Planted text of a page' },
        { code: 'unread-values', field: 'amount', n: 3 },
      ],
      ...{ readAt: NOW, url: 'https://planted.example/orders', view: 'https://planted.example/orders' },
    },
  });
  const { text, fileName } = await problemReport(store, about, NOW);
  expect(text.toLowerCase()).not.toContain('planted');
  expect(text).not.toContain('shop.example.com');
  expect(JSON.parse(text)).toMatchObject({
    version: '1.2.3',
    shops: [{ shop: 1, counts: { orders: 1 } }],
    lastLooks: [
      {
        status: 'unreadable',
        problems: [{ code: 'reader-error' }, { code: 'unread-values', field: 'amount', n: 3 }],
      },
    ],
  });
  expect(fileName).toBe('renhuo-problem-2026-11-18.json');
});
