import { browser } from 'wxt/browser';

/** A worker that calls nothing of the browser's for 30 seconds is ended, however busy it is. */
const EVERY = 20_000;

/** Keeps the background awake until a long work is done. */
export async function awake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    browser.runtime.getPlatformInfo().catch((error: unknown) => console.info('awake', String(error)));
  }, EVERY);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
