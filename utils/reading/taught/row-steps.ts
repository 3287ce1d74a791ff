import type { TaughtStep } from '../../model/taught';

const MOST_CLASSES = 4;
const LEVELS = 4;
const NAME = /^[A-Za-z][\w-]{0,39}$/;
/** Words for how an element happens to be now. */
const STATES =
  /^(?:is-)?(?:active|selected|hover|hovered|odd|even|checked|disabled|first|last|current|open|opened|expanded|focus|focused|visible|hidden|loading)$/i;

/** True for a class that a person named: whole words, no digits, nothing that a build step made up. */
export function isPlainClass(word: string): boolean {
  if (!NAME.test(word) || /\d/.test(word) || STATES.test(word)) return false;
  const parts = word.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  return parts.every(
    (part) =>
      part.length >= 2 &&
      /[aeiouy]/i.test(part) &&
      !/[^aeiouy]{5}/i.test(part) &&
      (part.length > 2 || part === part.toLowerCase()) &&
      /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(part),
  );
}

function stepOf(el: Element, alike: Element[]): TaughtStep {
  const role = el.getAttribute('role');
  const classes = [...el.classList].filter(
    (word) => isPlainClass(word) && alike.every((other) => other.classList.contains(word)),
  );
  const tag = el.tagName.toLowerCase();
  return {
    tag: NAME.test(tag) ? tag : 'div',
    role: role && NAME.test(role) ? role : null,
    classes: classes.slice(0, MOST_CLASSES),
  };
}

/** A row's element and three around it, outermost first: what a new rendering of the page keeps. */
export function stepsTo(row: Element, rows: Element[]): TaughtStep[] {
  const steps = [stepOf(row, rows.filter((one) => one.tagName === row.tagName).slice(0, 20))];
  for (
    let el = row.parentElement;
    el && steps.length < LEVELS && el.tagName !== 'BODY';
    el = el.parentElement
  )
    steps.unshift(stepOf(el, [el]));
  return steps;
}

function selectorOf({ tag, role, classes }: TaughtStep): string {
  // Names are letters, digits, `-` and `_` by their schema: nothing in them can end the selector.
  return tag + (role ? `[role="${role}"]` : '') + classes.map((word) => `.${word}`).join('');
}

/** Elements that stand where the steps say, by their parents. */
export function rowsAt(roots: ParentNode[], steps: TaughtStep[]): Map<Element, Element[]> {
  const selector = steps.map(selectorOf).join('>');
  const found = new Map<Element, Element[]>();
  for (const root of roots) {
    for (const el of root.querySelectorAll(selector)) {
      const parent = el.parentElement;
      if (parent) found.set(parent, [...(found.get(parent) ?? []), el]);
    }
  }
  return found;
}
