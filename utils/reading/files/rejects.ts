/** Why a row of a file was not taken. */
export const rejectReasons = [
  'no-order-id',
  'id-scientific',
  'id-rounded',
  'no-time',
  'bad-time',
  'odd-time',
  'negative-quantity',
  'bad-amount',
  'no-goods',
  'too-many-items',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Something left out of rows that were taken. */
export const fileNotes = ['goods-id-lost', 'date-order-guessed'] as const;
export type FileNote = (typeof fileNotes)[number];

export type Rejected = { row: number; reason: RejectReason; cells: string[] };
export type Counted<T> = { code: T; n: number; firstRow: number };

/** Rejected rows kept whole for the seller to look at; beyond that they are only counted. */
const MAX_KEPT = 5000;

export type Ledger = {
  reject(row: number, reason: RejectReason, cells: string[]): void;
  note(row: number, code: FileNote): void;
  rejected: Rejected[];
  reasons(): Counted<RejectReason>[];
  notes(): Counted<FileNote>[];
};

export function newLedger(): Ledger {
  const rejected: Rejected[] = [];
  const reasons = new Map<RejectReason, { n: number; firstRow: number }>();
  const notes = new Map<FileNote, { n: number; firstRow: number }>();
  const listed = <T>(counts: Map<T, { n: number; firstRow: number }>) =>
    [...counts].map(([code, count]) => ({ code, ...count }));
  return {
    rejected,
    reject(row, reason, cells) {
      count(reasons, reason, row);
      if (rejected.length < MAX_KEPT) rejected.push({ row, reason, cells });
    },
    note: (row, code) => count(notes, code, row),
    reasons: () => listed(reasons),
    notes: () => listed(notes),
  };
}

function count<T>(counts: Map<T, { n: number; firstRow: number }>, code: T, row: number): void {
  const known = counts.get(code);
  if (known) known.n += 1;
  else counts.set(code, { n: 1, firstRow: row });
}
