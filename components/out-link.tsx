import type { ComponentChildren } from 'preact';
import type { Words } from '../utils/words';
import { linkOf } from './host-of';

type Props = { words: Words; to: string | null; class?: string; label?: string; children: ComponentChildren };

/** A link into the backend, in a tab of its own. Draws nothing where the address may not be linked to. */
export function OutLink({ words, to, class: look, label, children }: Props) {
  const href = linkOf(to);
  if (href === null) return null;
  return (
    <a class={look} href={href} target="_blank" rel="noreferrer" aria-label={label}>
      {children}
      <span aria-hidden="true"> ↗</span>
      {label === undefined && <span class="out-of-sight">{words.common.openNew}</span>}
    </a>
  );
}
