import { stopped } from './after-reading';
import { inTurn, putWalk, walksNow } from './ledger';

/** A tab went: its walk stands still, and can go on in another. */
export function walkTabGone(tab: number): Promise<void> {
  return inTurn(async () => {
    for (const walk of Object.values(await walksNow()))
      if (walk.state === 'running' && walk.tab === tab)
        await putWalk(walk.origin, stopped(walk, 'tab-closed'));
  });
}
