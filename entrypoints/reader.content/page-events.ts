type Heard = {
  /** The page was shown or hidden. `isBack`: it came back from the browser's memory: its tab showed another. */
  onVisibility(isBack: boolean): void;
  /** A person did something, or the address may have changed. */
  onAct(): void;
  onResize(): void;
};

/** Listens without ever holding the page up. Returns the function that lets go. */
export function hearPage(window: Window, heard: Heard): () => void {
  const listeners: [EventTarget | undefined, string, (event: Event) => void][] = [
    [window.document, 'visibilitychange', () => heard.onVisibility(false)],
    [window, 'pageshow', (event) => heard.onVisibility((event as PageTransitionEvent).persisted === true)],
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
