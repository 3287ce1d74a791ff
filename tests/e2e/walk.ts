import type { Page } from '@playwright/test';
import type { Walk } from '../../utils/model/walk';
import type { DemoShop } from '../shop/shops';
import type { Extension } from './chromium';
import { rowsOf } from './database';
import { until } from './until';

/** How the extension keeps its walks; one per origin. */
export async function walksOf(extension: Extension): Promise<Walk[]> {
  const spy = await extension.spy();
  const stored = await spy.evaluate(async () => (await chrome.storage.local.get('walks')).walks ?? {});
  return Object.values(stored as Record<string, Walk>);
}

/** Waits until the only walk there is has come so far. */
export function walkUntil(
  extension: Extension,
  what: string,
  isSo: (walk: Walk) => boolean,
  patience?: number,
): Promise<Walk> {
  let last: Walk | undefined;
  return until(
    `a walk that ${what}`,
    async () => {
      [last] = await walksOf(extension);
      return last && isSo(last) ? last : undefined;
    },
    patience,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; it stood at ${JSON.stringify({ ...last, last: last?.last.length })}`);
  });
}

/** No pauses for people: tests wait for states, and nobody's server is at the other end. */
export async function hurry(extension: Extension, seconds = 0): Promise<void> {
  const spy = await extension.spy();
  const done = await spy.evaluate(
    (to) => chrome.runtime.sendMessage({ type: 'walk.pace', seconds: to }),
    seconds,
  );
  if (!(done as { ok: boolean }).ok) throw new Error('the pace was refused');
}

export async function openShop(page: Page, origin: string, key: string): Promise<void> {
  await page.goto(`${origin}/switch?shop=${key}&to=/zh/settings`);
}

/** Order ids in the extension's database that the shop's books don't hold, and the other way round. */
export async function differences(
  extension: Extension,
  shop: DemoShop,
): Promise<{ missing: string[]; extra: string[] }> {
  const stored = (await rowsOf(extension, 'orders')).map((row) => String(row.orderId));
  const known = new Set(stored);
  const books = shop.history.orders.map((order) => order.id);
  return {
    missing: books.filter((id) => !known.has(id)),
    extra: stored.filter((id) => !books.includes(id)),
  };
}

/** Stretches of time whose orders are known, newest first. */
export async function spansOf(extension: Extension): Promise<{ from: number; to: number }[]> {
  const [evidence] = await rowsOf(extension, 'evidence');
  const spans = (evidence?.spans ?? []) as { from: number; to: number }[];
  return spans.filter((span) => span.from <= span.to).sort((a, b) => b.to - a.to);
}
