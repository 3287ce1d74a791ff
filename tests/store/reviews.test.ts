import { describe, expect, it } from 'vitest';
import type { Reading, ReviewRow } from '../../utils/model/reading';
import { scrubSpeech } from '../../utils/store/scrub';
import { storyOf } from '../../utils/store/views';
import { freshStore, judgeBuyer, SHOP, take } from './bench';
import { at, buyerName, DAY, HOUR, listingPage, NOW, reviewPage } from './readings';

const KEY = `listing|${SHOP}|i:77`;
const listing = listingPage([{ itemId: '77', title: '茶' }]);
const review = (n: number, extra: Partial<ReviewRow> = {}): ReviewRow => ({
  orderId: `o${n}`,
  itemId: '77',
  title: '茶',
  rating: 5,
  text: `好 ${n}`,
  reviewedAt: at(NOW - n * DAY),
  buyerKeys: [],
  ...extra,
});

async function storyAfter(...readings: Reading[]) {
  const store = freshStore();
  for (const reading of readings) await take(store, reading);
  const story = await storyOf(store, KEY, NOW, judgeBuyer);
  return { store, reviews: story?.kind === 'listing' ? story.reviews : undefined };
}

describe('reviews', () => {
  const page = reviewPage([
    review(1),
    review(2, { rating: 1, text: '碎了' }),
    review(3, { rating: 3, text: '一般' }),
  ]);

  it('stand with their listing, in either order of reading', async () => {
    const told = { count: 3, average: 3, badCount: 2, bad: [{ text: '碎了' }, { text: '一般' }] };
    expect((await storyAfter(listing, page)).reviews).toMatchObject(told);
    expect((await storyAfter(page, listing)).reviews).toMatchObject(told);
  });

  it('are counted once however often they are read', async () => {
    const { store, reviews } = await storyAfter(
      listing,
      page,
      page,
      reviewPage([review(2, { rating: 1, text: '碎了' })]),
    );
    expect(reviews?.count).toBe(3);
    expect((await take(store, page)).changed).toBe(0);
  });

  it('get a reply later', async () => {
    const id = { reviewId: 'r1', rating: 1 };
    const replied = reviewPage([review(1, { ...id, reply: '抱歉' })], { readAt: NOW + HOUR });
    const plain = reviewPage([review(1, id)]);
    for (const pages of [
      [plain, replied],
      [replied, plain],
    ])
      expect((await storyAfter(listing, ...pages)).reviews).toMatchObject({
        count: 1,
        bad: [{ reply: '抱歉' }],
      });
  });

  it('of goods named by title alone join by it, those of other goods do not', async () => {
    const byTitle = reviewPage([review(1, { itemId: undefined }), review(2, { itemId: '78' })]);
    expect((await storyAfter(listing, byTitle)).reviews?.count).toBe(1);
  });

  it('leave no people behind', async () => {
    const said = review(1, {
      buyer: '李小明',
      buyerKeys: [buyerName('李小明')],
      text: '李小明 收到了，电话13800138000，寄到杭州市西湖区文三路90号3单元，li@mail.example',
      reply: '亲爱的李小明，感谢',
    });
    const { store } = await storyAfter(reviewPage([said]));
    const stored = JSON.stringify(await store.db.reviews.toArray());
    expect(stored).toContain('收到了');
    for (const secret of ['李小明', '13800138000', '文三路', 'li@mail.example'])
      expect(stored).not.toContain(secret);
  });
});

const SAID: [text: string, people: string[], kept: string][] = [
  ['Great mug, sent to 221 Baker Street within 2 days', [], 'Great mug, sent to *** within 2 days'],
  ['Kam an: Lindenstraße 12, alles gut', [], 'Kam an: ***, alles gut'],
  ['请改寄浙江省杭州市西湖区文三路90号', [], '***'],
  ['东京都の店 東京都渋谷区神南1-2-3 に届いた', [], '东京都の店 *** に届いた'],
  ['call +49 170 1234567 please', [], 'call *** please'],
  ['张三很满意，用了30天', ['张三'], '***很满意，用了30天'],
  ['尺码 42，买了 3 件，2026-11-02 收到', [], '尺码 42，买了 3 件，*** 收到'],
  ['味道不错，包装路上压坏了', [], '味道不错，包装路上压坏了'],
];
it.each(SAID)('%s is kept as cleaned', (text, people, kept) => {
  expect(scrubSpeech(text, people)).toBe(kept);
});
