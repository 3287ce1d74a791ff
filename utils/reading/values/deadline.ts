/** Until when something is to be done: `最晚发货 05-03`, `Ship by May 3`; `by Anna 2026-05-01` is none. */
const DEADLINE =
  /前[出发發付寄完]|截止|最[晚迟遲]|까지|まで|\b(?:by|before|until|due|bis) (?:\p{L}{2,9},? (?=\d\d?(?!\d)))?\d/iu;

/** True where a text says the latest time for something, which is not when it happened. */
export function isDeadline(text: string): boolean {
  return DEADLINE.test(text);
}
