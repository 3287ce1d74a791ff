const FLAG = Symbol.for('renhuo.reader');
type World = { [FLAG]?: () => boolean };

/**
 * Marks this world as having a running reader. Returns the function that gives the mark back, or null
 * where a reader is running already. The mark lives in the isolated world, out of the page's reach.
 */
export function claim(world: object, alive: () => boolean): (() => void) | null {
  const marked = world as World;
  // A mark left by an extension that was updated since belongs to nobody.
  if (marked[FLAG]?.()) return null;
  marked[FLAG] = alive;
  return () => {
    if (marked[FLAG] === alive) delete marked[FLAG];
  };
}
