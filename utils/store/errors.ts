/** Whether an error means that the disk or quota is full. Dexie hides it inside AbortError and BulkError. */
export function isFull(error: unknown, depth = 0): boolean {
  if (depth > 5 || typeof error !== 'object' || error === null) return false;
  const { name, message, inner, failures } = error as {
    name?: unknown;
    message?: unknown;
    inner?: unknown;
    failures?: unknown;
  };
  if (name === 'QuotaExceededError' || /quota|disk.*full/i.test(String(message ?? ''))) return true;
  if (Array.isArray(failures) && failures.some((one) => isFull(one, depth + 1))) return true;
  return isFull(inner, depth + 1);
}

/** Names of errors that a database gives which can't be opened or read; a newer one than this code knows is among them. */
const BROKEN = new Set(['OpenFailedError', 'UnknownError', 'DataError', 'VersionError', 'NotReadableError']);

/** Whether an error means that the database itself is beyond reading. */
export function isBroken(error: unknown, depth = 0): boolean {
  if (depth > 5 || typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return BROKEN.has(String(name)) || isBroken(inner, depth + 1);
}
