import { type JournalRecord, keyOfMove, type Move, movesOf, type Part } from './journal-records';

/** What waits for one buyer or ledger, oldest first, with the shop each move belongs to. */
export type Waiting<P extends Part> = { key: string; moves: { shop: string; move: Move[P] }[] };

type Head<P extends Part> = {
  key: string;
  seq: number;
  shop: string;
  move: Move[P];
  rest: Generator<Move[P]>;
};

/**
 * The moves of many records, which are sorted each, by the key of what they change, keys in order. Only one move of
 * each record is held at a time: a fold's cost lies in what it has to remember.
 */
export function* mergeMoves<P extends Part>(
  records: JournalRecord[],
  part: P,
  isDone: (seq: number, key: string) => boolean,
  onBad: () => void = () => undefined,
): Generator<Waiting<P>> {
  const heap: Head<P>[] = [];
  for (const record of records)
    push(heap, nextOf(part, record.seq, record.shop, movesOf(record, part, onBad)));
  let waiting = null as Waiting<P> | null;
  for (let head = heap[0]; head; head = heap[0]) {
    const { key, seq, shop, move } = head;
    heap[0] = heap.at(-1) as Head<P>;
    heap.pop();
    sink(heap);
    push(heap, nextOf(part, seq, shop, head.rest));
    if (isDone(seq, key)) continue;
    if (waiting?.key === key) waiting.moves.push({ shop, move });
    else {
      if (waiting) yield waiting;
      waiting = { key, moves: [{ shop, move }] };
    }
  }
  if (waiting) yield waiting;
}

function nextOf<P extends Part>(
  part: P,
  seq: number,
  shop: string,
  rest: Generator<Move[P]>,
): Head<P> | null {
  const { value, done } = rest.next();
  return done ? null : { key: keyOfMove(part, value), seq, shop, move: value, rest };
}

function isBefore<P extends Part>(a: Head<P>, b: Head<P>): boolean {
  return a.key < b.key || (a.key === b.key && a.seq < b.seq);
}

function push<P extends Part>(heap: Head<P>[], head: Head<P> | null): void {
  if (!head) return;
  let at = heap.push(head) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const above = heap[up];
    if (!above || isBefore(above, head)) break;
    heap[at] = above;
    at = up;
  }
  heap[at] = head;
}

function sink<P extends Part>(heap: Head<P>[]): void {
  const head = heap[0];
  if (!head) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [a, b] = [heap[left], heap[left + 1]];
    const down = a && b && isBefore(b, a) ? left + 1 : left;
    const below = heap[down];
    if (!below || isBefore(head, below)) break;
    heap[at] = below;
    at = down;
  }
  heap[at] = head;
}
