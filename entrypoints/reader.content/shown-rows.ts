import type { Place } from '../../utils/reading/read-page';

const PLACES = Symbol.for('renhuo.places');
type World = { [PLACES]?: Place[] };

/** Keeps where the rows last read stand, for our other script in this world. The page can't reach it. */
export function keepRows(world: object, places: Place[]): void {
  (world as World)[PLACES] = places;
}

/** The rows last read that are still in the page. */
export function shownRows(world: object): Element[] {
  return ((world as World)[PLACES] ?? []).map(({ row }) => row).filter((row) => row.isConnected);
}
