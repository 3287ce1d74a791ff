import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { orderStatuses, productStatuses } from '../../../utils/model/reading';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { foreignWords } from '../../../utils/reading/lexicon/foreign-words';
import words from '../../../utils/reading/lexicon/words.json';

const languages = [
  ...new Set(
    [...Object.values(words.fields.listing), ...Object.values(words.fields.order)].flatMap((field) =>
      Object.keys(field),
    ),
  ),
].sort();
/** The goal of QUALITY for the words of a page, in bytes. */
const GOAL = 13_000;
/** What it is missed by, by Chinese pages most: the loose patterns and many status words travel in every language; five kinds of list have words. */
const OVER = 12_500;
const size = (langs: string[]) => gzipSync(JSON.stringify(lexiconFor(langs)), { level: 9 }).length;

describe('lexiconFor', () => {
  it('knows thirteen languages', () => {
    expect(languages).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'id',
      'ja',
      'ko',
      'pt',
      'ru',
      'th',
      'vi',
      'zh-CN',
      'zh-TW',
    ]);
  });

  it.each(languages.map((lang) => [lang]))('%s stays near 13 kB, compressed', (lang) => {
    expect(size([lang])).toBeLessThanOrEqual(GOAL + OVER);
  });

  // As the content script asks for a Chinese and for a German page.
  const asked = [
    ['zh-CN', 'zh-TW', 'en'],
    ['de', 'en'],
  ];
  it.each(asked.map((langs) => [langs]))('%j stays near 13 kB, compressed', (langs) => {
    expect(size(langs)).toBeLessThanOrEqual(GOAL + OVER);
  });
  // Not met yet (see OVER): when it is, this says so by failing, and OVER goes.
  it.fails('is at most 13 kB for the languages that pages ask for', () => {
    for (const langs of asked) expect(size(langs)).toBeLessThanOrEqual(GOAL);
  });

  it.each([
    ['zh-TW', '訂單編號'],
    ['zh-Hant-HK', '訂單編號'],
    ['zh', '订单编号'],
    ['de-AT', 'Bestellnummer'],
    ['DE', 'Bestellnummer'],
  ])('%s brings %s', (lang, word) => {
    expect(lexiconFor([lang]).order.orderId).toContain(word);
  });

  it('brings English with every language, also where none is known, and others where they are asked for', () => {
    for (const langs of [[], ['fr'], ['xx'], ['__proto__'], ['constructor'], ['']]) {
      const { order } = lexiconFor(langs);
      expect(order.orderId).toContain('Order ID');
      expect(order.orderId).not.toContain('订单编号');
    }
    expect(lexiconFor(['zh-CN', 'en']).order.orderId).toEqual(
      expect.arrayContaining(['订单编号', 'Order ID']),
    );
    expect(lexiconFor([]).order.orderId).not.toContain('Bestellnummer');
  });

  it('names canonical statuses only', () => {
    const { orderStatus, productStatus } = lexiconFor([]);
    expect(
      Object.keys(orderStatus).filter((status) => !(orderStatuses as readonly string[]).includes(status)),
    ).toEqual([]);
    expect(
      Object.keys(productStatus).filter((status) => !(productStatuses as readonly string[]).includes(status)),
    ).toEqual([]);
  });

  it('names no word twice in one field, and none that is empty', () => {
    for (const table of [lexiconFor(languages).listing, lexiconFor(languages).order])
      for (const [field, labels] of Object.entries(table)) {
        expect(new Set(labels).size, field).toBe(labels.length);
        expect(
          labels.filter((label) => label.trim() === ''),
          field,
        ).toEqual([]);
      }
  });
});

it.each(['__proto__', 'constructor', 'toString'])(
  'a page that calls its language %s gets the common words',
  (lang) => {
    expect(lexiconFor([lang])).toEqual(lexiconFor([]));
  },
);

describe('foreignWords', () => {
  const foreign = foreignWords(lexiconFor([]).foreign);
  it('knows other lists by their headers', () => {
    expect(foreign.size).toBeGreaterThan(50);
    expect(new Set(foreign.values())).toContain('bank');
  });
  it('calls no everyday header of orders or listings foreign', () => {
    for (const word of [
      '订单编号',
      '商品',
      '库存',
      '价格',
      'order',
      'price',
      'stock',
      'status',
      'total',
      'date',
    ])
      expect(foreign.get(word)).toBeUndefined();
  });
});
