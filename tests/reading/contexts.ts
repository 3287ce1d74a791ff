import type { DateContext } from '../../utils/reading/values/found-date';
import type { MoneyContext } from '../../utils/reading/values/money';

export const dot = { decimal: '.' } as const;
export const comma = { decimal: ',' } as const;

/** How money is written on pages of four languages. */
export const zh: MoneyContext = { currency: 'CNY', dollar: 'USD', yen: 'CNY', style: dot };
export const tw: MoneyContext = { currency: 'TWD', dollar: 'TWD', yen: 'CNY', style: dot };
export const en: MoneyContext = { currency: 'USD', dollar: 'USD', yen: 'CNY', style: dot };
export const ja: MoneyContext = { currency: 'JPY', dollar: 'USD', yen: 'JPY', style: dot };
export const de: MoneyContext = { currency: 'EUR', dollar: 'USD', yen: 'CNY', style: comma };
export const id: MoneyContext = { currency: 'IDR', dollar: 'USD', yen: 'CNY', style: comma };
export const bare: MoneyContext = { currency: null, dollar: 'USD', yen: 'CNY', style: dot };

/** A Friday noon in Shanghai. */
export const NOW = Date.parse('2026-11-20T12:00:00+08:00');

export const shanghai: DateContext = { now: NOW, zone: 'Asia/Shanghai', dayFirst: null };
export const berlin: DateContext = { now: NOW, zone: 'Europe/Berlin', dayFirst: true };
export const newYork: DateContext = { now: NOW, zone: 'America/New_York', dayFirst: false };
