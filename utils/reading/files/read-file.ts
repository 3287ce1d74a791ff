import type { ListingRow, OrderRow } from '../../model/reading';
import { type FileRefusal, RefusedFile } from './caps';
import { cleanCell } from './clean-cell';
import { preparedForFiles } from './file-words';
import type { KnownFormat } from './format';
import { listingBuilder } from './listing-builder';
import { makePlan, type PlanOptions } from './make-plan';
import { openFile } from './open-file';
import { orderBuilder } from './order-builder';
import { type HeadRow, headerTest, type Recognised, recognise } from './recognise';
import { newLedger, type Rejected } from './rejects';
import { type FileReport, reportOf } from './report';
import type { Source } from './source';

export type FileRead = {
  report: FileReport;
  orders: OrderRow[];
  listings: ListingRow[];
  rejected: Rejected[];
  headers: string[];
};
export type FileAnswer = { ok: true; value: FileRead } | { ok: false; why: FileRefusal };

export type FileOptions = PlanOptions & {
  formats: KnownFormat[];
  /** When the file was written, epoch milliseconds. */
  written: number;
  /** Told now and then how far the reading is, 0 to 1, and how many rows were seen. */
  onProgress: (share: number, rows: number) => void;
};

const HEAD_ROWS = 25;
/** Rows looked at before the rest is read: enough to tell `03/04` from `04/03` where days reach past the 12th. */
const SAMPLE_ROWS = 3000;
const PROGRESS_ROWS = 2000;

/** Reads one export file. What can't be read is refused with a reason; nothing a file holds makes it throw. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, options: FileOptions): Promise<FileAnswer> {
  try {
    return { ok: true, value: await read(bytes, options) };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, why: error.why };
    if (error instanceof RangeError) return { ok: false, why: 'too-much-inside' };
    throw error;
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>, options: FileOptions): Promise<FileRead> {
  const isHeader = headerTest(options.formats, preparedForFiles(options.lexicon).headers);
  const sources = await openFile(bytes, isHeader);
  const { source, found } = await bestSheet(sources, options.formats, isHeader);
  const sample = await sampleOf(source, found.row);
  const plan = makePlan(found, sample, options);
  const ledger = newLedger();
  if (plan.dateOrder === 'guessed') ledger.note(found.row + 1, 'date-order-guessed');
  const orders = orderBuilder(plan, ledger);
  const listings = listingBuilder(plan, ledger);
  const builder = plan.kind === 'order' ? orders : listings;
  let rows = 0;
  await source.each((cells, row, share) => {
    if (row <= found.row || cells.every((cell) => cell.trim() === '')) return true;
    builder.add(cells, row);
    rows += 1;
    if (rows % PROGRESS_ROWS === 0) options.onProgress(share, rows);
    return true;
  });
  const all = { orders: orders.orders(), listings: listings.listings() };
  const report = reportOf({
    plan,
    source,
    found,
    sample,
    rows,
    ledger,
    written: options.written,
    now: options.now,
    ...all,
  });
  return { report, rejected: ledger.rejected, headers: found.headers, ...all };
}

/** The sheet whose header says most; instructions and summaries stand on others. */
async function bestSheet(
  sources: Source[],
  formats: KnownFormat[],
  isHeader: (cell: string) => boolean,
): Promise<{ source: Source; found: Recognised }> {
  const seen: { source: Source; found: Recognised; weight: number }[] = [];
  for (const source of sources) {
    const head: HeadRow[] = [];
    await source.each((cells, row) => head.push({ cells, row }) < HEAD_ROWS);
    const found = recognise(head, formats, isHeader);
    if (!found) continue;
    const weight =
      (found.format ? 1000 : 0) + (found.sure ? 1000 : 0) + found.headers.filter(isHeader).length;
    seen.push({ source, found, weight });
  }
  const best = seen.reduce<(typeof seen)[number] | null>(
    (a, b) => (b.weight > (a?.weight ?? 0) ? b : a),
    null,
  );
  if (!best) throw new RefusedFile('no-header');
  return best;
}

async function sampleOf(source: Source, headerRow: number): Promise<string[][]> {
  const sample: string[][] = [];
  await source.each((cells, row) => {
    if (row > headerRow && cells.some((cell) => cleanCell(cell) !== '')) sample.push(cells);
    return sample.length < SAMPLE_ROWS;
  });
  if (sample.length === 0) throw new RefusedFile('empty');
  return sample;
}
