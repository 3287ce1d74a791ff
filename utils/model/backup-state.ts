import * as z from 'zod';

/** Why the automatic backup stands still. Each has its sentence. */
export const backupTroubles = ['needs-click', 'folder-gone', 'disk-full', 'failed'] as const;
export type BackupTrouble = (typeof backupTroubles)[number];

const size = z.object({ listings: z.int(), orders: z.int() });

/** How backups stand; kept where it survives the loss of the database. Times in epoch milliseconds. */
export const backupState = z.object({
  savedAt: z.int().nullable().default(null),
  how: z.enum(['folder', 'download']).nullable().default(null),
  locked: z.boolean().default(false),
  file: z.string().nullable().default(null),
  /** What was known when it was made. */
  size: size.nullable().default(null),
  /** Name of the folder for automatic backups. */
  folder: z.string().nullable().default(null),
  trouble: z.enum(backupTroubles).nullable().default(null),
  triedAt: z.int().nullable().default(null),
  /** The last automatic one made while something stored could not be read: it lacks that. `savedAt` speaks of whole ones. */
  incomplete: z.object({ at: z.int(), file: z.string() }).nullable().default(null),
  /** When something was last learnt or typed. */
  changedAt: z.int().nullable().default(null),
});
export type BackupState = z.infer<typeof backupState>;

export function parseBackupState(value: unknown): BackupState {
  const parsed = backupState.safeParse(value ?? {});
  return parsed.success ? parsed.data : backupState.parse({});
}
