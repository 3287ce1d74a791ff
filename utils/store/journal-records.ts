import type { BuyerOrder } from '../model/facts';
import type { BuyerKeyKind } from '../model/reading';
import { parsed, plainJson } from './packed/row-text';
import type { Label } from './records';

/** One order that came to (`plus`) or left (`minus`) one buyer; both where it changed. */
export type BuyerMove = {
  key: string;
  id: string;
  kind: BuyerKeyKind;
  strong: boolean;
  label: Label | null;
  minus: BuyerOrder | null;
  plus: BuyerOrder | null;
  /** Nothing of the order itself is kept from now on, but `minus` stays in the buyer's sums. */
  forgets?: true;
  /** Nothing of her orders changes: from now on she is called `label`. */
  renames?: true;
};

/** Ledger key, mask, day, and what is added to its orders, units and refunded orders. */
export type LedgerMove = [string, string, number | null, number, number, number];

export type Part = 'buyers' | 'ledgers';

/** The moves of some orders as text (`toText`); until version 5 they were lists. */
export type JournalRecord = {
  seq: number;
  shop: string;
  buyers: string | BuyerMove[];
  ledgers: string | LedgerMove[];
};

/** How far folding has come: every move up to `upTo` of keys up to `after`, buyers first. */
export type FoldState = { upTo: number; part: Part; after: string };

export type Move = { buyers: BuyerMove; ledgers: LedgerMove };

const KEY_OF: { [P in Part]: (move: Move[P]) => string } = {
  buyers: (move) => move.key,
  ledgers: ([key]) => key,
};

export function keyOfMove<P extends Part>(part: P, move: Move[P]): string {
  return KEY_OF[part](move);
}

/**
 * Moves as text, a line each, in the order of their keys. An import leaves a hundred thousand of them: as text they
 * cost the browser next to nothing until they are taken out, one after another.
 */
export function toText<P extends Part>(part: P, moves: Move[P][]): string {
  return linesOf(part, moves).join('\n');
}

function linesOf<P extends Part>(part: P, moves: Move[P][]): string[] {
  const keyed = moves.map((move) => ({ key: keyOfMove(part, move), move }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ move }) => plainJson(move));
}

/** Characters in one record: Chromium keeps a value of more than 64 kB in a file of its own, many times slower. */
const MOST = 48_000;

/** The moves of some orders as records to be added together. */
export function journalRecords(
  shop: string,
  buyers: BuyerMove[],
  ledgers: LedgerMove[],
): Omit<JournalRecord, 'seq'>[] {
  const inParts = (lines: string[]) => {
    const parts: string[][] = [];
    let size = MOST;
    for (const line of lines) {
      if (size + line.length > MOST) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1)?.push(line);
      size += line.length + 1;
    }
    return parts.map((part) => part.join('\n'));
  };
  return [
    ...inParts(linesOf('buyers', buyers)).map((text) => ({ shop, buyers: text, ledgers: '' })),
    ...inParts(linesOf('ledgers', ledgers)).map((text) => ({ shop, buyers: '', ledgers: text })),
  ];
}

function isMove<P extends Part>(part: P, move: unknown): move is Move[P] {
  if (part === 'ledgers') return Array.isArray(move) && move.length === 6 && typeof move[0] === 'string';
  return typeof (move as BuyerMove | null)?.key === 'string' && 'plus' in (move as BuyerMove);
}

/**
 * The moves of one record, in the order of their keys, without lines that can't be read any more: `onBad` is told. Where only
 * some keys are wanted, the others' moves aren't taken apart: much may wait, and one buyer is asked for.
 */
export function* movesOf<P extends Part>(
  record: JournalRecord,
  part: P,
  onBad: () => void = () => undefined,
  wanted?: Set<string>,
): Generator<Move[P]> {
  const kept = record[part];
  const text = typeof kept === 'string' ? kept : toText(part, kept as Move[P][]);
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    const key = wanted && keyOfLine(part, line);
    if (key && !wanted.has(key)) continue;
    const move: unknown = parsed(line);
    if (isMove(part, move)) yield move;
    else onBad();
  }
}

/** How a line begins, up to its key. */
const BEGINS: Record<Part, string> = { buyers: '{"key":"', ledgers: '["' };

/** The key that a line begins with; null where it doesn't stand there letter by letter. */
function keyOfLine(part: Part, line: string): string | null {
  const start = BEGINS[part];
  const end = line.startsWith(start) ? line.indexOf('"', start.length) : -1;
  const key = end < 0 ? '' : line.slice(start.length, end);
  return key === '' || key.includes('\\') ? null : key;
}
