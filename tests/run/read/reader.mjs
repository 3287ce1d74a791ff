import { tsImport } from 'tsx/esm/api';
import { root } from '../setup.mjs';
import { openChromium } from './open-chromium.mjs';
import { readTab } from './read-tab.mjs';
import { readyExtension } from './ready-extension.mjs';
import { failedLine, lineOf } from './row.mjs';
import { targetResolver } from './targets.mjs';

const AT_ONCE = 6;

/**
 * One Chromium with the shipped reader in it.
 * `readAll(targets, onLine)` reads several pages at once and gives their lines in the order asked.
 */
export async function openReader({ chromium, profile, wait }) {
  const { fromMinor } = await tsImport(`${root}/utils/model/money.ts`, import.meta.url);
  const extension = await readyExtension(profile);
  const resolver = targetResolver();
  let browser;
  try {
    browser = await openChromium(chromium, extension);
  } catch (error) {
    extension.remove();
    throw error;
  }
  const { context, desk } = browser;
  const tools = { context, desk, wait };

  async function readOne(target) {
    const { url, wrong } = await resolver.resolve(target);
    if (wrong !== undefined) return { line: failedLine(target, 'page-not-found', wrong), ms: 0 };
    const seen = await readTab(tools, url);
    if ('failed' in seen) return { line: failedLine(target, seen.failed, seen.detail), ms: seen.ms };
    return { line: lineOf(target, seen.reading, fromMinor), ms: seen.ms, worth: seen.worth };
  }

  async function readAll(targets, onLine) {
    const done = new Array(targets.length);
    let next = 0;
    let told = 0;
    const worker = async () => {
      while (next < targets.length) {
        const at = next++;
        try {
          done[at] = await readOne(targets[at]);
        } catch (error) {
          done[at] = {
            line: failedLine(targets[at], 'reader-error', String(error?.message ?? error)),
            ms: 0,
          };
        }
        for (; done[told] !== undefined; told++)
          onLine(done[told].line, told, done[told].ms, done[told].worth);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, targets.length) }, worker));
  }

  return {
    readAll,
    async close() {
      await browser.close();
      await resolver.close();
      extension.remove();
    },
  };
}
