import { FILE_EXTENSION } from '../../model/backup-file';
import { dropMeta, readMeta, writeMeta } from '../../store/meta';
import type { Store } from '../../store/store';
import type { Bytes } from './bytes';

/** A folder the seller picked. What TypeScript's library doesn't know yet, and some browsers neither. */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Movable = FileSystemFileHandle & { move?(name: string): Promise<void> };

/** Backups kept in the folder: one a day. */
export const KEPT_DAYS = 7;

const FOLDER = 'backup-folder';
const TEMPORARY = 'renhuo-being-written.part';
/** In the name of a backup that lacks what could not be read. */
export const INCOMPLETE = '-incomplete';
const OURS = new RegExp(`^renhuo-\\d{4}-\\d\\d-\\d\\d-\\d{6}(${INCOMPLETE})?\\${FILE_EXTENSION}$`);

export async function keptFolder(store: Store): Promise<Folder | null> {
  const value = await readMeta(store, FOLDER);
  return typeof value === 'object' && value !== null && 'getFileHandle' in value ? (value as Folder) : null;
}

/** Kept by the page it was picked on: a handle can't be sent in a message. */
export async function keepFolder(store: Store, folder: Folder | null): Promise<void> {
  if (folder) await writeMeta(store, FOLDER, folder);
  else await dropMeta(store, FOLDER);
}

/** Whether it may be written to now; `prompt` takes a click on one of our pages. */
export async function mayWrite(folder: Folder): Promise<PermissionState> {
  return (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/**
 * Writes a file under a temporary name, has it checked as it stands on the disk, and only then gives it its own name.
 * A file that fails the check is taken away again; whatever was there before stays.
 */
export async function writeInto(
  folder: Folder,
  name: string,
  pieces: AsyncIterable<Bytes>,
  check: (file: File) => Promise<boolean>,
): Promise<boolean> {
  const part = await folder.getFileHandle(TEMPORARY, { create: true });
  await fill(part, pieces);
  const sound = await check(await part.getFile());
  if (sound) await rename(folder, part, name);
  else await folder.removeEntry(TEMPORARY);
  return sound;
}

async function fill(handle: FileSystemFileHandle, pieces: AsyncIterable<Bytes | Blob>): Promise<void> {
  const target = await handle.createWritable();
  try {
    for await (const piece of pieces) await target.write(piece);
  } catch (error) {
    await target.abort();
    throw error;
  }
  await target.close();
}

async function rename(folder: Folder, part: Movable, name: string): Promise<void> {
  if (part.move) {
    try {
      await part.move(name);
      return;
    } catch (error) {
      // Some browsers move files of their own alone: the checked bytes are copied instead.
      console.info('copied, not moved', String(error));
    }
  }
  const checked = await part.getFile();
  const own = await folder.getFileHandle(name, { create: true });
  await fill(
    own,
    (async function* () {
      yield checked;
    })(),
  );
  if ((await own.getFile()).size !== checked.size) throw new Error('not written whole');
  await folder.removeEntry(TEMPORARY);
}

/** Names of the backups in a folder: whole ones first, newest first of each sort. */
export async function backupsIn(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (OURS.test(name)) names.push(name);
  names.sort().reverse();
  return [...names.filter((name) => !isIncomplete(name)), ...names.filter(isIncomplete)];
}

function isIncomplete(name: string): boolean {
  return name.includes(INCOMPLETE);
}

/**
 * Takes old backups away: the newest of each of the last `days` days with one stays, of whole ones and of incomplete
 * ones each, so that none of these ever pushes a whole one out. Nobody else's file is touched.
 */
export async function prune(folder: Folder, days: number): Promise<string[]> {
  const kept = { whole: new Set<string>(), incomplete: new Set<string>() };
  const gone: string[] = [];
  for (const name of await backupsIn(folder)) {
    const own = isIncomplete(name) ? kept.incomplete : kept.whole;
    const day = name.slice(0, 'renhuo-0000-00-00'.length);
    if (own.has(day) || own.size >= days) gone.push(name);
    else own.add(day);
  }
  for (const name of gone) await folder.removeEntry(name);
  return gone;
}
