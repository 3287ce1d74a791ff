import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  aftersaleRow,
  aftersaleStatuses,
  buyerKeyKinds,
  customerRow,
  listingRow,
  orderItem,
  orderRow,
  orderStatuses,
  productStatuses,
  readingKinds,
  reviewRow,
} from '../../utils/model/reading';

const ZOO = join(import.meta.dirname, '../pages');
const idsOf = (split: string) => (existsSync(join(ZOO, split)) ? readdirSync(join(ZOO, split)) : []);
const pages = ['open', 'held'].flatMap((split) =>
  idsOf(split).map((id) => ({
    split,
    id,
    files: readdirSync(join(ZOO, split, id)),
    truth: JSON.parse(readFileSync(join(ZOO, split, id, 'truth.json'), 'utf8')),
  })),
);

const truth = z.strictObject({
  kind: z.enum(readingKinds).nullable(),
  status: z.enum(['read', 'empty', 'unreadable']),
  scope: z.enum(['list', 'detail']).optional(),
  lang: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  zone: z.string().optional(),
  now: z.iso.datetime(),
  url: z.url(),
  lenient: z.array(z.string()).optional(),
  rows: z.array(z.record(z.string(), z.unknown())),
});

/** Money ranges print as `price` and `priceMax`, keys of a buyer under their own names. */
const printed = ['currency', 'priceMax'];
const fields = {
  listing: new Set([...Object.keys(listingRow.shape), ...printed]),
  order: new Set([...Object.keys(orderRow.shape), ...printed, ...buyerKeyKinds]),
  customer: new Set([...Object.keys(customerRow.shape), ...printed, ...buyerKeyKinds]),
  review: new Set([...Object.keys(reviewRow.shape), ...printed, ...buyerKeyKinds]),
  aftersale: new Set([...Object.keys(aftersaleRow.shape), ...printed, ...buyerKeyKinds]),
  item: new Set(Object.keys(orderItem.shape)),
};
/** A value of the truth, or all that it may be. */
function choices(value: unknown): unknown[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [value];
  return '$any' in value ? (value.$any as unknown[]) : Object.values(value);
}

const STATUSES: Record<string, readonly unknown[]> = {
  order: orderStatuses,
  listing: productStatuses,
  aftersale: aftersaleStatuses,
};
const named = (row: object) => Object.keys(row).flatMap((name) => name.split('|'));

describe.each(pages)('$split/$id', ({ id, files, truth: told }) => {
  it('tells its truth in canonical names', () => {
    const { kind, status, rows } = truth.parse(told);
    expect(status === 'read', 'rows where something is to be read, and only there').toBe(rows.length > 0);
    expect(id.startsWith('neg-')).toBe(status === 'unreadable');
    for (const row of rows) {
      const known = fields[kind ?? 'listing'];
      expect(named(row).filter((name) => !known.has(name))).toEqual([]);
      const items = (row.items ?? []) as object[];
      expect(items.flatMap(named).filter((name) => !fields.item.has(name))).toEqual([]);
      const statuses = STATUSES[kind ?? 'listing'];
      for (const status of choices(row.status)) expect(statuses).toContain(status);
    }
  });
  it('has a page or a source for one', () => {
    expect(files.filter((name) => /^(page\.html|source\.(jsx?|vue))$/.test(name))).toHaveLength(1);
  });
});

it('no page is both open and held back', () => {
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
});

it('a third of the zoo is held back, and on a third of it nothing may be read', () => {
  const held = pages.filter(({ split }) => split === 'held');
  const negatives = pages.filter(({ truth: told }) => told.status === 'unreadable');
  expect(pages.length).toBeGreaterThanOrEqual(150);
  expect(held.length).toBeGreaterThanOrEqual(pages.length / 3);
  expect(negatives.length).toBeGreaterThanOrEqual(pages.length / 3);
  expect(held.filter((page) => negatives.includes(page)).length).toBeGreaterThanOrEqual(held.length / 3);
});

it('every kind of page is held back too, lists and details', () => {
  const kinds = pages
    .filter(({ split }) => split === 'held')
    .map(({ truth: told }) => `${told.kind} ${told.scope}`);
  for (const kind of readingKinds) expect(kinds).toContain(`${kind} undefined`);
  expect(kinds).toContain('order detail');
  expect(kinds).toContain('listing detail');
});
