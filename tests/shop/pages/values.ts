import { ZONE_OFFSET } from '../history/types';
import type { ShopLang } from '../words';

/** Values as the backend writes them in each language. */

export function moneyText(fen: number, lang: ShopLang): string {
  const amount = (fen / 100).toFixed(2);
  return lang === 'zh' ? `￥${amount}` : `CN¥${amount}`;
}

export function rangeText(prices: number[], lang: ShopLang): string {
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  if (low === high) return moneyText(low, lang);
  const dash = lang === 'zh' ? '~' : '–';
  return `${moneyText(low, lang)} ${dash} ${moneyText(high, lang)}`;
}

/** `2026-11-20 14:03:22`, or `Nov 20, 2026, 2:03 PM`; always the shop's own time, UTC+8. */
export function timeText(ms: number, lang: ShopLang): string {
  if (lang === 'zh') return new Date(ms + ZONE_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' })
    .format(ms + ZONE_OFFSET)
    .replace(/ /g, ' ');
}

/** Counters over ten thousand are rounded, as platforms round them. */
export function counterText(count: number, lang: ShopLang): string {
  if (count < 10_000) return String(count);
  return lang === 'zh' ? `${(count / 10_000).toFixed(1)}万` : `${(count / 1000).toFixed(1)}k`;
}

/** `li***en`: first two and last two letters. */
export function maskText(account: string): string {
  return `${account.slice(0, 2)}***${account.slice(-2)}`;
}
