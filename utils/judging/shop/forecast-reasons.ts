import type { StoredFit } from '../../model/outlook';
import type { Reason } from '../../model/verdict';
import { because } from '../rule';
import type { Flag } from './flags';
import { type Foreseen, pastHits } from './forecast';

/** A share in whole per cent, never 0 or 100 where it isn't: a forecast is never certain. */
export function percent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** The single models must part by so much before it is worth a sentence. */
const APART = 0.1;
/** A past of fewer flags than this says little. */
const FEWEST_PAST = 10;

/** How the forecast was made and how far it can be trusted: method, spread, line, what the past says. */
export function methodReasons(fit: StoredFit, seen: Foreseen, flag: Flag): Reason[] {
  const reasons = [because(`method-${fit.method}`, { of: fit.subjects })];
  if (seen.silent !== null && seen.high - seen.low > APART)
    reasons.push(because('models-range', { low: percent(seen.low), high: percent(seen.high) }));
  if (flag.line !== null && flag.line <= 1)
    reasons.push(because(flag.own ? 'cut-own' : 'cut-auto', { share: percent(flag.line) }));
  const hits = flag.line === null ? null : pastHits(fit.past, flag.line);
  if (hits && hits.of >= FEWEST_PAST)
    reasons.push(because('past-hits', { share: Math.round(hits.share * 100), of: hits.of }));
  return reasons;
}

/** Her or its own rhythm beside the silence: the explanation of a forecast. `code` says whose. */
export function rhythmReasons(fit: StoredFit, seen: Foreseen, code: 'usual-gap' | 'usual-rhythm'): Reason[] {
  const usual = seen.gap ?? fit.gap;
  const reasons: Reason[] = [];
  if (seen.gap !== null) reasons.push(because(code, { days: Math.round(seen.gap) }));
  else if (fit.gap !== null) reasons.push(because('shop-gap', { days: Math.round(fit.gap) }));
  if (usual !== null && usual > 0 && seen.silence > usual)
    reasons.push(because('gap-times', { times: Math.round((seen.silence / usual) * 10) / 10 }));
  return reasons;
}

/** What more would make the method a better one. */
export function methodAsks(fit: StoredFit): Reason[] {
  return fit.method === 'model' ? [] : [because(`method-${fit.method}`, { of: fit.subjects })];
}
