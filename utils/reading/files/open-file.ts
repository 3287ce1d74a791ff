import { MAX_BYTES, RefusedFile } from './caps';
import { csvSource } from './csv';
import { decodeText } from './decode-text';
import type { Source } from './source';
import { openWorkbook } from './xlsx-parts';
import { eachRow } from './xlsx-sheet';
import { fullBudget, zipEntries } from './zip';

/** The tables of a file: one of a text file, one per visible sheet of a workbook. The bytes decide, not the name. */
export async function openFile(
  bytes: Uint8Array<ArrayBuffer>,
  isHeader: (cell: string) => boolean,
): Promise<Source[]> {
  if (bytes.length > MAX_BYTES) throw new RefusedFile('too-large');
  if (bytes.length === 0) throw new RefusedFile('empty');
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) return sheetsOf(bytes);
  // The container of .xls files, and of workbooks under a password.
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) throw new RefusedFile('old-excel');
  const { text, encoding } = decodeText(bytes, isHeader);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text.slice(0, 200))) throw new RefusedFile('old-excel');
  if (text.trim() === '') throw new RefusedFile('empty');
  return [csvSource(text, encoding, isHeader)];
}

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Source[]> {
  const entries = zipEntries(bytes);
  const budget = fullBudget();
  const book = await openWorkbook(entries, budget);
  return book.sheets.map(({ name, entry }) => ({
    encoding: 'xlsx',
    sheet: name,
    each: (sink) => eachRow(book, entry, { ...budget }, sink),
  }));
}
