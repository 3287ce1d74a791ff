import type { FileChunk } from '../model/backup-file';
import type { RestoreCounts } from '../model/views';
import { joinListings } from './listing-from-row';
import { joinOrders } from './order-from-row';
import { isSame } from './same';
import type { Store } from './store';

type Counts = Omit<RestoreCounts, 'file'>;
const NONE: Counts = { fresh: 0, newerThere: 0, newerHere: 0 };

/** How one piece of a file stands to what is known here; null for tables that aren't counted. */
export async function compareChunk({ db }: Store, chunk: FileChunk): Promise<Counts | null> {
  switch (chunk.table) {
    case 'shops':
      return tally(await db.shops.bulkGet(chunk.rows.map((one) => one.id)), chunk.rows, () => NONE);
    case 'orders': {
      const known = await db.orders.bulkGet(chunk.rows.map((one) => one.key));
      return tally(known, chunk.rows, (here, filed) => {
        const there = { ...filed, lines: [] };
        const both = { ...joinOrders(here, there), lines: [] };
        return sides({ ...here, lines: [] }, there, both);
      });
    }
    case 'listings': {
      const known = await db.listings.bulkGet(chunk.rows.map((one) => one.key));
      return tally(known, chunk.rows, (here, filed) => {
        const {
          deadWorth: _,
          of: __,
          standing: ___,
          dying: ____,
          ...rest
        } = { ...here, verdicts: [], keys: [] };
        const there = { ...filed, verdicts: [], keys: [] };
        return sides(rest, there, { ...joinListings(rest, there), keys: [] });
      });
    }
    case 'notes':
      return tally(await db.notes.bulkGet(chunk.rows.map((one) => one.subject)), chunk.rows, (here, there) =>
        byTime(here.savedAt, there.savedAt),
      );
    case 'mutes': {
      const keys = chunk.rows.map((one): [string, string] => [one.subject, one.rule]);
      return tally(await db.mutes.bulkGet(keys), chunk.rows, (here, there) =>
        byTime(here.mutedAt, there.mutedAt),
      );
    }
    case 'entries':
      return tally(await db.entries.bulkGet(chunk.rows.map((one) => one.key)), chunk.rows, (here, there) =>
        isSame(here, there) ? NONE : byTime(here.at, there.at),
      );
    case 'tasks':
      return tally(await db.tasks.bulkGet(chunk.rows.map((one) => one.key)), chunk.rows, (here, there) =>
        byTime(here.changedAt, there.changedAt),
      );
    default:
      return null;
  }
}

function tally<H, F>(known: (H | undefined)[], rows: F[], compare: (here: H, there: F) => Counts): Counts {
  const sum = { ...NONE };
  for (const [i, row] of rows.entries()) {
    const here = known[i];
    const one = here === undefined ? { ...NONE, fresh: 1 } : compare(here, row);
    sum.fresh += one.fresh;
    sum.newerThere += one.newerThere;
    sum.newerHere += one.newerHere;
  }
  return sum;
}

/** Either side may know something that the other doesn't. */
function sides(here: object, there: object, both: object): Counts {
  return { fresh: 0, newerThere: isSame(here, both) ? 0 : 1, newerHere: isSame(there, both) ? 0 : 1 };
}

function byTime(here: number, there: number): Counts {
  return { fresh: 0, newerThere: there > here ? 1 : 0, newerHere: here > there ? 1 : 0 };
}
