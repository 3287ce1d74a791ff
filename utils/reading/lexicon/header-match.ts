import { normalise } from '../values/normalise';
import { remember } from '../values/remember';

/** Header words of one page kind: folded word -> fields that claim it, in the lexicon's order. */
export type HeaderWords = Map<string, string[]>;

const UNITS = /[(（[]\s*[+-]?\s*(?:元|件|个|個|¥|\$|€|£|円|pcs|天|日|次|[A-Z]{3})\s*[)）\]]/gi;
const ACTION =
  /^(?:批量|修改|提升|升序|降序|排序|设置|編輯|编辑|筛选|篩選|搜索|sort|edit|filter|asc|desc|[↑↓▲▼⇅⬆⬇△▽↕?ⓘ])/i;
const ACTION_WITHIN = new RegExp(ACTION.source.slice(1), 'i');

/** A label as it is compared: unit brackets, spaces, colons, stars and arrows dropped, lower case. */
export const foldLabel = remember((text) =>
  normalise(text)
    .replace(UNITS, '')
    .replace(/[\s:*↑↓▲▼⇅⬆⬇△▽↕ⓘ?]/g, '')
    .toLowerCase(),
);

const endings = new WeakMap<HeaderWords, Set<string>>();
const LETTER = /\p{L}/u;

/** False for a label that ends in a letter in which no known one ends. Says so of most texts, without folding them. */
export function mayEnd(label: string, words: HeaderWords): boolean {
  const last = label[label.length - 1] ?? '';
  if (!LETTER.test(last)) return true;
  let known = endings.get(words);
  if (!known) {
    known = new Set([...words.keys()].map((word) => word[word.length - 1] ?? ''));
    endings.set(words, known);
  }
  return known.has(last.toLowerCase());
}

/** Prepares one field table of the lexicon for look-ups. */
export function headerWords(table: Record<string, string[]>): HeaderWords {
  const words: HeaderWords = new Map();
  for (const [field, labels] of Object.entries(table)) {
    for (const label of labels) {
      const key = foldLabel(label);
      const fields = words.get(key);
      if (!fields) words.set(key, [field]);
      else if (!fields.includes(field)) fields.push(field);
    }
  }
  return words;
}

/**
 * The fields a header names, best first; empty where it names none. Exact after folding; else the longest
 * label it starts with, if what follows begins with an action word (`总库存 批量修改`) or an arrow. A bare
 * prefix is never enough: 退款金额 is not 退款.
 */
export function fieldsOfHeader(header: string, words: HeaderWords): string[] {
  const folded = foldLabel(header);
  if (!folded || folded.length > 60) return [];
  const exact = words.get(folded);
  if (exact) return exact;
  if (!ACTION_WITHIN.test(folded)) return [];
  for (let end = folded.length - 1; end > 1; end -= 1) {
    const fields = words.get(folded.slice(0, end));
    if (fields && ACTION.test(folded.slice(end))) return fields;
  }
  return [];
}

/** The parts of a header that names several things: `商品状态/时间`, `单价 / 数量`, `Name | SKU`. */
export function headerParts(header: string): string[] {
  const parts = header.split(/[/|、&＆·]|\s-\s|\n|(?<=[a-z]) and (?=[a-z])/i).map((part) => part.trim());
  return parts.length > 1 ? parts.filter(Boolean) : [];
}
