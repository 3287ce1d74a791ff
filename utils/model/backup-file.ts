import * as z from 'zod';
import {
  BACKUP_FORMAT,
  backupCustomer,
  backupEvidence,
  backupListing,
  backupMute,
  backupNote,
  backupOrder,
  backupReview,
  backupShop,
} from './backup';
import { storedEntry } from './entry';
import { forgottenSums } from './forgotten';
import { settings } from './settings';
import { subjectKey } from './subject';
import { task } from './task';
import { taughtMapping } from './taught';

/** Version 2 of the backup: a header line, then frames of rows. docs/backup-format.md describes it byte by byte. */
export const FILE_VERSION = 2;
export const FILE_EXTENSION = '.renhuo';

/** Fewer rounds make guessing cheap; more than this would only keep a stranger's file from ever being opened. */
export const MIN_ITERATIONS = 600_000;
const MAX_ITERATIONS = 10_000_000;
const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

export const fileLock = z.object({
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().min(MIN_ITERATIONS).max(MAX_ITERATIONS),
  salt: base64.length(24),
  /** The file's own key, sealed with the key made of the passphrase. */
  nonce: base64.length(16),
  key: base64.length(64),
});
export type FileLock = z.infer<typeof fileLock>;

export const fileHeader = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(FILE_VERSION),
  madeAt: z.int(),
  lock: fileLock.nullable(),
});
export type FileHeader = z.infer<typeof fileHeader>;

/** A buyer who may not be stored any more: `buyer|<shop>|<hash>`. */
export const backupErased = z.object({ key: subjectKey, at: z.int() });

export const backupAbout = z.object({
  secretMark: z.string().max(64).nullable(),
  /** The hashing secret in hex: in locked files alone. */
  secret: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** True where the file holds only what was typed, for another computer of the same shop. */
  exchange: z.boolean().optional(),
  /** True where some of what was stored could not be read, or had been lost, when the file was made. */
  incomplete: z.boolean().optional(),
});
export type BackupAbout = z.infer<typeof backupAbout>;

/** The tables of a file, in the order they stand in it. */
export const fileRows = {
  about: backupAbout,
  settings,
  taught: taughtMapping,
  shops: backupShop,
  erased: backupErased,
  evidence: backupEvidence,
  customers: backupCustomer,
  listings: backupListing,
  orders: backupOrder,
  forgotten: forgottenSums,
  reviews: backupReview,
  notes: backupNote,
  mutes: backupMute,
  entries: storedEntry,
  tasks: task,
} as const;
export type FileTable = keyof typeof fileRows;
export type FileRow<T extends FileTable> = z.infer<(typeof fileRows)[T]>;
export const fileTables = Object.keys(fileRows) as FileTable[];

/** Rows of one table as they stand in a frame. */
export type FileChunk = { [T in FileTable]: { table: T; rows: FileRow<T>[] } }[FileTable];

/** A row checked by its table's schema, or the place where it isn't as it should be. Unknown names are dropped. */
export function parseRow(table: FileTable, row: unknown): { row: unknown } | { bad: string } {
  const schema: z.ZodType = fileRows[table];
  const parsed = schema.safeParse(row);
  return parsed.success ? { row: parsed.data } : { bad: parsed.error.issues[0]?.path.join('.') ?? '' };
}

export const fileEnd = z.object({ counts: z.record(z.string().max(20), z.int()) });
