import { isArrow, isBackArrow, isDoubleArrow, saysBefore, saysMore, saysNext, soundsLikeAct } from './words';

/** What one element of a pager is for. `number`: its page. */
export type Meaning = 'next' | 'before' | 'forward' | 'more' | number;

/** Longest label of a control that only pages. */
const MAX_LABEL = 40;
/** Class names of component libraries. Fusion starts all of its own with "next-": there that much is taken off. */
const NEXT_CLASS = /(?:^|[-_])next$|(?:^|[-_])next[-_]?(?:page|btn|button|link)$|[a-z]Next$|^nextPage$/;
const BEFORE_CLASS =
  /(?:^|[-_])prev(?:ious)?$|(?:^|[-_])prev(?:ious)?[-_]?(?:page|btn|button|link)$|[a-z]Prev(?:ious)?$|^prevPage$/;
const OFF_CLASS = /(?:^|[-_])(?:is[-_])?(?:disabled|unavailable|inactive)$|[a-z]Disabled$/;
const ON_CLASS =
  /(?:^|[-_])(?:is[-_])?(?:active|current|selected|checked|on|cur)$|[a-z](?:Active|Current|Selected)$/;
const PAGING_FIELD =
  /^(?:page|paged|p|pageno|pagenum|page_?(?:no|num|size|index)|per_?page|limit|size|current)$/i;

const attribute = (el: Element, name: string): string => el.getAttribute(name) ?? '';

/** The names a person or a screen reader is told, the shown one first. */
function labelsOf(el: Element): string[] {
  const shown = el.tagName === 'INPUT' ? attribute(el, 'value') : (el.textContent ?? '');
  const image = el.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return [shown, attribute(el, 'aria-label'), attribute(el, 'title'), image].map((text) => text.trim());
}

function classesOf(el: Element): string[] {
  const classes = attribute(el, 'class').split(/\s+/).filter(Boolean);
  const isFusion = classes.filter((name) => name.startsWith('next-')).length > 1;
  return isFusion ? classes.map((name) => name.replace(/^next-/, '')) : classes;
}

/** What an element is for by its own words, or by its class where it shows none; null where it is for nothing here. */
export function meaningOf(el: Element): Meaning | null {
  const labels = labelsOf(el);
  const [shown = ''] = labels;
  if (shown.length > MAX_LABEL) return null;
  if (/^\d{1,5}$/.test(shown)) return Number(shown);
  const named = shown === '' || isArrow(shown) || isDoubleArrow(shown) || isBackArrow(shown);
  const told = named ? labels : [shown];
  if (told.some(saysNext)) return 'next';
  if (told.some(saysBefore)) return 'before';
  if (saysMore(shown)) return 'more';
  if (!named) return null;
  const rel = attribute(el, 'rel').split(/\s+/);
  const classes = classesOf(el);
  if (rel.includes('next') || classes.some((name) => NEXT_CLASS.test(name))) return 'next';
  if (rel.includes('prev') || classes.some((name) => BEFORE_CLASS.test(name))) return 'before';
  if (isArrow(shown)) return 'next';
  if (isBackArrow(shown)) return 'before';
  return isDoubleArrow(shown) ? 'forward' : null;
}

/** Whether a control, or the list item it fills, is switched off. */
export function isOff(el: Element): boolean {
  const holders = [el, el.parentElement, ...el.querySelectorAll('a,button')].filter((one) => one !== null);
  return holders.some(
    (one) =>
      one.hasAttribute('disabled') ||
      one.getAttribute('aria-disabled') === 'true' ||
      classesOf(one).some((name) => OFF_CLASS.test(name)),
  );
}

/** Whether a page number is the one shown. */
export function isCurrent(el: Element): boolean {
  const parts = [el, el.parentElement, el.firstElementChild].filter((one) => one !== null);
  return parts.some(
    (one) =>
      /^(?:page|true)$/.test(attribute(one, 'aria-current')) ||
      attribute(one, 'aria-selected') === 'true' ||
      classesOf(one).some((name) => ON_CLASS.test(name)),
  );
}

/** Shown to people at all. */
export function isSeen(el: Element): boolean {
  if (el.closest('[hidden],[aria-hidden="true"],[inert]')) return false;
  return typeof el.checkVisibility === 'function'
    ? el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    : true;
}

/** What a click should go to: the link or button inside a list item. */
export function pressable(el: Element): Element {
  if (/^(?:A|BUTTON|INPUT)$/.test(el.tagName)) return el;
  return el.querySelector('a,button,[role="button"]') ?? el;
}

/**
 * Whether clicking this can do nothing but show other rows of the same list. `sameList` says whether an address is a
 * page of the list that was read.
 */
export function isHarmless(el: Element, sameList: (address: string) => boolean): boolean {
  for (const one of new Set([el, pressable(el)])) {
    const names = [
      'id',
      'class',
      'name',
      'value',
      'href',
      'onclick',
      'formaction',
      'data-action',
      'data-url',
    ];
    // An address has paths and ids of its own; only its last part names what it does.
    const told = names.map((name) =>
      name === 'href' ? lastPart(attribute(one, name)) : attribute(one, name),
    );
    if ([...told, ...labelsOf(one)].some(soundsLikeAct)) return false;
    if (one.hasAttribute('download') || one.hasAttribute('aria-haspopup')) return false;
    if (!/^(?:_self)?$/.test(attribute(one, 'target'))) return false;
    if (!leadsOn(one, sameList) || submitsMore(one)) return false;
  }
  return true;
}

function lastPart(address: string): string {
  return (address.split(/[?#]/)[0] ?? '').split('/').filter(Boolean).at(-1) ?? '';
}

function leadsOn(el: Element, sameList: (address: string) => boolean): boolean {
  if (el.tagName !== 'A' || !el.hasAttribute('href')) return true;
  const href = attribute(el, 'href').trim();
  if (href === '' || /^#[\w-]*$/.test(href) || /^javascript:(?:;|void\(?0?\)?;?)?$/i.test(href)) return true;
  return sameList((el as HTMLAnchorElement).href);
}

/** Whether a click would send a form that holds anything besides the page asked for. */
function submitsMore(el: Element): boolean {
  const { form, type } = el as HTMLButtonElement;
  if (!form || !/^(?:BUTTON|INPUT)$/.test(el.tagName) || !/^(?:submit|image)$/.test(type)) return false;
  if (form.method.toLowerCase() !== 'get') return true;
  return [...form.elements].some((field) => {
    const name = field.getAttribute('name');
    return (
      field !== el && name !== null && field.getAttribute('type') !== 'hidden' && !PAGING_FIELD.test(name)
    );
  });
}
