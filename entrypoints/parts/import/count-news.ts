import type { FileAbout, FileNews } from '../../../utils/model/files';
import { fileNews } from '../../../utils/pipeline/file-news';
import type { Store } from '../../../utils/store/store';
import type { FileWorker } from './file-worker';

/** What a file would bring to a shop, slice by slice; null where another question has come meanwhile. */
export async function countNews(
  store: Store,
  worker: FileWorker,
  shop: string,
  about: FileAbout,
  isOutdated: () => boolean,
): Promise<FileNews | null> {
  const news: FileNews = { fresh: 0, known: 0, changed: 0 };
  for (let from: number | null = 0; from !== null; ) {
    const { next, ...rows } = await worker.take(from);
    const of = await fileNews(store, shop, about, rows);
    if (isOutdated()) return null;
    news.fresh += of.fresh;
    news.known += of.known;
    news.changed += of.changed;
    from = next;
  }
  return news;
}
