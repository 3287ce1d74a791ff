import * as z from 'zod';
import { type ListingRow, listingRow, type OrderRow, orderRow } from './reading';

/** What an export file is and holds, before anything of it is stored. Codes are those of `utils/reading/files`. */
export type FileReport = {
  /** Null where the header is nobody's we know: the columns are a guess to be confirmed. */
  format: { id: string; platform: string; sure: boolean; provenance: string } | null;
  kind: 'order' | 'listing';
  encoding: string;
  sheet: string | null;
  /** Rows below the header. */
  rows: number;
  orders: number;
  listings: number;
  /** The file's first and last order: times in epoch milliseconds, and their numbers. */
  span: { from: number; to: number; top: string; bottom: string } | null;
  /** When the file was true, epoch milliseconds: it may not overrule what was read later. */
  asOf: number;
  timeZone: string;
  currency: string | null;
  /** True where the format itself says the zone. */
  hasZone: boolean;
  /** How `03/04/2026` was read, where nothing in the file tells; null where it does. */
  dayFirst: boolean | null;
  hasItems: boolean;
  /** Orders that say anything of their buyer. */
  buyers: number;
  /** The one status that all orders have: the export may have been narrowed to it. */
  onlyStatus: string | null;
  /** The shop's own id and name, where a column says them. */
  shop: { marker: string | null; name: string | null };
  rejected: { code: string; n: number; firstRow: number }[];
  notes: { code: string; n: number; firstRow: number }[];
  columns: { header: string; field: string | null; samples: string[] }[];
  sample: { orders: OrderRow[]; listings: ListingRow[] };
};

const time = z.int();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const span = z.object({ from: time, to: time, top: z.string().max(128), bottom: z.string().max(128) });

/** Which shop a file belongs to: one that is known, or a new one that only files tell of. */
export const fileShop = z.union([
  z.object({ id: z.string().max(120) }),
  z.object({ name: z.string().trim().min(1).max(80) }),
]);
export type FileShop = z.infer<typeof fileShop>;

/** What the background is told before the rows of a file come. `hash`: SHA-256 of its bytes, in hex. */
export const fileAbout = z.object({
  hash,
  /** The file's own name, for the seller to know it by. */
  name: z.string().max(255).optional(),
  format: z.string().max(60).nullable(),
  platform: z.string().max(40).nullable(),
  kind: z.enum(['order', 'listing']),
  asOf: time,
  timeZone: z.string().max(60),
  currency: z.string().max(3).nullable(),
  /** Orders or listings to come. */
  rows: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
});
export type FileAbout = z.infer<typeof fileAbout>;

/** Orders or listings sent at once; a slice is stored whole or not at all. */
export const SLICE = 500;

export const fileMessages = [
  z.object({ type: z.literal('file.begin'), about: fileAbout, shop: fileShop }),
  z.object({
    type: z.literal('file.slice'),
    hash,
    orders: z.array(orderRow).max(SLICE * 2),
    listings: z.array(listingRow).max(SLICE * 2),
  }),
  /** `span`: the time of which the seller says that the file holds all orders. */
  /** Takes an import back. */
  z.object({ type: z.literal('file.withdraw'), hash }),
  z.object({ type: z.literal('file.end'), hash, span: span.nullable(), cancelled: z.boolean() }),
] as const;
export type FileMessage = z.infer<(typeof fileMessages)[number]>;

/** What is remembered of a file that was brought in, its rows apart. */
export type ImportRecord = FileAbout & {
  shop: string;
  state: 'running' | 'done' | 'cancelled';
  /** Orders or listings stored so far, and records that were written for them. */
  done: number;
  changed: number;
  /** Orders that weren't known before it came, and known ones it changed; absent in records of before. */
  added?: number;
  altered?: number;
  span: z.infer<typeof span> | null;
  startedAt: number;
  endedAt: number | null;
};

/** What taking an import back would do: orders that go, and those that stay. */
export type Withdrawal = { goes: number; stays: number };

/** What a file's rows are to what is stored. */
export type FileNews = { fresh: number; known: number; changed: number };
