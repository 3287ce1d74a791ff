import { type BetaGeometric, betaGeometricObjective, forecastBetaGeometric } from './beta-geometric';
import { type Fit, fitModel, type Model } from './fit';
import type { Forecast } from './forecast';
import type { History } from './history';
import type { Work } from './slices';

/**
 * BG/NBD: Fader, Hardie & Lee (2005), "Counting your customers the easy way", Marketing Science 24. A reference: one
 * who came once can't have left (P(alive) = 1), so it isn't for waking sleepers; MBG/NBD is. α is a duration in the
 * histories' unit; r, a, b are bare numbers; all are above 0.
 */
export type BgNbd = BetaGeometric;

const MODEL: Model<BgNbd> = {
  names: ['r', 'alpha', 'a', 'b'],
  durations: ['alpha'],
  objective: (rows) => betaGeometricObjective(rows, 0),
  starts: [
    [0.3, 0.2, 0.8, 2.5],
    [1, 1, 0.1, 2],
    [0.1, 0.05, 0.5, 0.5],
  ],
};

/** Maximum likelihood. Fails with a reason on no subjects, no repeats, no time, or a search that didn't converge. */
export function fitBgNbd(histories: Iterable<History>): Work<Fit<BgNbd>> {
  return fitModel(MODEL, histories);
}

/** Null for parameters, histories or spans that can't be. */
export function forecastBgNbd(params: BgNbd, history: History, span: number): Forecast | null {
  return forecastBetaGeometric(params, history, span, 0);
}

/** Expected repeat events of someone new in her first `span` (E[X(t)]). Null where it can't be said. */
export function expectedOfNewBgNbd(params: BgNbd, span: number): number | null {
  return forecastBgNbd(params, { x: 0, tx: 0, T: 0 }, span)?.expected ?? null;
}
