type Heard = {
  /** The page was shown, hidden, or came back from the browser's memory. */
  onVisibility(): void;
  /** A person did something, or the address may have changed. */
  onAct(): void;
  onResize(): void;
};

/** Listens without ever holding the page up. Returns the function that lets go. */
export function hearPage(window: Window, heard: Heard): () => void {
  const listeners: [EventTarget | undefined, string, () => void][] = [
    [window.document, 'visibilitychange', heard.onVisibility],
    [window, 'pageshow', heard.onVisibility],
    [window, 'popstate', heard.onAct],
    [window, 'hashchange', heard.onAct],
    [window, 'pointerup', heard.onAct],
    [window, 'keyup', heard.onAct],
    [window, 'wheel', heard.onAct],
    // Where the browser has it, pushState is heard as well; elsewhere the change of rows tells.
    [(window as { navigation?: EventTarget }).navigation, 'currententrychange', heard.onAct],
    [window, 'resize', heard.onResize],
  ];
  for (const [target, type, run] of listeners) {
    target?.addEventListener(type, run, { capture: true, passive: true });
  }
  return () => {
    for (const [target, type, run] of listeners) target?.removeEventListener(type, run, true);
  };
}
