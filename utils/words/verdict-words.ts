import type { Hint, Stand, Verdict } from './model-types';
import type { Words } from './words';

type Tone = Hint['tone'];

/** A verdict below this says nothing on its own; below that it isn't even added to another's word. */
export const ALONE = 20;
export const BESIDE = 15;

/** How much a verdict matters beside a row (what most rows would say belongs into the panel), and in which colour; by rule, or by what it calls its subject. */
const WEIGHTS: Partial<Record<string, [weight: number, tone: Tone]>> = {
  'dead-listing': [100, 'dead'],
  brushing: [95, 'watch'],
  dying: [80, 'dying'],
  'price-floor': [75, 'watch'],
  cover: [72, 'watch'],
  sleeping: [60, 'watch'],
  'one-and-done': [58, 'watch'],
  'in-test': [19, 'plain'], // the row says it already, with its day
  'out-of-stock': [24, 'plain'],
  hero: [50, 'good'],
  'repeat-buyer': [50, 'good'],
  'niche-keeper': [45, 'good'],
  seasonal: [42, 'plain'],
  slow: [14, 'watch'],
  cut: [16, 'watch'],
  twin: [28, 'watch'],
  focus: [26, 'plain'],
  browsed: [30, 'watch'],
  watch: [10, 'watch'],
  new: [22, 'plain'],
  champion: [14, 'good'],
  traffic: [18, 'plain'],
  repeat: [18, 'good'],
  service: [18, 'plain'],
  'at-risk': [14, 'watch'],
  top: [16, 'good'],
  keep: [15, 'good'],
};

/** Beside an open refund or an unknown nothing else is as plain. */
const [REFUND, UNKNOWN] = [90, 33];

export function weightOf(verdict: Verdict): number {
  if (verdict.finding === 'unknown') return UNKNOWN;
  if (verdict.finding === 'no') return 0;
  if (verdict.rule === 'repeat-buyer' && hasOpenRefund(verdict)) return REFUND;
  return lookOf(verdict)?.[0] ?? 0;
}

/** Tone of a verdict, beside a row and on our own pages. */
export function toneOf(verdict: Verdict): Tone {
  if (verdict.finding === 'unknown') return 'unknown';
  if (verdict.finding === 'no') return 'plain';
  if (verdict.rule === 'dead-listing') return verdict.maybe ? 'watch' : 'dead';
  if (verdict.rule === 'repeat-buyer' && hasOpenRefund(verdict)) return 'watch';
  const tone = lookOf(verdict)?.[1] ?? 'plain';
  return verdict.maybe && tone === 'good' ? 'plain' : tone;
}

/** What a finding is called: by the rule's own name for it, or by yes and maybe. */
export function nameOf(words: Words, verdict: Verdict): string {
  const rules: Partial<Record<string, Words['panel']['otherRule']>> = words.panel.rules;
  const rule = rules[verdict.rule] ?? words.panel.otherRule;
  const stand: Stand | undefined = verdict.finding === 'yes' ? verdict.as : undefined;
  if (stand) return words.panel.stands[stand];
  return verdict.finding === 'yes' ? (verdict.maybe ? rule.maybe : rule.yes) : rule[verdict.finding];
}

function lookOf({ rule, as }: Verdict): [number, Tone] | undefined {
  return as ? WEIGHTS[as] : WEIGHTS[rule];
}

function hasOpenRefund({ because }: Verdict): boolean {
  return because.some((reason) => reason.code === 'open-refund');
}
