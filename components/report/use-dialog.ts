import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a dialog that stands above the page as long as it is drawn. */
export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
}
