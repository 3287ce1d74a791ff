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
