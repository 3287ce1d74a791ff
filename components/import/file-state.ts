import type { FileNews, FileReport } from '../../utils/model/files';

/** One file on its way in, as it is drawn. */
export type FileState = {
  id: number;
  name: string;
  phase: 'reading' | 'refused' | 'failed' | 'ready' | 'storing' | 'judging' | 'done' | 'cancelled';
  /** While reading: 0 to 1, and rows seen. */
  share: number;
  rowsSeen: number;
  /** A code of the words' `refused`. */
  why: string | null;
  report: FileReport | null;
  hash: string | null;
  /** Id of a known shop, or null for a new one with this name. */
  shop: string | null;
  shopName: string;
  news: FileNews | null;
  counting: boolean;
  /** What the seller says of its completeness; days as `2026-05-12`. */
  whole: boolean;
  from: string;
  to: string;
  /** Rows stored, when it began and now, epoch milliseconds. */
  stored: number;
  startedAt: number;
  now: number;
  /** A sentence of the background's refusal. */
  refusal: string | null;
};

/** How many orders or listings a file holds. */
export function rowsOf({ report }: Pick<FileState, 'report'>): number {
  return report ? Math.max(report.orders, report.listings) : 0;
}

/** Rows left out that may have been sales: with any of them a file can't vouch for its time. */
export function lostRows(report: FileReport): number {
  const lost = report.rejected.filter(({ code }) => code !== 'negative-quantity');
  const n = lost.reduce((sum, one) => sum + one.n, 0);
  // A line or two of totals at the end name no order and are none.
  return lost.every(({ code }) => code === 'no-order-id') && n <= 2 ? 0 : n;
}

/** Whether the file may say that it holds all orders of a time. */
export function canVouch(report: FileReport): boolean {
  return (
    report.kind === 'order' && report.span !== null && report.dayFirst === null && lostRows(report) === 0
  );
}
