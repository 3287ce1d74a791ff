import type { ReadContext } from '../columns/context';
import { labelledValues } from '../columns/labelled';
import type { Cell, Line } from '../grid/cell';
import { fieldsOfHeader } from '../lexicon/header-match';
import { parseTimes } from '../values/count';
import { parseDate } from '../values/date';
import { linkId } from '../values/link-id';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';

/** Lines of a cell that can be a title: letters, no label, no action link, no status word alone. */
function titleLines(cell: Cell, context: ReadContext): Line[] {
  return cell.lines.filter(({ text }) => {
    if (isBlank(text) || !/\p{L}/u.test(text) || context.says.action.test(text)) return false;
    if (/^[\p{L}\s()]{1,16}\s*:\s*\S/u.test(text) && text.length < 40) return false;
    if (/^(?:[x×✕*] ?\d{1,5}|\d{1,5} ?[x×])$/i.test(text)) return false;
    return text.length > 8 || findStatus([text], context.statuses.listing) === null;
  });
}

/**
 * The name of a product in a cell: the text of its product link, else the first line that can be one, else
 * a picture's alternative text.
 */
export function titleOf(cell: Cell, context: ReadContext): { title: string; line: Line | null } | null {
  const lines = titleLines(cell, context);
  const link = cell.links.find(({ href, text }) => {
    if (text.length < 2 || context.says.action.test(text) || !/\p{L}/u.test(text)) return false;
    return (
      lines.some((line) => text.includes(line.text) || line.text.includes(text)) &&
      linkId(href, context.url) !== null
    );
  });
  if (link) {
    const line =
      lines.find((candidate) => link.text.includes(candidate.text) || candidate.text.includes(link.text)) ??
      null;
    const inLink = lines.filter((candidate) => link.el.contains(candidate.el));
    const whole =
      inLink.length > 1
        ? (inLink[0]?.text ?? link.text)
        : link.text.length < (line?.text.length ?? 0)
          ? link.text
          : (line?.text ?? link.text);
    return { title: clean(whole), line };
  }
  const first = lines[0];
  if (first) return { title: clean(untilLabel(first, context)), line: first };
  const alt = cell.alt;
  return alt.length > 2 && /\p{L}/u.test(alt) ? { title: clean(alt), line: null } : null;
}

/** A code: one word with a figure in it, or in capitals, and none that is only written. */
const CODE =
  /^(?:[^:]{1,20}:\s*)?(?=[^:]*[\d\p{Lu}])[^\s:\p{Ll}]{2,64}$|^(?:[^:]{1,20}:\s*)?(?=[^:]*\d)[^\s:]{2,64}$/u;

/** The shop's own number, which no code of the seller's is. */
const NUMBER = /^(?:[^:]{1,20}:\s*)?\d{4,24}$/;
/** `tkb-grate-s`, `tkb-01`: pieces joined as only codes are. */
const JOINED = /^[a-z\d]+(?:[-_.][a-z\d]+)*(?:[-_.]\d[a-z\d]*|[-_.][a-z\d]+[-_.][a-z\d]+)$/i;

/**
 * What a column that is the title's as well (`Name / Code`) says of another field: a line that is no part of the title,
 * and for a code one that can be one. Empty where none is: a name is nobody's code.
 */
export function besideTitle(
  field: string,
  { lines }: Cell,
  title: { title: string; line: Line | null } | null,
): string {
  const rest = lines.filter(
    ({ text, el }) =>
      !isBlank(text) && !title?.title.includes(text) && !(title?.line && isOf(el, title.line.el)),
  );
  // Where the code stands first it was taken for the name as well.
  const first = title && JOINED.test(title.title) ? title.title : '';
  if (field === 'itemId') return rest.find(({ text }) => NUMBER.test(text))?.text ?? first;
  if (field !== 'sku') return rest[0]?.text ?? '';
  return rest.find(({ text }) => CODE.test(text))?.text ?? first;
}

/** True for a piece of the title's own link. */
const isOf = (el: Element, of: Element): boolean => of.closest('a')?.contains(el) === true;

/** A line without the values that name themselves behind its first words: `Tea 50g  SKU: T-50`. */
function untilLabel(line: Line, { headers }: ReadContext): string {
  const [named] = line.text.includes(':')
    ? [headers.order, headers.listing].flatMap((words) => labelledValues([line], words))
    : [];
  const at =
    named && named.line === line ? line.text.lastIndexOf(` ${named.label}`, line.text.indexOf(':')) : -1;
  return at > 1 ? line.text.slice(0, at).trim() : line.text;
}

function clean(text: string): string {
  return text
    .replace(/^[▸▶►▾▼›»]\s*/u, '')
    .replace(/\s+—\s+(?:Draft|Pending|Private|草稿|Entwurf)$/i, '')
    .slice(0, 500);
}

const MOST_VARIANT = 30;

/** What may be a person as well, `张三丰`, `Jane Doe`: nobody's name is kept as a variant, so these are left out. */
const LIKE_A_NAME =
  /^(?:\p{Script=Han}{1,2} ?\p{Script=Han}{1,2}(?<![色款码碼号號装裝味寸版])|\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}.'’-]*){1,3})$/u;

/** The short line right under an item's name, where it says nothing else: `黑色 单只装`, `XL heather`. Null where there is none. */
export function variantBeneath({ lines }: Cell, title: Line | null, context: ReadContext): string | null {
  const at = title ? lines.indexOf(title) : -1;
  const line = at < 0 ? undefined : lines[at + 1];
  if (!line || line.text.length > MOST_VARIANT || !/[\p{L}]/u.test(line.text)) return null;
  const { text, el } = line;
  const { order, listing } = context.headers;
  const other =
    LIKE_A_NAME.test(text) ||
    /[:：#@]|\p{Sc}|\d{5}|[.!?。！？]$/u.test(text) ||
    el.closest('a,button,label,[class*="tag" i],[class*="badge" i]') !== null ||
    parseTimes(text) !== null ||
    parseDate(text, context.date) !== null ||
    [context.statuses.order, context.statuses.listing].some((words) => findStatus([text], words) !== null) ||
    [order, listing].some((words) => fieldsOfHeader(text, words).length > 0) ||
    [order, listing].some((words) => labelledValues([line], words).length > 0) ||
    Object.values(context.says).some((said) => said.test(text));
  return other ? null : text;
}

const SPEC = /^[^:]{1,14}:\s?[^:]{1,40}(?:[;；,，/]\s?[^:]{1,14}:\s?[^:]{1,40})*[;；]?$/;

/** A line under the title that says which variant it is: `颜色:红;尺码:M`, `Red / L`. Null where there is none. */
export function specOf(
  cell: Cell,
  title: Line | null,
  isLabel: (text: string) => boolean,
  { option }: ReadContext['says'],
  strict = false,
): string | null {
  const at = title ? cell.lines.indexOf(title) : -1;
  for (const { text } of cell.lines.slice(at + 1, at + 4)) {
    const label = (text.split(':')[0] ?? '').trim();
    if (
      SPEC.test(text) &&
      text.length < 100 &&
      !isLabel(label) &&
      // Under a listing's name a label may say anything of it: `Quality: good` names no variant.
      (!strict || option.test(label) || /[;；]\s?[^:]{1,14}:/.test(text)) &&
      !/\d{2}:\d{2}/.test(text) &&
      !/^(?:ID|SKU|编码|编号|品牌|分类|类目|标签|重量|上架|brand|category|weight|tags?|vendor)/i.test(text)
    )
      return text;
    if (/^[^:¥$€£]{1,30}[;；][^:¥$€£]{1,30}$/.test(text)) return text;
    if (
      /^[\p{L}\d.]{1,20}(?: [\p{L}\d.]{1,12})?(?: ?\/ ?[\p{L}\d. ]{1,20}){1,3}$/u.test(text) &&
      !/^\d/.test(text)
    )
      return text;
  }
  return null;
}
