/** What a file may hold. Beyond that it is refused before it can fill the memory. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Everything that comes out of a packed file, and how much larger than its packed self a part may become. */
export const MAX_INFLATED = 256 * 1024 * 1024;
export const MAX_RATIO = 100;
export const MAX_ROWS = 2_000_000;
export const MAX_COLUMNS = 512;
export const MAX_CELL = 4000;
/** Elements inside elements in a spreadsheet's XML. */
export const MAX_DEPTH = 24;
export const MAX_ITEMS = 500;

export const fileRefusals = [
  'too-large',
  'too-much-inside',
  'too-many-rows',
  'empty',
  'old-excel',
  'damaged',
  'not-text',
  'no-header',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** Thrown deep inside a file, caught once by whoever reads it. */
export class RefusedFile extends Error {
  constructor(readonly why: FileRefusal) {
    super(why);
  }
}
