import { defineUnlistedScript } from '#imports';
import { MAX_BYTES } from '../utils/reading/files/caps';
import { formats } from '../utils/reading/files/formats/registry';
import { type FileRead, readFile } from '../utils/reading/files/read-file';
import { lexiconFor } from '../utils/reading/lexicon/for-languages';
import { sliceOf } from './parts/import/slice-of';
import type { Opened, WorkerAnswer, WorkerQuestion } from './parts/import/worker-messages';

/** Files come from backends in any of these languages, whatever the seller's own is. */
const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'id', 'vi', 'th'];

/** Reads one file off the page's thread. It is ended by its page at any time; it keeps nothing on disk. */
export default defineUnlistedScript(() => {
  let read: FileRead | null = null;

  async function open(question: Extract<WorkerQuestion, { ask: 'open' }>): Promise<Opened> {
    const { id, file, choices, now, timeZone } = question;
    if (file.size > MAX_BYTES) return { ok: false, why: 'too-large' };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readFile(bytes, {
      formats,
      lexicon: lexiconFor(LANGUAGES),
      now,
      timeZone,
      written: file.lastModified,
      choices,
      onProgress: (share, rows) => say({ id, answer: 'progress', share, rows }),
    });
    read = found.ok ? found.value : null;
    if (!found.ok) return found;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { ok: true, report: found.value.report, hash };
  }

  async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
    const { id } = question;
    if (question.ask === 'open') return { id, answer: 'opened', value: await open(question) };
    if (!read) throw new Error('no file is open');
    if (question.ask === 'take') return { id, answer: 'slice', value: sliceOf(read, question.from) };
    return { id, answer: 'rejected', value: { rows: read.rejected, headers: read.headers } };
  }

  const say = (message: WorkerAnswer): void => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
    answer(data).then(say, (error: unknown) => say({ id: data.id, answer: 'failed', error: String(error) }));
  });
});
