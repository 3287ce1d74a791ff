import { useEffect, useState } from 'preact/hooks';
import { tryMapping } from '../../utils/browser/teaching';
import { type TaughtMapping, taughtMapping } from '../../utils/model/taught';
import type { TeachSession, TeachTried } from '../../utils/model/teaching';
import { fail } from './fail';

/** How long a choice has to stand before the page is asked, in milliseconds. */
const CALM = 120;

export type Tried = { tried: TeachTried | null; gone: boolean; valid: boolean };

/** How the page would be read with a mapping, asked again at every change of it; `valid` where it may be kept. */
export function useTried(session: TeachSession, mapping: TaughtMapping): Tried {
  const [state, setState] = useState<Omit<Tried, 'valid'>>({ tried: null, gone: false });
  const { tab, frame } = session;
  const valid = taughtMapping.safeParse(mapping).success;
  const key = JSON.stringify([tab, frame, { ...mapping, taughtAt: 0 }]);
  // `key` says when the mapping differs
  useEffect(() => {
    let outdated = false;
    setState({ tried: null, gone: false });
    if (!valid) return;
    const timer = setTimeout(() => {
      tryMapping({ tab, frame }, mapping).then((tried) => {
        if (!outdated) setState({ tried, gone: tried === null });
      }, fail('try'));
    }, CALM);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [key]);
  return { ...state, valid };
}
