/**
 * A file as rows of texts. `each` walks them from the top with their row numbers as a spreadsheet shows them, until
 * the sink answers false; `share` of the file read so far is 0 to 1.
 */
export type Sink = (cells: string[], row: number, share: number) => boolean;
export type Source = {
  /** Encoding or, of a workbook, `xlsx`. */
  encoding: string;
  /** Name of the sheet; null of a text file. */
  sheet: string | null;
  each(sink: Sink): Promise<void>;
};
