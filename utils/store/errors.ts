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
