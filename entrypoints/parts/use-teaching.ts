import { useEffect, useState } from 'preact/hooks';
import { readTeaching, watchTeaching } from '../../utils/browser/teaching';
import type { TeachSession } from '../../utils/model/teaching';
import { fail } from './fail';

/** The page that is being shown; null where none is, undefined until that is known. */
export function useTeaching(): TeachSession | null | undefined {
  const [session, setSession] = useState<TeachSession | null>();
  useEffect(() => {
    const stop = watchTeaching(setSession);
    readTeaching().then(setSession, fail('teaching'));
    return stop;
  }, []);
  return session;
}
