import { useEffect, useRef, useState } from 'preact/hooks';
import { type FileState, rowsOf } from '../../../components/import/file-state';
import type { Shop } from '../../../utils/model/facts';
import type { FileAbout } from '../../../utils/model/files';
import type { Choices } from '../../../utils/reading/files/make-plan';
import type { Store } from '../../../utils/store/store';
import type { Words } from '../../../utils/words';
import { refusalText } from '../refusal-text';
import { countNews } from './count-news';
import { dayText } from './day-text';
import { type FileWorker, openFileWorker } from './file-worker';
import { freshFile } from './fresh-file';
import { spanOf } from './span-of';
import { storeRows } from './store-rows';

type Handle = { file: File; worker: FileWorker; choices: Choices; cancelled: boolean; asked: number };
type Change = Partial<FileState>;

/** The files a seller dropped: each in a worker of its own, stored one after the other. */
export function useFiles(words: Words, store: Store, shops: Shop[], makeWorker: () => Worker) {
  const [files, setFiles] = useState<FileState[]>([]);
  const handles = useRef(new Map<number, Handle>());
  const latest = useRef(files);
  latest.current = files;
  const last = useRef(0);
  const queue = useRef(Promise.resolve());
  // A closed page ends its workers by itself; a part that is taken off the page must.
  useEffect(
    () => () => {
      for (const { worker } of handles.current.values()) worker.end();
    },
    [],
  );

  const set = (id: number, change: Change) => {
    latest.current = latest.current.map((one) => (one.id === id ? { ...one, ...change } : one));
    setFiles(latest.current);
  };
  const fileOf = (id: number) => latest.current.find((one) => one.id === id);
  const failed = (id: number) => (error: unknown) => {
    console.error('import', error);
    if (fileOf(id)?.phase !== 'cancelled') set(id, { phase: 'failed' });
  };

  function add(dropped: File[]): void {
    for (const file of dropped) {
      last.current += 1;
      const id = last.current;
      const worker = openFileWorker(makeWorker());
      handles.current.set(id, { file, worker, choices: {}, cancelled: false, asked: 0 });
      latest.current = [...latest.current, freshFile(id, file.name)];
      setFiles(latest.current);
      open(id).catch(failed(id));
    }
  }

  async function open(id: number): Promise<void> {
    const handle = handles.current.get(id);
    if (!handle) return;
    const { file, worker, choices } = handle;
    set(id, { phase: 'reading', share: 0, rowsSeen: 0 });
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const opened = await worker.open({ file, choices, now: Date.now(), timeZone }, (share, rowsSeen) =>
      set(id, { share, rowsSeen }),
    );
    if (!opened.ok) {
      set(id, { phase: 'refused', why: opened.why });
      return;
    }
    const { report, hash } = opened;
    const before = fileOf(id);
    const isFirst = before?.report === null;
    const shop = isFirst ? shopFor(shops, report.format?.platform ?? null, report.shop.marker) : before?.shop;
    const span = report.span && {
      from: dayText(report.span.from, report.timeZone),
      to: dayText(report.span.to, report.timeZone),
    };
    const name = report.shop.name ?? (report.format ? (words.files.formats[report.format.id] ?? '') : '');
    set(id, {
      ...{ phase: 'ready', report, hash, shop: shop ?? null, ...(span ?? {}) },
      ...(isFirst ? { shopName: report.shop.name ?? name } : {}),
    });
    // A shop's own zone and currency go before the browser's, where the format itself says none.
    if (isFirst && shop && adopt(id, shop)) return open(id);
    compare(id);
  }

  /** Takes a known shop's zone and currency over. Answers whether the file must be read again with them. */
  function adopt(id: number, shopId: string): boolean {
    const handle = handles.current.get(id);
    const shop = shops.find((one) => one.id === shopId);
    const report = fileOf(id)?.report;
    if (!handle || !shop || !report) return false;
    handle.choices = { ...handle.choices, timeZone: shop.timeZone, currency: shop.currency };
    const otherZone = !report.hasZone && report.timeZone !== shop.timeZone;
    return otherZone || (report.currency === null && shop.currency !== null);
  }

  function compare(id: number): void {
    const handle = handles.current.get(id);
    const file = fileOf(id);
    const about = file && aboutOf(file);
    if (!handle || !file || !about) return;
    handle.asked += 1;
    const { asked } = handle;
    if (file.shop === null) {
      set(id, { news: { fresh: rowsOf(file), known: 0, changed: 0 }, counting: false });
      return;
    }
    set(id, { news: null, counting: true });
    countNews(store, handle.worker, file.shop, about, () => handle.asked !== asked || handle.cancelled).then(
      (news) => {
        if (news) set(id, { news, counting: false });
      },
      failed(id),
    );
  }

  function change(id: number, changed: Change): void {
    set(id, { ...changed, refusal: null });
    if (changed.shop === undefined) return;
    if (changed.shop !== null && adopt(id, changed.shop)) open(id).catch(failed(id));
    else compare(id);
  }

  function reread(id: number, choices: Choices): void {
    const handle = handles.current.get(id);
    if (!handle) return;
    handle.asked += 1;
    handle.choices = { ...handle.choices, ...choices };
    open(id).catch(failed(id));
  }

  /** One file after the other: two at once would only wait for each other. */
  function storeOne(id: number): void {
    const file = fileOf(id);
    if (file?.whole && file.report && !spanOf(file.report, file.from, file.to)) {
      set(id, { refusal: words.files.badSpan });
      return;
    }
    set(id, { phase: 'storing', stored: 0, startedAt: Date.now(), now: Date.now(), refusal: null });
    queue.current = queue.current.then(() => bringIn(id)).catch(failed(id));
  }

  async function bringIn(id: number): Promise<void> {
    const handle = handles.current.get(id);
    const file = fileOf(id);
    const about = file && aboutOf(file);
    if (!handle || !file?.report || !about) return;
    handle.asked += 1;
    set(id, { startedAt: Date.now(), counting: false });
    const done = await storeRows({
      worker: handle.worker,
      about,
      shop: file.shop === null ? { name: file.shopName.trim() } : { id: file.shop },
      span: file.whole ? spanOf(file.report, file.from, file.to) : null,
      isCancelled: () => handle.cancelled,
      onStored: (rows) => set(id, { stored: (fileOf(id)?.stored ?? 0) + rows, now: Date.now() }),
      onJudging: () => set(id, { phase: 'judging' }),
    });
    if (!done.ok) set(id, { phase: 'failed', refusal: refusalText(words, done) });
    else set(id, { phase: done.value.cancelled ? 'cancelled' : 'done' });
    handle.worker.end();
  }

  /** A file that is being read is dropped at once; one that is being stored ends with its slice. */
  function cancel(id: number): void {
    const handle = handles.current.get(id);
    if (fileOf(id)?.phase === 'reading') remove(id);
    else if (handle) handle.cancelled = true;
  }

  function remove(id: number): void {
    const handle = handles.current.get(id);
    if (handle) handle.cancelled = true;
    set(id, { phase: 'cancelled' });
    handle?.worker.end();
    handles.current.delete(id);
    latest.current = latest.current.filter((one) => one.id !== id);
    setFiles(latest.current);
  }

  const rejected = (id: number) => handles.current.get(id)?.worker.rejected() ?? null;
  return { files, add, change, reread, storeOne, cancel, remove, rejected };
}

/** The one known shop of the file's platform, or the one whose own id the file says. */
function shopFor(shops: Shop[], platform: string | null, marker: string | null): string | null {
  const named = shops.find((shop) => marker !== null && shop.marker === marker);
  const own = shops.filter(({ profile }) => platform !== null && profile === platform);
  return (named ?? (own.length === 1 ? own[0] : undefined))?.id ?? null;
}

export function aboutOf(file: FileState): FileAbout | null {
  const { report, hash } = file;
  if (!report || hash === null) return null;
  return {
    hash,
    name: file.name.slice(0, 255),
    format: report.format?.id ?? null,
    platform: report.format?.platform ?? null,
    kind: report.kind,
    asOf: report.asOf,
    timeZone: report.timeZone,
    currency: report.currency,
    rows: rowsOf(file),
    rejected: report.rejected.reduce((sum, { n }) => sum + n, 0),
  };
}
