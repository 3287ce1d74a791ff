import { fromMinor, minorDigits } from '../model/minor';
import type { Language, Money } from './model-types';

/** Signs sellers write themselves, where Intl would print a longer or a shared one. */
const SIGNS: Record<string, string> = {
  CNY: '¥',
  JPY: 'JP¥',
  TWD: 'NT$',
  HKD: 'HK$',
  EUR: '€',
  GBP: '£',
  KRW: '₩',
};

/** By how many digits they show behind the point. */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(digits, made);
  return made;
}

/** An amount for people: `¥3,240`, `NT$1,200.50`; a bare number where the currency is unknown. */
export function money(value: Money, language: Language): string {
  const digits = value.minor % 10 ** minorDigits(value.currency) === 0 ? 0 : minorDigits(value.currency);
  const plain = formatOf(digits).format(Math.abs(fromMinor(value)));
  return (value.minor < 0 ? '−' : '') + signOf(value.currency, language) + plain;
}

function signOf(currency: string | null, language: Language): string {
  if (currency === null) return '';
  if (currency === 'USD') return language === 'en' ? '$' : 'US$';
  return SIGNS[currency] ?? `${currency} `;
}
