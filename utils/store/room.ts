/** Under this much room a full disk could cost the whole database: nothing more is written. */
const MIN_FREE = 40 * 1024 * 1024;

/** Whether there is room to write. Where the browser doesn't say, there is. */
export async function hasRoom(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.storage?.estimate) return true;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || quota - (usage ?? 0) >= MIN_FREE;
}
