import { remember } from '../values/remember';

/** An element's first class word: as it is, without numbers, and without state words and hashes as well. */
type FirstClass = { own: string; numberless: string; stable: string };

const known = remember((classes): FirstClass => {
  const own = classes.split(/\s+/)[0] ?? '';
  const numberless = own.replace(/\d+/g, '');
  return { own, numberless, stable: numberless.replace(/(?:__|--|_)[A-Za-z]{5,8}$/, '') };
});

/** Class words say what a thing is; state words, hashes and numbers change from row to row. */
export const firstClass = (el: Element): FirstClass => known(el.getAttribute('class') ?? '');
