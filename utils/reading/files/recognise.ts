import { foldLabel, type HeaderWords } from '../lexicon/header-match';
import { cleanCell } from './clean-cell';
import type { KnownFormat } from './format';

export type HeadRow = { cells: string[]; row: number };
export type Recognised = {
  format: KnownFormat | null;
  /** Every header that tells the format apart is there, and most of the file's headers are the format's. */
  sure: boolean;
  /** Row number of the header, as a spreadsheet shows it. */
  row: number;
  headers: string[];
};

/** Below this many known headers a row is no header. */
const FEW = 3;
const MOSTLY = 0.7;
/** So many headers of a format must be there where one that tells it apart is not. */
const MANY = 8;

const fold = (header: string): string => foldLabel(cleanCell(header));

/** Whether a text is a header that a format or the lexicon knows. */
export function headerTest(
  formats: KnownFormat[],
  words: { listing: HeaderWords; order: HeaderWords },
): (cell: string) => boolean {
  const known = new Set(formats.flatMap(({ headers }) => headers.map(fold)));
  for (const table of [words.listing, words.order]) for (const word of table.keys()) known.add(word);
  return (cell) => {
    if (cell.length === 0 || cell.length > 80) return false;
    const folded = fold(cell.replace(/^"|"$/g, ''));
    return folded.length > 1 && known.has(folded);
  };
}

/**
 * Which format a file is, by the row of its first ones that looks most like a header: titles and empty rows may
 * stand above. Null where no row does; a format of null where the header is nobody's we know.
 */
export function recognise(
  head: HeadRow[],
  formats: KnownFormat[],
  isHeader: (cell: string) => boolean,
): Recognised | null {
  const rows = head.map(({ cells, row }) => {
    const headers = cells.map(cleanCell);
    return { row, headers, hits: headers.filter(isHeader).length };
  });
  const best = rows.reduce<(typeof rows)[number] | null>(
    (a, b) => (b.hits >= FEW && b.hits > (a?.hits ?? 0) ? b : a),
    null,
  );
  if (!best) return null;
  const { row, headers } = best;
  const own = new Set(headers.map(foldLabel).filter((header) => header !== ''));
  const ranked = formats
    .map((format) => ({ format, ...likeness(format, own) }))
    .filter(({ likely }) => likely)
    .sort((a, b) => b.matched - a.matched || (a.format.id < b.format.id ? -1 : 1));
  const [first] = ranked;
  return { format: first?.format ?? null, sure: first?.sure ?? false, row, headers };
}

function likeness(
  format: KnownFormat,
  own: Set<string>,
): { likely: boolean; sure: boolean; matched: number } {
  const has = (headers: string[] | undefined): boolean =>
    headers?.some((header) => own.has(fold(header))) ?? false;
  const matched = format.headers.filter((header) => own.has(fold(header))).length;
  const core = format.core.every(has);
  const share = matched / Math.max(1, Math.min(own.size, format.headers.length));
  const named = has(format.fields.orderId ?? format.fields.sku ?? format.fields.title);
  return {
    likely: core || (named && matched >= MANY && share >= MOSTLY),
    sure: core && share >= MOSTLY,
    matched,
  };
}
