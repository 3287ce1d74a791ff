import { browser } from 'wxt/browser';
import { readLocal, writeLocal } from './local';
import { covers, originOf, originOfPattern, patternOf } from './origins';
import { isFirefox } from './target';

/** Origins the seller named, kept because Firefox' patterns can't tell ports apart. */
const NAMED = 'granted-origins';

async function namedOrigins(): Promise<string[]> {
  const value = await readLocal(NAMED);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

async function name(origins: string[]): Promise<void> {
  await writeLocal(NAMED, [...new Set([...(await namedOrigins()), ...origins])]);
}

/** Match patterns of single hosts we may read; a grant for all sites is never used. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((pattern) => originOfPattern(pattern) !== null);
}

/** Whether pages of this origin may be read, now. */
export async function hasGrant(origin: string): Promise<boolean> {
  if (originOf(origin) === null) return false;
  const granted = (await grantedPatterns()).some((pattern) => covers(pattern, origin));
  if (!granted || !isFirefox() || !new URL(origin).port) return granted;
  return (await namedOrigins()).includes(origin);
}

/**
 * Asks the seller for these origins. Call it first thing in a click: the browser's question is put before
 * anything is awaited. False where she declined.
 */
export function requestGrant(origins: string[]): Promise<boolean> {
  const readable = origins.filter((origin) => originOf(origin) !== null);
  const asked = browser.permissions.request({
    origins: readable.map((origin) => patternOf(origin, !isFirefox())),
  });
  // Named at once: in Firefox the question can close the popup before its answer comes.
  const named = name(readable);
  return Promise.all([asked, named]).then(([granted]) => granted);
}

/** Gives an origin back. False where the browser kept it (the end-to-end build's own hosts). */
export async function withdrawGrant(origin: string): Promise<boolean> {
  const rest = (await namedOrigins()).filter((one) => one !== origin);
  await writeLocal(NAMED, rest);
  const pattern = patternOf(origin, !isFirefox());
  if (rest.some((other) => covers(pattern, other))) return true;
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch (error) {
    console.info('grant kept', String(error));
    return false;
  }
}

/** Origins that may be read. One without a port stands for all its ports. */
export async function listGrants(): Promise<string[]> {
  const patterns = await grantedPatterns();
  const plain = patterns.map(originOfPattern).filter((origin) => origin !== null);
  if (!isFirefox()) return [...new Set(plain)];
  const named = (await namedOrigins()).filter((one) => patterns.some((pattern) => covers(pattern, one)));
  const withPorts = new Set(named.map((one) => patternOf(one, false)));
  return [...new Set([...named, ...plain.filter((one) => !withPorts.has(patternOf(one, false)))])];
}

/** Origins of frames in a tab other than its own, so that they can be offered by name. */
export async function framesOf(tabId: number): Promise<string[]> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => [location.href, ...[...document.querySelectorAll('iframe')].map((frame) => frame.src)],
    });
    const [own, ...frames] = (top?.result ?? []).map(originOf);
    return [...new Set(frames)].filter((origin) => origin !== null && origin !== own) as string[];
  } catch (error) {
    console.info('frames unknown', String(error));
    return [];
  }
}
