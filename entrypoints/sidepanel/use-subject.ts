import { useEffect, useState } from 'preact/hooks';
import { panelSubject, watchPanelSubject } from '../../utils/browser/panel';
import { fail } from '../parts/fail';

/** The subject the panel shows, null where none was chosen yet. `first`: the one when the page was opened. */
export function useSubject(first: string | null): string | null {
  const [subject, setSubject] = useState(first);
  useEffect(() => {
    const stop = watchPanelSubject(setSubject);
    // Another may have been chosen between the page's first look and the first watching.
    panelSubject().then((known) => setSubject((now) => (now === first ? known : now)), fail('subject'));
    return stop;
  }, []);
  return subject;
}
