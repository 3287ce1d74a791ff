import { storageKeys } from '../model/storage-keys';
import { type TaughtMapping, taughtMapping } from '../model/taught';
import { readLocal, watchKey, writeLocal } from './local';

/** What the seller taught, one by one: a damaged one is left out and takes no other along. */
export async function readTaught(): Promise<TaughtMapping[]> {
  return valid(await readLocal(storageKeys.taught));
}

/** Background only. */
export async function writeTaught(mappings: TaughtMapping[]): Promise<void> {
  await writeLocal(storageKeys.taught, mappings);
}

/** Calls back at every change, not at once; `stop` ends it. */
export function watchTaught(onNext: (mappings: TaughtMapping[]) => void): () => void {
  return watchKey('local', storageKeys.taught, (value) => onNext(valid(value)));
}

function valid(value: unknown): TaughtMapping[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const parsed = taughtMapping.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
