import { firstReasons } from '../model/first-reasons';
import type { Hint, Mute, Reason, ReasonCode, Verdict } from './model-types';
import { money } from './money';
import { joinSentences, numberOf, reasonsText } from './reason-text';
import { ALONE, BESIDE, nameOf, toneOf, weightOf } from './verdict-words';
import type { Words } from './words';

export type HintWords = Pick<Hint, 'tone' | 'word' | 'why'>;
/** `tag`: what it adds to a weightier word beside the same row. */
type Short = { tone: Hint['tone']; word: string; tag?: string };

const DAY = 86_400_000;

/**
 * The few words for one row out of the verdicts on its subject, or null where nothing is worth saying. The weightiest
 * verdict speaks, the next one adds its name; the rest is for the panel. Muted rules say nothing. `now` in epoch
 * milliseconds: a verdict older than a day and a half says its age.
 */
export function hintWords(
  words: Words,
  verdicts: Verdict[],
  now: number,
  mutes: Mute[] = [],
): HintWords | null {
  const isMuted = ({ subject, rule }: Verdict) =>
    mutes.some((mute) => mute.subject === subject && mute.rule === rule);
  const said = verdicts
    .filter((verdict) => !isMuted(verdict))
    .flatMap((verdict) => {
      const short = shortOf(words, verdict);
      return short ? [{ short, verdict, weight: weightOf(verdict) }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const [first] = said;
  // That dead goods are fading, too, is no second thing.
  const second = said
    .slice(1)
    .find(({ verdict }) => first?.verdict.rule !== 'dead-listing' || verdict.rule !== 'dying');
  if (!first || first.weight < ALONE) return null;
  const tag = second && second.weight >= BESIDE ? second.short.tag : undefined;
  const word = tag ? `${first.short.word} · ${tag}` : first.short.word;
  return { tone: first.short.tone, word, why: whyOf(words, first.verdict, now) };
}

function shortOf(words: Words, verdict: Verdict): Short | null {
  const { rule, finding } = verdict;
  if (rule === 'dead-listing') return finding === 'yes' ? dead(words, verdict) : openDead(words, verdict);
  if (finding !== 'yes') return null;
  if (rule === 'repeat-buyer') return repeat(words, verdict);
  const tone = toneOf(verdict);
  const name = nameOf(words, verdict);
  const facts = factWords(words, verdict);
  return { tone, word: facts === '' ? name : `${name} · ${facts}`, tag: name };
}

function dead(words: Words, verdict: Verdict): Short {
  const [phrase = '', ...more] = deadFacts(words, verdict);
  const word = [verdict.maybe ? words.hints.maybeDead(phrase) : phrase, ...more].join(' · ');
  return { tone: verdict.maybe ? 'watch' : 'dead', word };
}

function deadFacts(words: Words, verdict: Verdict): string[] {
  const cash = find(verdict, 'cash-tied-up')?.values?.amount;
  const tied = find(verdict, 'cash-at-low-price') ? words.hints.tiedLeast : words.hints.tied;
  return [unsold(words, verdict), ...(typeof cash === 'object' ? [tied(money(cash, words.language))] : [])];
}

/** The figures of a verdict in a few words, where the finding itself is said beside them. Empty where there are none. */
export function factWords(words: Words, verdict: Verdict): string {
  if (verdict.rule === 'repeat-buyer') return repeatFacts(words, verdict).join(' · ');
  if (verdict.rule === 'dying') return verdict.finding === 'yes' ? deadFacts(words, verdict).join(' · ') : '';
  if (verdict.rule === 'sleeping') return verdict.finding === 'yes' ? sinceWords(words, verdict) : '';
  if (verdict.rule !== 'dead-listing') return '';
  if (verdict.finding === 'yes') return deadFacts(words, verdict).join(' · ');
  return openDead(words, verdict)?.word ?? '';
}

/** Days without a sale as honestly as they are known: in-stock days as a range, "at least" where no sale was ever seen. */
function unsold(words: Words, verdict: Verdict): string {
  const inStock = find(verdict, 'in-stock-days');
  const silent = find(verdict, 'silent-days');
  const never = find(verdict, 'never-sold-in-evidence');
  // Where stock was seen too seldom the range says little beside the row; the reasons hold it.
  if (inStock && !verdict.maybe) {
    const days = numberOf(inStock, 'days');
    const low = first(numberOf(inStock, 'low'), days);
    const high = first(numberOf(inStock, 'high'), days);
    const silence = first(silent && numberOf(silent, 'days'), never && numberOf(never, 'days'));
    if (low !== high || low < silence) return words.hints.unsoldInStock(low, high);
  }
  if (silent) return words.hints.unsold(numberOf(silent, 'days'));
  if (never) return words.hints.unsoldAtLeast(numberOf(never, 'days'));
  return inStock ? words.hints.unsold(numberOf(inStock, 'days')) : words.hints.zero30;
}

/** Not judged yet: the fact that is known, strongest first. */
function openDead(words: Words, verdict: Verdict): Short | null {
  if (verdict.finding !== 'unknown') return null;
  const { hints } = words;
  const phrases: [ReasonCode, (reason: Reason) => string][] = [
    ['silent-days', (reason) => hints.unsold(numberOf(reason, 'days'))],
    ['sold-total-still', (reason) => hints.totalStill(numberOf(reason, 'days'))],
    ['sold-30d-zero', () => hints.zero30],
    ['stock-unknown', () => hints.stockUnknown],
    ['evidence-short', (reason) => hints.evidenceShort(numberOf(reason, 'days'))],
    ['evidence-stale', (reason) => hints.evidenceStale(numberOf(reason, 'days'))],
    ['not-joinable', () => hints.notJoinable],
    ['items-unread', (reason) => hints.itemsUnread(numberOf(reason, 'orders'))],
    ['no-orders-read', () => hints.noOrders],
    ['evidence-days', (reason) => hints.evidenceShort(numberOf(reason, 'days'))],
    ['age-unknown', () => hints.ageUnknown],
  ];
  for (const [code, phrase] of phrases) {
    const reason = find(verdict, code);
    if (reason) return { tone: 'unknown', word: phrase(reason) };
  }
  return { tone: 'unknown', word: hints.notSure };
}

function repeat(words: Words, verdict: Verdict): Short {
  const refund = find(verdict, 'open-refund');
  const word = [verdict.maybe ? words.hints.maybeRepeat : words.hints.repeat, ...repeatFacts(words, verdict)];
  const order = find(verdict, 'nth-order');
  const tag = order ? words.hints.orders(numberOf(order, 'nth')) : undefined;
  const tone = refund ? 'watch' : verdict.maybe ? 'plain' : 'good';
  return { tone, word: word.join(' · '), ...(tag ? { tag } : {}) };
}

function repeatFacts(words: Words, verdict: Verdict): string[] {
  const { hints } = words;
  const order = find(verdict, 'nth-order');
  const last = find(verdict, 'days-since-last');
  const facts = order ? [hints.orders(numberOf(order, 'nth'))] : [];
  if (find(verdict, 'open-refund')) facts.push(hints.openRefund);
  else if (last && !verdict.maybe) facts.push(hints.since(numberOf(last, 'days')));
  return facts;
}

function sinceWords(words: Words, verdict: Verdict): string {
  const last = find(verdict, 'days-since-last');
  return last ? words.hints.since(numberOf(last, 'days')) : '';
}

/** Reasons a hint speaks of at most; the panel holds all. */
const MOST_REASONS = 7;
const FULL = { 'dead-listing': true, 'repeat-buyer': true };

function whyOf(words: Words, verdict: Verdict, now: number): string {
  const age = Math.floor((now - verdict.judgedAt) / DAY + 0.5);
  const why = reasonsText(
    words,
    verdict.rule in FULL ? verdict.because : firstReasons(verdict.because, MOST_REASONS),
  );
  return age >= 2 ? joinSentences(words, [why, words.hints.judgedAgo(age)]) : why;
}

function find(verdict: Verdict, code: ReasonCode): Reason | undefined {
  return verdict.because.find((reason) => reason.code === code);
}

function first(...values: (number | undefined)[]): number {
  return values.find((value) => value !== undefined && Number.isFinite(value)) ?? Number.NaN;
}
