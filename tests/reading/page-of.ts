import { expect } from 'vitest';
import type { Profile } from '../../utils/model/lexicon';
import {
  type Reading,
  type ReadingKind,
  type ReadReading,
  reading as schema,
} from '../../utils/model/reading';
import { rowsOf as allRows } from '../../utils/model/rows-of';
import { couldHold } from '../../utils/reading/grid/could-hold';
import { lexiconFor } from '../../utils/reading/lexicon/for-languages';
import type { ReadOptions } from '../../utils/reading/open-page';
import { type PageReading, readPage } from '../../utils/reading/read-page';
import { NOW } from './contexts';

export const lexicon = lexiconFor(['zh-CN', 'zh-TW', 'en', 'de']);

type Given = { url?: string; lang?: string; title?: string; profile?: Profile | null };

/** A document of its own with this body. */
export function pageOf(body: string, { lang = 'zh-CN', title = '' }: Given = {}): Document {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  if (page.body) page.body.innerHTML = body;
  return page;
}

export const options = ({
  url = 'https://shop.example.com/admin',
  profile = null,
}: Given = {}): ReadOptions => ({
  ...{ url, now: NOW, lexicon, profile, timeZone: 'Asia/Shanghai' },
});

/**
 * Reads a document and holds what every reading must hold: its schema, one place for each row, and that the reader would
 * have been loaded for it.
 */
export function readDocument(page: Document, given: Given = {}): PageReading {
  const { reading, places } = readPage(page, options(given));
  const parsed = schema.safeParse(JSON.parse(JSON.stringify(reading)));
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(JSON.parse(JSON.stringify(reading)));
  const rows = reading.status === 'read' ? allRows(reading).length : 0;
  expect(places).toHaveLength(rows);
  if (reading.status !== 'unreadable') expect(couldHold(page).worth).toBe(true);
  return { reading, places };
}

export function read(body: string, given: Given = {}): Reading {
  return readDocument(pageOf(body, given), given).reading;
}

/** A reading that must be read, of this kind. */
export function readAs(kind: ReadingKind, body: string, given: Given = {}): ReadReading {
  const reading = read(body, given);
  expect({ status: reading.status, kind: reading.kind, problems: reading.problems }).toMatchObject({
    status: 'read',
    kind,
  });
  return reading as ReadReading;
}

const cellsOf = (cells: string[], tag: string): string =>
  cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('');

export const rowOf = (cells: string[]): string => `<tr>${cellsOf(cells, 'td')}</tr>`;
export const headOf = (headers: string[]): string => `<thead><tr>${cellsOf(headers, 'th')}</tr></thead>`;

/** A plain table. */
export function table(headers: string[], rows: string[][]): string {
  return `<table>${headOf(headers)}<tbody>${rows.map(rowOf).join('')}</tbody></table>`;
}

export const cny = (minor: number) => ({ minor, currency: 'CNY' });
export const at = (iso: string) => Date.parse(iso);
