import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh place of the document and answers it; drawing again into it keeps what was typed. */
export function draw(what: ComponentChildren, into: HTMLElement = place()): HTMLElement {
  act(() => render(what, into));
  return into;
}

function place(): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  return root;
}

/** The only button (or other element of a selector) whose name, as assistive technology says it, is this. */
export function named<E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: string,
  selector = 'button, a',
): E {
  const found = [...root.querySelectorAll<E>(selector)].filter((one) => nameOf(one) === name);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} named ${name}`);
  return only;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function type(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function submit(root: ParentNode, selector = 'form'): void {
  act(
    () =>
      void root
        .querySelector(selector)
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
}
