import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fromMinor } from '../../../utils/model/money';

const load = (path: string) => import(/* @vite-ignore */ new URL(path, import.meta.url).href);
const { parseReadArguments } = await load('./arguments.mjs');
const { isoOf, lineOf } = await load('./row.mjs');
const { serveFolder } = await load('./serve-folder.mjs');
const { bestAnswer } = await load('./ask.mjs');

describe('the words of the command line', () => {
  it('are pages, a profile and a wait', () => {
    const asked = parseReadArguments(['a.html', '--profile', 'youzan', '--wait=900', 'https://x.example/']);
    expect(asked).toEqual({ targets: ['a.html', 'https://x.example/'], profile: 'youzan', wait: 900 });
  });
  it.each([[[]], [['--wait', 'soon', 'a']], [['--wait', 'a']], [['a', '--profile']], [['a', '--colour']]])(
    'are refused with a sentence: %j',
    (words) => {
      expect(parseReadArguments(words)).toHaveProperty('wrong');
    },
  );
});

describe('a stamp is printed in the time zone of the reading', () => {
  const ms = Date.parse('2026-05-11T17:21:16Z');
  it.each([
    ['second', 'Asia/Shanghai', '2026-05-12T01:21:16+08:00'],
    ['second', 'UTC', '2026-05-11T17:21:16+00:00'],
    ['second', 'America/New_York', '2026-05-11T13:21:16-04:00'],
    ['minute', 'Asia/Kolkata', '2026-05-11T22:51:16+05:30'],
    ['day', 'Asia/Shanghai', '2026-05-12'],
  ])('%s in %s', (unit, zone, printed) => {
    expect(isoOf({ ms, unit }, zone)).toBe(printed);
  });
});

describe('a reading becomes one line', () => {
  const base = { status: 'read', scope: 'list', health: 1, problems: [], timeZone: 'Asia/Shanghai' };
  const cny = (minor: number) => ({ minor, currency: 'CNY' });
  it('of listings with plain numbers', () => {
    const listing = {
      title: 'a',
      price: { low: cny(980), high: cny(1580) },
      stock: { value: 3, exact: true },
      soldTotal: { value: 12000, exact: false },
    };
    const { rows } = lineOf('u', { ...base, kind: 'listing', listings: [listing], orders: [] }, fromMinor);
    expect(rows).toEqual([
      {
        title: 'a',
        price: 9.8,
        priceMax: 15.8,
        currency: 'CNY',
        stock: 3,
        soldTotal: 12000,
        rounded: ['soldTotal'],
      },
    ]);
  });
  it('of orders with the strong key beside the name', () => {
    const order = {
      orderId: '1',
      buyer: '李娜',
      buyerKeys: [
        { kind: 'buyerId', value: '102', masked: false },
        { kind: 'buyer', value: '李娜', masked: false },
      ],
      amount: { minor: 5480, currency: 'JPY' },
      items: [{ quantity: 2, title: 'b', unitPrice: { minor: 2740, currency: 'JPY' } }],
    };
    const { rows } = lineOf('u', { ...base, kind: 'order', listings: [], orders: [order] }, fromMinor);
    expect(rows).toEqual([
      {
        orderId: '1',
        buyer: '李娜',
        amount: 5480,
        currency: 'JPY',
        buyerId: '102',
        items: [{ title: 'b', quantity: 2, unitPrice: 2740 }],
      },
    ]);
  });
  it('without rows where nothing was read', () => {
    const reading = {
      ...base,
      status: 'unreadable',
      kind: null,
      scope: undefined,
      problems: [{ code: 'no-rows' }],
    };
    expect(lineOf('u', reading, fromMinor)).toEqual({
      url: 'u',
      status: 'unreadable',
      kind: null,
      scope: null,
      health: 1,
      problems: [{ code: 'no-rows' }],
      rows: [],
    });
  });
});

it('the frame that reads best speaks for the page, the main frame on ties', () => {
  const answer = (frameId: number, status: string, health: number) => ({
    frameId,
    reading: { status, health },
  });
  const best = (...answers: object[]) => bestAnswer(answers)?.frameId;
  expect(best(answer(0, 'unreadable', 0), answer(4, 'read', 0.8), answer(7, 'read', 0.9))).toBe(7);
  expect(best(answer(3, 'read', 1), answer(0, 'read', 1))).toBe(0);
  expect(best(answer(0, 'unreadable', 0), answer(2, 'empty', 0))).toBe(2);
  expect(best()).toBeUndefined();
});

describe('a folder is served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renhuo-serve-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  it('with no charset for pages, and nothing from outside of it', async () => {
    writeFileSync(join(folder, 'a b.html'), 'x');
    const server = await serveFolder(folder);
    try {
      const page = await fetch(`${server.origin}/a%20b.html?x=1`);
      expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
        200,
        'text/html',
        'x',
      ]);
      for (const path of ['/', '/none.html', '/..%2f..%2fetc%2fpasswd', '/%E0%A4%A'])
        expect((await fetch(server.origin + path)).status).toBeGreaterThanOrEqual(400);
    } finally {
      await server.close();
    }
  });
});
