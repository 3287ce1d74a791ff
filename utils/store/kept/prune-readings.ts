import { KEPT_MS, KEPT_READINGS } from '../../model/kept-reading';
import type { Store } from '../store';
import type { KeptBase } from './keep-reading';
import { baseKey, gonesOf, headKey, type KeptHead, partsOf } from './kept-head';
import { keptHeads } from './kept-readings';
import { grown } from './told-evidence';

/** Characters kept of the readings of one shop. */
const MOST_TEXT = 8_000_000;

/** Lets go of what is kept of readings too old, too many or too large to be taken back. `now` in epoch milliseconds. */
export async function pruneReadings({ db }: Pick<Store, 'db'>, now: number): Promise<void> {
  const back = await db.meta.where('key').startsWith(gonesOf('')).toArray();
  const old = back.flatMap(({ key, value }) => (Number(value) <= now - KEPT_MS ? key : []));
  // Mostly there is none: then nobody waits for a turn to write.
  if (old.length > 0) await db.meta.bulkDelete(old);
  const all = await keptHeads(db);
  for (const shop of new Set(all.map((one) => one.shop)))
    if (
      excess(
        all.filter((one) => one.shop === shop),
        now,
      ).length > 0
    )
      await db.transaction('rw', db.meta, async () => {
        const gone = excess(await keptHeads(db, shop), now);
        const base = (await db.meta.get(baseKey(shop)))?.value as KeptBase | undefined;
        if (!base) return;
        const evidence = gone.reduce((known, { told }) => grown(known, told), base.evidence);
        await db.meta.put({ key: baseKey(shop), value: { ...base, evidence } });
        for (const { id } of gone) {
          await db.meta.delete(headKey(shop, id));
          await partsOf(db, shop, id).delete();
        }
      });
}

/** The oldest readings, up to the last that must go: what is kept of the others rests on their order. */
function excess(heads: KeptHead[], now: number): KeptHead[] {
  let size = heads.reduce((sum, one) => sum + one.size, 0);
  let count = heads.length;
  const gone: KeptHead[] = [];
  for (const head of heads) {
    if (head.at > now - KEPT_MS && count <= KEPT_READINGS && size <= MOST_TEXT) break;
    gone.push(head);
    count -= 1;
    size -= head.size;
  }
  return gone;
}
