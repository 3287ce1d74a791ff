import { lazily } from './lazily';
import { remember } from './remember';

/** Status words of one vocabulary, prepared for look-ups. */
export type StatusWords = {
  /** Folded word -> status; the first status that claims a word keeps it. */
  exact: Map<string, string>;
  /** Words without spaces between them (Chinese, Japanese, Korean, Thai): anywhere if long, else at the start. */
  dense: RegExp;
  /** Words of spaced scripts, between word boundaries. */
  spaced: RegExp;
  /** What lines were found to say: the same few lines stand in every row. */
  known: Map<string, FoundStatus | null>;
};

export type FoundStatus = { status: string; text: string };

const MAX_KNOWN = 4000;
const MAX_LINE = 80;
const NEVER = /(?!)/;

const FOLDABLE = /[\s,，、:：._-]/;
const fold = remember((text) =>
  (FOLDABLE.test(text) ? text.replace(/[\s,，、:：._-]/g, '') : text).toLowerCase(),
);
const isDense = (text: string): boolean =>
  /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text);
/** What every word of spaced scripts has two of side by side. */
const LETTERS = /[A-Za-z\u00c0-\u0dff\u0e80-\u2fff]{2}/;
const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&');

function either(words: string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

/** Prepares the lexicon's status words; each part when it is first asked for, for most pages ask for few of them. */
export function statusWords(table: Record<string, string[]>): StatusWords {
  const all = Object.entries(table).flatMap(([status, words]) => words.map((word) => ({ status, word })));
  return lazily<StatusWords>({
    exact: () => {
      const exact = new Map<string, string>();
      for (const { status, word } of all) if (!exact.has(fold(word))) exact.set(fold(word), status);
      return exact;
    },
    dense: () => densePattern(all.map(({ word }) => word)),
    spaced: () => spacedPattern(all.map(({ word }) => word)),
    known: () => new Map(),
  });
}

// A short word begins a line of its own: 取消 says that an order is closed, 取消订单 what a button does.
function densePattern(words: string[]): RegExp {
  const dense = words.map(fold).filter((word) => isDense(word) && word.length > 1);
  if (dense.length === 0) return NEVER;
  const long = either(dense.filter((word) => word.length >= 3).map(escaped));
  const short = either(dense.filter((word) => word.length < 3).map(escaped));
  return new RegExp(`${long || '(?!)'}|^(?:${short || '(?!)'})(?!\\p{L})`, 'u');
}

// A word of spaced scripts stands at the beginning or at the end: `Paid on 3 May` and `Mark as shipped by hand` differ.
function spacedPattern(words: string[]): RegExp {
  const spaced = either(
    words
      .filter((word) => !isDense(word) && fold(word).length >= 4)
      .map((word) => escaped(word.toLowerCase().replace(/[\s,._-]+/g, ' ')).replace(/ /g, ' ?')),
  );
  if (!spaced) return NEVER;
  return new RegExp(`^[^\\p{L}]*(${spaced})(?!\\p{L})|[^\\p{L}](${spaced})[^\\p{L}]*$`, 'u');
}

/**
 * The status a cell's lines say. A line that is a status word wins; else the longest status word that a line
 * begins with or holds between word boundaries. Null where no known word stands there.
 */
export function findStatus(lines: string[], words: StatusWords): FoundStatus | null {
  for (const line of lines) {
    const status = line.length <= MAX_LINE && !line.endsWith(':') ? words.exact.get(fold(line)) : undefined;
    if (status) return { status, text: line };
  }
  for (const line of lines) {
    // `上架:` before a switch names what the switch does; it is not what it says.
    if (line.length > MAX_LINE || line.endsWith(':')) continue;
    let found = words.known.get(line);
    if (found === undefined) {
      found = inside(line, words);
      if (words.known.size > MAX_KNOWN) words.known.clear();
      words.known.set(line, found);
    }
    if (found) return found;
  }
  return null;
}

/** A link or a button after a status: 审核不通过 查看原因. */
const TAIL = /\s(?:查看|详情|詳情|修改|催|去|申诉|申訴|檢視|確認|詳細)/;

/** The line, or of one that names an order's number as well only the status. */
function said(line: string, word: string): string {
  if (!/\p{L}\d|\d{3}|[→»]/u.test(line)) return line;
  const at = spaced(line).indexOf(word);
  return line.slice(at, at + word.length);
}

/** `Shipping not required`, `无需发货` say that something is not so. */
const DENIED = /无需|無需|不需|不能|不可|不支持|\bnot\b|\bnicht\b|\bsans\b|\bsin\b|\bsem\b|不要/i;

/** `Inte skickad`, `Не доставлено`, `غير مكتمل`: what stands right before a word and denies it. */
const NOT_YET =
  /(?:^|[^\p{L}])(?:not|non|no|não|nicht|niet|ej|inte|ikke|ikkje|ei|nu(?: a fost| este)?|nem|nincs|не|δεν|μη|غير|لم|belum|tidak|chưa|không)\s+$/iu;

/** What of a match of `spaced` words is said: at the end of a line, what the words before it don't deny. */
function undeniedIn(match: RegExpExecArray | null): string | undefined {
  if (!match || match[1]) return match?.[1];
  return NOT_YET.test(match.input.slice(0, match.index + 1)) ? undefined : match[2];
}

const spaced = (text: string) => text.toLowerCase().replace(/[._-]/g, ' ');

function inside(line: string, words: StatusWords): FoundStatus | null {
  if (DENIED.test(line) && !/[|(（]/.test(line)) return null;
  const parts = line.split(/[|/·•;；()（）[\]【】]| - |\s{2,}/);
  for (const part of parts) {
    const status = words.exact.get(fold(part));
    // `Inactive (out of stock)` says more than its first word.
    if (status)
      return {
        status,
        text:
          line.length <= 40 &&
          line.startsWith(part) &&
          /^[(（]/.test(line.slice(part.length).trim()) &&
          !/\d/.test(line)
            ? line
            : part.trim(),
      };
  }
  // What one part denies another may say: `Shipped on 3 May (not insured)`.
  const undenied = parts.filter((part) => !DENIED.test(part)).map(spaced);
  const isSaid = (word: string) =>
    undenied.length === parts.length || undenied.some((part) => part.includes(word));
  const dense = isDense(line) ? words.dense.exec(fold(line))?.[0] : undefined;
  const status = dense && isSaid(dense) ? words.exact.get(dense) : undefined;
  if (dense && status)
    return { status, text: line.length <= dense.length + 12 && !TAIL.test(line) ? line : dense };
  const plain = LETTERS.test(line) ? undeniedIn(words.spaced.exec(spaced(line))) : undefined;
  const other = plain && isSaid(plain) ? words.exact.get(fold(plain)) : undefined;
  return plain && other ? { status: other, text: said(line, plain) } : null;
}
