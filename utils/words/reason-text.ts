import { day } from './day';
import type { BuyerKeyKind, Money, Reason, ReasonCode, Rung } from './model-types';
import { money } from './money';
import type { ReasonParts, Words } from './words';

type Value = number | string | Money | undefined;

/** A reason as one whole sentence. `timeZone` is the shop's, for reasons that name a day. */
export function reasonText(words: Words, reason: Reason, timeZone = ''): string {
  return words.reasons[reason.code](partsOf(words, reason, timeZone));
}

/** What the seller could do about what is missing; the plain reason where there is nothing to do. */
export function askText(words: Words, reason: Reason, timeZone = ''): string {
  const sentence = words.asks[reason.code] ?? words.reasons[reason.code];
  return sentence(partsOf(words, reason, timeZone));
}

/** Several reasons in one breath. English sentences need a space between them, Chinese ones don't. */
export function reasonsText(words: Words, reasons: Reason[], timeZone = ''): string {
  return joinSentences(
    words,
    reasons.map((reason) => reasonText(words, reason, timeZone)),
  );
}

/** Reasons worth a place where there is room for one sentence, in the order they are said. */
const BRIEF: ReasonCode[] = [
  'silent-days',
  'never-sold-in-evidence',
  'sold-total-still',
  'stock-on-hand',
  'cash-tied-up',
  'refund-of',
  'refunded-of',
  'bad-review-of',
  'bad-reviews-open',
  'birthday-in',
  'quiet-for',
  'bought-again-after',
  'idea-adopted',
  'to-choose',
  'listed-new',
  'launch-since',
  'not-bought-again',
  'own-gap',
  'tried',
  'on-rung',
  'is-vip',
  'no-card-yet',
  'card-days',
  'new-buyer',
  'ordered-ago',
  'open-refund',
  'nth-order',
  'days-since-last',
  'total-spent',
  'weak-key',
];
const BRIEF_MOST = 3;

/** The reasons that matter most, in one sentence; the first ones where none of them is known to matter. */
export function briefText(words: Words, reasons: Reason[], timeZone = ''): string {
  const known = BRIEF.flatMap((code) => reasons.filter((reason) => reason.code === code));
  const said = (known.length > 0 ? known : reasons).slice(0, BRIEF_MOST);
  // A sum that is the least it can be is never said as if it were the sum.
  const isLeast = reasons.some(({ code }) => code === 'cash-at-low-price');
  const sentences = said.map((reason) =>
    isLeast && reason.code === 'cash-tied-up'
      ? leastTied(words, reason)
      : reasonText(words, reason, timeZone),
  );
  return words.language === 'en' ? sentences.join(' ') : sentences.join('').replace(/。(?=.)/gs, '，');
}

function leastTied(words: Words, { values }: Reason): string {
  const said = words.hints.tiedLeast(amountText(words, values?.amount));
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${words.language === 'en' ? '.' : '。'}`;
}

export function joinSentences(words: Words, sentences: string[]): string {
  return sentences.join(words.language === 'en' ? ' ' : '');
}

/** A number of a reason, NaN where it has none of that name. */
export function numberOf(reason: Reason, name: keyof ReasonParts): number {
  const value = reason.values?.[name];
  return typeof value === 'number' ? value : Number.NaN;
}

function partsOf(words: Words, reason: Reason, timeZone: string): ReasonParts {
  const of = (name: keyof ReasonParts) => numberOf(reason, name);
  const { kind, name }: Record<string, Value> = reason.values ?? {};
  return {
    days: of('days'),
    low: of('low'),
    high: of('high'),
    units: of('units'),
    min: of('min'),
    need: of('need'),
    orders: of('orders'),
    nth: of('nth'),
    share: of('share'),
    of: of('of'),
    buyers: of('buyers'),
    times: of('times'),
    rank: of('rank'),
    amount: amountText(words, reason.values?.amount),
    other: amountText(words, reason.values?.other),
    at: day(of('at'), timeZone, words.language),
    name: nameText(words, name),
    kind: kindText(words, kind),
  };
}

function amountText(words: Words, value: Value): string {
  if (typeof value === 'object') return money(value, words.language);
  return value === undefined ? '—' : String(value);
}

/** A text as it stands; a figure of the report, `figure:<id>`, by its name. */
function nameText(words: Words, name: Value): string {
  if (typeof name !== 'string') return '—';
  const figures: Partial<Record<string, { name: string }>> = words.report.figures;
  return name.startsWith('figure:') ? (figures[name.slice('figure:'.length)]?.name ?? '—') : name;
}

/** The name of a buyer key, of a rung or of one of the seller's numbers. */
function kindText(words: Words, kind: Value): string {
  if (isBuyerKey(words, kind)) return words.buyerKeys[kind];
  const rung = (Object.keys(words.care.rungs) as Rung[]).find((one) => one === kind);
  if (rung) return words.care.rungs[rung];
  const fields: Partial<Record<string, { label: string }>> = words.options.fields;
  return (typeof kind === 'string' && fields[kind]?.label) || '—';
}

function isBuyerKey(words: Words, kind: Value): kind is BuyerKeyKind {
  return typeof kind === 'string' && Object.hasOwn(words.buyerKeys, kind);
}
