import type { Hint } from '../../../utils/model/hint';
import type { Clock } from '../clock';
import type { Pill } from './pill';

/** Milliseconds before a hovered hint explains itself, and before it stops. */
const SHOW_AFTER = 150;
const HIDE_AFTER = 250;
const MARGIN = 8;

/** The one reason on show at a time; `hide` takes it away at once, `drop` only where it is this pill's. */
export type Tips = { attach(pill: Pill, hint: Hint): void; hide(): void; drop(pill: Pill): void };

/**
 * Reasons on hover and focus: in the top layer, so that no cell cuts them off; the pointer may move onto them,
 * Escape dismisses them (WCAG 1.4.13).
 */
export function makeTips(window: Window, clock: Clock): Tips {
  let shown: { tip: HTMLElement; pill: Pill } | null = null;
  let stopWaiting: (() => void) | null = null;
  const cancel = () => stopWaiting?.();
  const soon = (ms: number, run: () => void) => {
    cancel();
    stopWaiting = clock.later(ms, run);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    // The reason is the innermost thing open: the page's dialog around it stays.
    event.stopImmediatePropagation();
    event.preventDefault();
    hide();
  };
  const follow = () => shown && stand(window, shown.tip, shown.pill);
  const hide = () => {
    cancel();
    if (!shown) return;
    shown.tip.remove();
    shown = null;
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('scroll', follow, true);
  };
  const show = (pill: Pill, hint: Hint) => {
    cancel();
    if (shown?.pill === pill || !pill.host.isConnected || !hint.why) return;
    hide();
    const tip = window.document.createElement('span');
    tip.setAttribute('popover', 'manual');
    tip.setAttribute('role', 'tooltip');
    // Said already: the hint's name holds word and reason.
    tip.setAttribute('aria-hidden', 'true');
    tip.dataset.word = hint.word;
    tip.dataset.why = hint.why;
    tip.addEventListener('pointerenter', () => cancel());
    tip.addEventListener('pointerleave', () => soon(HIDE_AFTER, hide));
    pill.frame.append(tip);
    tip.showPopover?.();
    shown = { tip, pill };
    stand(window, tip, pill);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
  };
  return {
    hide,
    drop: (pill) => shown?.pill === pill && hide(),
    attach(pill, hint) {
      const { button } = pill;
      button.addEventListener('pointerenter', () => soon(SHOW_AFTER, () => show(pill, hint)));
      button.addEventListener('pointerleave', () => soon(HIDE_AFTER, hide));
      button.addEventListener('focus', () => show(pill, hint));
      button.addEventListener('blur', hide);
    },
  };
}

/** Under the hint, or above it where the window ends; never outside the window. */
function stand(window: Window, tip: HTMLElement, pill: Pill): void {
  const at = pill.button.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const below = at.bottom + 2;
  const top = below + size.height > window.innerHeight - MARGIN ? at.top - size.height - 2 : below;
  const left = Math.min(at.left, window.innerWidth - size.width - MARGIN);
  tip.style.top = `${Math.max(MARGIN, top)}px`;
  tip.style.left = `${Math.max(MARGIN, left)}px`;
}
