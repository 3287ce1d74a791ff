import { useEffect, useState } from 'preact/hooks';
import { panelSubject, watchPanelSubject } from '../../utils/browser/panel';
import { fail } from '../parts/fail';

/** The subject the panel shows: undefined until known, null where none was chosen yet. */
export function useSubject(): string | null | undefined {
  const [subject, setSubject] = useState<string | null>();
  useEffect(() => {
    const stop = watchPanelSubject(setSubject);
    panelSubject().then((known) => setSubject((now) => (now === undefined ? known : now)), fail('subject'));
    return stop;
  }, []);
  return subject;
}
