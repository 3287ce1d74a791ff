import {
  mappingOf,
  type Proposal,
  proposal as schema,
  type TaughtMapping,
} from '../../../utils/model/taught';
import { openPage } from '../../../utils/reading/open-page';
import { readPage } from '../../../utils/reading/read-page';
import { propose } from '../../../utils/reading/taught/propose';
import { shownLists } from '../../../utils/reading/taught/shown-lists';
import { tellBy } from '../../../utils/reading/taught/taught-reading';
import { options, pageOf } from '../page-of';

export const URL_OF_GOODS = 'https://shop.example.com/admin/stuff';

export type Sheet = { headers: string[]; rows: string[][] };

/** Goods under headers that mean nothing to the reader. */
export const goods: Sheet = {
  headers: ['甲', '乙', '丙', '丁', '戊', '己'],
  rows: [
    ['K731204782806', '粗陶茶则 山野', '35.90', '40', '4', '2024-06-26 17:28:12'],
    ['K731206226687', '藤编壁挂 晨雾', '106.00', '113', '0', '2025-05-28 11:48:52'],
    ['K731206787244', '藤编花瓶 小满', '107.90', '257', '2', '2025-06-24 00:00:25'],
    ['K731206515248', '黄铜杯垫 小满', '12.90', '2', '0', '2025-08-17 17:53:18'],
    ['K731206470312', '藤编桌旗 小满', '68.00', '21', '1', '2024-05-30 18:47:46'],
  ],
};
export const fields = ['itemId', 'title', 'price', 'stock', 'sold30d', 'createdAt'];

/** Boxes in boxes, with class names of one build; `head` false leaves the header away. */
export function boxes({ headers, rows }: Sheet, { made = 'x1f', head = true } = {}): string {
  const line = (cells: string[], name: string): string =>
    `<div class="${made}${name}">${cells.map((cell) => `<div class="${made}c">${cell}</div>`).join('')}</div>`;
  const top = head ? line(headers, 'h') : '';
  return `<main><h1>stuff</h1><div class="${made}l">${top}<div class="${made}b">${rows.map((row) => line(row, 'r')).join('')}</div></div></main>`;
}

/** A sheet with its columns in another order. */
export function arranged({ headers, rows }: Sheet, order: number[]): Sheet {
  const put = (cells: string[]): string[] => order.map((at) => cells[at] ?? '');
  return { headers: put(headers), rows: rows.map(put) };
}

export function optionsAt(url: string, taught: TaughtMapping[] = []) {
  return { ...options({ url }), tell: tellBy(taught) };
}

/** What a page would propose for its likeliest list, checked by the schema that the background checks it by. */
export function proposedFor(body: string, url = URL_OF_GOODS, row = 1): Proposal {
  const page = pageOf(body);
  const { surveyed, tools, context, lean } = openPage(page, optionsAt(url));
  const [list] = shownLists(surveyed, tools, context, lean);
  const picked = list?.rows[row];
  if (!list || !picked) throw new Error('no list to pick from');
  return schema.parse(JSON.parse(JSON.stringify(propose(list.grid, picked, context, lean))));
}

export function taughtFor(
  body: string,
  chosen: string[],
  kind: 'listing' | 'order' = 'listing',
  url = URL_OF_GOODS,
): TaughtMapping {
  return mappingOf(proposedFor(body, url), { kind, fields: chosen, currency: 'CNY' }, 1_764_000_000_000);
}

export function readTaughtPage(body: string, taught: TaughtMapping[], url = URL_OF_GOODS) {
  return readPage(pageOf(body), optionsAt(url, taught)).reading;
}
