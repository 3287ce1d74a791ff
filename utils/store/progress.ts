import type { EntryKind } from '../model/entry';
import type { Progress } from '../model/stages';
import type { Store } from './store';

/** How far the seller has come: orders known, tasks she did, and which of these kinds of entries there are. */
export async function progressOf({ db }: Pick<Store, 'db'>, kinds: EntryKind[]): Promise<Progress> {
  const [shops, tasksDone, found] = await Promise.all([
    db.shops.toArray(),
    db.tasks.where('state').equals('done').count(),
    Promise.all(
      kinds.map((kind) =>
        db.entries
          .where('kind')
          .equals(kind)
          .filter(({ value }) => value !== null)
          .first(),
      ),
    ),
  ]);
  return {
    orders: shops.reduce((sum, { counts }) => sum + counts.orders, 0),
    tasksDone,
    entered: found.flatMap((entry) => entry?.kind ?? []),
  };
}
