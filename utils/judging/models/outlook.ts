import { type Clock, type Days, plainClock, shopClock } from './clock';
import {
  type DiscountedFit,
  type DiscountedGammaPoisson,
  expectedDiscounted,
  type Faded,
  fading,
  fitDiscounted,
  silentDiscounted,
} from './discounted-gamma-poisson';
import type { Fit, NoFit } from './fit';
import type { History } from './history';
import { fitMbgNbd, forecastMbgNbd, type MbgNbd } from './mbg-nbd';
import { meanLogit } from './mean-logit';
import type { Work } from './slices';

/** What is to be expected of one subject in the span ahead. */
export type Outlook = {
  /** P(no event in the span), 0 to 1: the mean of the models' log-odds. */
  silent: number;
  /** P(still active), by MBG/NBD, on plain days where it can; null where it has no fit. Not a score for silence. */
  alive: number | null;
  /** Expected events in the span: mean of the models; null where none can say. */
  expected: number | null;
};

export type Outlooks =
  | {
      ok: true;
      /** Of the days of one subject; null where nothing fell before now. */
      of: (days: Days) => Outlook | null;
      /** What was fitted, or why it wasn't: on plain days and on the shop's own clock. */
      mbgNbd: { plain: Fit<MbgNbd>; shop: Fit<MbgNbd> };
      discounted: { plain: DiscountedFit; shop: DiscountedFit };
      /** The shop's own clock. */
      clock: Clock;
    }
  | { ok: false; why: NoFit };

/** How long a fit may be asked about days after its own: so many beyond the span ahead are on its clocks. */
export const SPARE = 60;

/** Parameters on one clock; null where a model found none. */
export type Voices = { mbg: MbgNbd | null; discounted: DiscountedGammaPoisson | null };

/**
 * The engine for listings and buyers alike: MBG/NBD and discounted Gamma-Poisson, each on plain days and on the shop's own
 * clock, joined by their mean log-odds. The first knows leaving, the second fading; the shop's clock knows the season.
 * A model that can't be fitted stays out; where none can, the reason. `subjects` are days with an event, rising whole
 * numbers; what fell on `now` or later is not looked at. `span` in whole days, 1 or more.
 */
export function* fitOutlooks(subjects: readonly Days[], now: number, span: number): Work<Outlooks> {
  if (!Number.isInteger(now) || !(Number.isInteger(span) && span >= 1)) return { ok: false, why: 'no-time' };
  const known = subjects.filter(([first = now]) => first < now);
  if (known.length === 0) return { ok: false, why: 'no-subjects' };
  const clocks = { plain: plainClock(known, now), shop: shopClock(known, now, span + SPARE) };
  yield;
  const plain = yield* fitOn(clocks.plain, known, span);
  const shop = yield* fitOn(clocks.shop, known, span);
  const speakers = [...speakersOf(clocks.plain, voicesOf(plain), span)];
  speakers.push(...speakersOf(clocks.shop, voicesOf(shop), span));
  if (speakers.length === 0) return { ok: false, why: plain.mbg.ok ? 'not-converged' : plain.mbg.why };
  return {
    ok: true,
    of: (days) => ((days[0] ?? now) < now ? joined(speakers.map((speaker) => speaker(days))) : null),
    mbgNbd: { plain: plain.mbg, shop: shop.mbg },
    discounted: { plain: plain.faded, shop: shop.faded },
    clock: clocks.shop,
  };
}

function* fitOn(clock: Clock, subjects: readonly Days[], span: number) {
  const mbg = yield* fitMbgNbd(subjects.map((days) => historyOn(clock, days)));
  const faded = yield* fitDiscounted(subjects, clock, span);
  return { mbg, faded };
}

function voicesOf({ mbg, faded }: { mbg: Fit<MbgNbd>; faded: DiscountedFit }): Voices {
  return { mbg: mbg.ok ? mbg.params : null, discounted: faded.ok ? faded.params : null };
}

/** What one model says of one subject's days. */
export type Said = { silent: number | null; alive: number | null; expected: number | null };
export type Speaker = (days: Days) => Said;

/** The models that have parameters on a clock, each speaking of the span that begins at its now. */
export function speakersOf(clock: Clock, { mbg, discounted }: Voices, span: number): Speaker[] {
  const ahead = clock.at(clock.now + span) - clock.at(clock.now);
  const speakers: Speaker[] = [];
  if (mbg) speakers.push((days) => ({ ...NOTHING, ...forecastMbgNbd(mbg, historyOn(clock, days), ahead) }));
  if (discounted) {
    const fade = fading(clock, clock.now, discounted.halfLife);
    const say = (left: Faded): Said => ({
      silent: silentDiscounted(discounted, left, ahead),
      alive: null,
      expected: expectedDiscounted(discounted, left, ahead),
    });
    speakers.push((days) => say(fade(days)));
  }
  return speakers;
}

const NOTHING: Said = { silent: null, alive: null, expected: null };

/** A subject's history in a clock's time, up to its now. */
function historyOn(clock: Clock, days: Days): History {
  const first = clock.at(days[0] ?? clock.now);
  let x = -1;
  let last = days[0] ?? clock.now;
  for (const day of days) {
    if (day >= clock.now) break;
    if (x >= 0 && day <= last) continue;
    x += 1;
    last = day;
  }
  const tx = clock.at(last) - first;
  return { x, tx, T: clock.at(clock.now) - first };
}

/** One outlook out of what several models say; null where none says anything. */
export function joined(said: readonly Said[]): Outlook | null {
  const silent = meanLogit(said.map((one) => one.silent));
  if (silent === null) return null;
  const expected = said.flatMap((one) => one.expected ?? []);
  return {
    silent,
    alive: said.find((one) => one.alive !== null)?.alive ?? null,
    expected: expected.length === 0 ? null : expected.reduce((sum, v) => sum + v, 0) / expected.length,
  };
}
