import { writeWalks } from '../browser/walks';
import { dropNoted } from '../store/care/bad-reviews';
import { erasedBuyers } from '../store/erased';
import { dropImports } from '../store/imports';
import { FOLD_KEY } from '../store/journal';
import { dropKept } from '../store/kept/kept-readings';
import { forgetKinds } from '../store/known-before';
import { dropWithout } from '../store/made-without';
import { ORDERS_GONE } from '../store/remake';
import { dropAllSkipped } from '../store/skipped';
import type { Store } from '../store/store';
import { forgetLoss } from './told-loss';

const TYPED = new Set(['notes', 'mutes', 'entries', 'changes']);

export async function deleteAll(store: Store, notesToo: boolean): Promise<void> {
  const { typed } = store;
  await typed.transaction('rw', typed.tables, async () => {
    for (const table of typed.tables) {
      const isTyped = TYPED.has(table.name);
      if (table.name === 'meta' || (isTyped && !notesToo)) continue;
      await table.clear();
    }
    await dropImports({ db: typed });
    await forgetKinds(typed);
    await dropKept(typed);
    await typed.meta.delete(FOLD_KEY);
    await dropWithout({ db: typed });
    await typed.meta.delete(ORDERS_GONE);
    await dropNoted(typed);
    await dropAllSkipped(typed);
    // Notes on buyers are found by their hashes: the secret goes only when they go.
    // Erased buyers are kept out by theirs: while there are any, it stays.
    if (notesToo && (await erasedBuyers({ db: typed })).length === 0) await typed.meta.delete('secret');
  });
  await forgetLoss();
  // A walk that goes on would fill what was just emptied.
  await writeWalks({});
}
