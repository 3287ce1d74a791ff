/** Fewer cells in a row are no row. */
export const FEWEST = 3;

/** True for children of which most hold no further elements: cells that a style sheet alone lays out in rows. */
export function isFlat(parts: Element[]): boolean {
  if (parts.length < FEWEST * 3) return false;
  const bare = parts.filter((part) => part.childElementCount === 0).length;
  return bare * 10 >= parts.length * 6;
}
