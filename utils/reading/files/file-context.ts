import type { ReadContext } from '../columns/context';
import type { Columns } from './columns';
import type { FileFormat, FileKind } from './format';

/** Everything that turns the rows of one file into facts. */
export type Plan = {
  kind: FileKind;
  format: FileFormat | null;
  headers: string[];
  columns: Columns;
  /** Columns that make the order's sum, where the format names some. */
  sum: { add: number[]; less: number[] } | null;
  /** Columns with a price in one currency each. */
  prices: { column: number; currency: string }[];
  fillDown: boolean;
  /** A spreadsheet rounded the order numbers, or the goods' ids. */
  rounded: { orderId: boolean; itemId: boolean; skuId: boolean };
  headerRow: number;
  context: ReadContext;
};
