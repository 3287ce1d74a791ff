import type { FileReport } from '../../../utils/model/files';
import type { ListingRow, OrderRow } from '../../../utils/model/reading';
import type { FileRefusal } from '../../../utils/reading/files/caps';
import type { Choices } from '../../../utils/reading/files/make-plan';
import type { Rejected } from '../../../utils/reading/files/rejects';

/** What a page asks the worker that reads one file, and what it answers. `id` tells answers apart. */
export type WorkerQuestion =
  | { id: number; ask: 'open'; file: File; choices: Choices; now: number; timeZone: string }
  | { id: number; ask: 'take'; from: number }
  | { id: number; ask: 'rejected' };

export type Opened = { ok: true; report: FileReport; hash: string } | { ok: false; why: FileRefusal };
/** `next` is where the next slice begins; null behind the last one. */
export type Slice = { orders: OrderRow[]; listings: ListingRow[]; next: number | null };
export type RejectedRows = { rows: Rejected[]; headers: string[] };

export type WorkerAnswer =
  | { id: number; answer: 'progress'; share: number; rows: number }
  | { id: number; answer: 'opened'; value: Opened }
  | { id: number; answer: 'slice'; value: Slice }
  | { id: number; answer: 'rejected'; value: RejectedRows }
  | { id: number; answer: 'failed'; error: string };
