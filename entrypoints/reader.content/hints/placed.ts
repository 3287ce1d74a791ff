import type { Hint } from '../../../utils/model/hint';
import type { RowMark } from '../row-mark';
import type { Pill } from './pill';

/** A hint and the row it was made for. */
export type Placed = { row: Element; anchor: Element; mark: RowMark; hint: Hint };
/** `at`: what the hint stands beside, mostly the anchor. `holder`: what it was put into. `height`: the row's before. */
export type Shown = Placed & {
  pill: Pill;
  at: Element;
  holder: Element;
  height: number | null;
  tries: number;
};

/** False once the page threw our host out, or what holds it. */
export const stands = ({ row, holder, pill }: Shown): boolean =>
  pill.host.parentElement === holder && (holder.isConnected || row.contains(holder));

/** All hints of one frame. Rows are the keys: one hint per row at most. */
export type Board = {
  /** Makes the hints of the page these, reusing those that stand already. Sliced over idle time. */
  place(items: Placed[]): void;
  /** Takes away at once each hint whose row is no longer the row it was made for. */
  check(rows?: Iterable<Element>): void;
  /** The same for the rows that these changes touched, before the next paint. */
  recheck(records: MutationRecord[]): void;
  /** True for our own elements. */
  isOurs(node: Node): boolean;
  size(): number;
  clear(): void;
  /** Clears, and lets go of the window. */
  end(): void;
};
