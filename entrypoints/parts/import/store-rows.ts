import { ask } from '../../../utils/browser/ask';
import type { FileAbout, FileShop } from '../../../utils/model/files';
import type { Done } from '../../../utils/model/messages';
import type { FileWorker } from './file-worker';
import type { Span } from './span-of';

export type StoreJob = {
  worker: FileWorker;
  about: FileAbout;
  shop: FileShop;
  span: Span | null;
  /** Asked before each slice. */
  isCancelled: () => boolean;
  onStored: (rows: number) => void;
  onJudging: () => void;
};

/** Sends a file's rows to the background, slice by slice. Answers whether all of them went. */
export async function storeRows(job: StoreJob): Promise<Done<{ cancelled: boolean }>> {
  const { about, worker } = job;
  const begun = await ask({ type: 'file.begin', about, shop: job.shop });
  if (!begun.ok) return begun;
  const { hash } = about;
  let from: number | null = 0;
  while (from !== null && !job.isCancelled()) {
    const { orders, listings, next } = await worker.take(from);
    const stored = await ask({ type: 'file.slice', hash, orders, listings });
    if (!stored.ok) return stored;
    job.onStored(orders.length + listings.length);
    from = next;
  }
  const cancelled = from !== null;
  if (!cancelled) job.onJudging();
  const ended = await ask({ type: 'file.end', hash, span: job.span, cancelled });
  return ended.ok ? { ok: true, value: { cancelled } } : ended;
}
