import { useEffect, useState } from 'preact/hooks';
import { waits } from '../../utils/pipeline/give-way';
import { watch } from '../../utils/store/watch';

/**
 * What a query of the store answers, again whenever it would answer otherwise; undefined until the first answer,
 * and again when `about` (the query's own parameters) changes. Throws into the page's boundary what the store throws.
 */
export function useWatch<T>(query: () => Promise<T>, about: unknown[]): T | undefined {
  const key = JSON.stringify(about);
  const [answer, setAnswer] = useState<{ key: string; value: T }>();
  const [error, setError] = useState<unknown>();
  // the query is a new function at each drawing; `key` says when it differs
  useEffect(() => {
    const answered = waits();
    const stop = watch(
      query,
      (value) => {
        answered();
        setAnswer({ key, value });
      },
      (wrong) => {
        answered();
        setError(wrong);
      },
    );
    return () => {
      answered();
      stop();
    };
  }, [key]);
  if (error !== undefined) throw error;
  return answer?.key === key ? answer.value : undefined;
}
