/** What stands before a colon: up to four words, of which the first may be cut. `to`: where its value begins. */
export type ColonLabel = { label: string; from: number; to: number };

/** Characters that end a label on its left. */
const BREAKS = new Set(' \t\n\r\f\v\u00a0\u3000:|,，;；()[]');
/** A word of a label behind its first one. */
const WORD = /^[\p{L}/-]{1,14}$/u;
const FIRST_WORD = 18;
const MORE_WORDS = 3;

/** Where the label that ends before `end` begins, not before `least`; `end` where there is none. */
function beginOf(text: string, least: number, end: number): number {
  let from = end;
  for (let words = 0; ; words += 1) {
    let at = from;
    while (at > least && !BREAKS.has(text[at - 1] ?? '')) at -= 1;
    const whole = at > least && text[at - 1] === ' ' && WORD.test(text.slice(at, from));
    const more = whole && words < MORE_WORDS && at - 1 > least && !BREAKS.has(text[at - 2] ?? '');
    if (!more) return Math.max(at, from - FIRST_WORD);
    from = at - 1;
  }
}

/** Every label in a text that ends in a colon, in order: `订单号: 29 下单时间: …` has `订单号` and `29 下单时间`. */
export function colonLabels(text: string): ColonLabel[] {
  const found: ColonLabel[] = [];
  let least = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', least)) {
    let end = colon;
    while (end > least && text[end - 1] === ' ') end -= 1;
    let to = colon + 1;
    const from = beginOf(text, least, end);
    if (from < end) {
      while (text[to] === ' ') to += 1;
      found.push({ label: text.slice(from, end), from, to });
    }
    least = to;
  }
  return found;
}
