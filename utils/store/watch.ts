import { liveQuery } from 'dexie';

/**
 * Runs a query now and again whenever something it looked at changes, wherever it was written. `stop` ends it.
 * The query must await nothing but the store.
 */
export function watch<T>(
  query: () => Promise<T>,
  onNext: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onNext, error: onError });
  return () => subscription.unsubscribe();
}
