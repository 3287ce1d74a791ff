import type { Opened, RejectedRows, Slice, WorkerAnswer, WorkerQuestion } from './worker-messages';

/** A file being read by a worker of its own. `end` stops it at once, whatever it is at. */
export type FileWorker = {
  open(
    about: Omit<Extract<WorkerQuestion, { ask: 'open' }>, 'id' | 'ask'>,
    onProgress: (share: number, rows: number) => void,
  ): Promise<Opened>;
  take(from: number): Promise<Slice>;
  rejected(): Promise<RejectedRows>;
  end(): void;
};

type Answered = Exclude<WorkerAnswer, { answer: 'progress' }>;
type Waiting = {
  done: (answer: Answered) => void;
  onProgress?: (share: number, rows: number) => void;
};

export class WorkerEnded extends Error {}

export function openFileWorker(worker: Worker): FileWorker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const one = waiting.get(data.id);
    if (data.answer === 'progress') {
      one?.onProgress?.(data.share, data.rows);
      return;
    }
    waiting.delete(data.id);
    one?.done(data);
  });
  // A worker that ran out of memory says nothing more but this.
  worker.addEventListener('error', (event) => failAll(event.message || 'worker'));

  function failAll(error: string): void {
    for (const [id, { done }] of waiting) done({ id, answer: 'failed', error });
    waiting.clear();
  }

  async function ask<A extends Answered['answer']>(
    question: WorkerQuestion extends infer Q ? (Q extends WorkerQuestion ? Omit<Q, 'id'> : never) : never,
    answer: A,
    onProgress?: Waiting['onProgress'],
  ): Promise<Extract<Answered, { answer: A }>> {
    last += 1;
    const id = last;
    const said = await new Promise<Answered>((done) => {
      waiting.set(id, { done, ...(onProgress ? { onProgress } : {}) });
      worker.postMessage({ ...question, id });
    });
    if (said.answer === answer) return said as Extract<Answered, { answer: A }>;
    throw new WorkerEnded(said.answer === 'failed' ? said.error : said.answer);
  }

  return {
    open: async (about, onProgress) => (await ask({ ask: 'open', ...about }, 'opened', onProgress)).value,
    take: async (from) => (await ask({ ask: 'take', from }, 'slice')).value,
    rejected: async () => (await ask({ ask: 'rejected' }, 'rejected')).value,
    end() {
      worker.terminate();
      failAll('ended');
    },
  };
}
