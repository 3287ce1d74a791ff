import { type BetaGeometric, betaGeometricObjective, forecastBetaGeometric } from './beta-geometric';
import { type Fit, fitModel, type Model } from './fit';
import type { Forecast } from './forecast';
import type { History } from './history';
import type { Work } from './slices';

/**
 * MBG/NBD: Batislam, Denizel & Filiztekin (2007), "Empirical validation and comparison of models for customer base
 * analysis", IJRM 24; also Hoppe & Wagner (2007). Events at a pace λ ~ Gamma(r, α) while alive; after each event, the
 * first one too, the subject leaves with p ~ Beta(a, b). So one-time subjects may be gone, as they can't in BG/NBD.
 * α is a duration in the histories' unit; r, a, b are bare numbers; all are above 0.
 */
export type MbgNbd = BetaGeometric;

const MODEL: Model<MbgNbd> = {
  names: ['r', 'alpha', 'a', 'b'],
  durations: ['alpha'],
  objective: (rows) => betaGeometricObjective(rows, 1),
  starts: [
    [0.5, 0.25, 1, 1.5],
    [1, 1, 0.1, 2],
    [0.2, 0.05, 0.5, 0.5],
  ],
  // Many more different histories make the parameters no surer, only later.
  mostRows: 8000,
};

/** Maximum likelihood. Fails with a reason on no subjects, no repeats, no time, or a search that didn't converge. */
export function fitMbgNbd(histories: Iterable<History>): Work<Fit<MbgNbd>> {
  return fitModel(MODEL, histories);
}

/**
 * P(alive) = 1 / (1 + a/(b+x)·((α+T)/(α+tx))^(r+x)); silence in the span is being gone, or alive without an event.
 * Null for parameters, histories or spans that can't be.
 */
export function forecastMbgNbd(params: MbgNbd, history: History, span: number): Forecast | null {
  return forecastBetaGeometric(params, history, span, 1);
}

/** Expected repeat events of someone new in her first `span` (E[X(t)]). Null where it can't be said. */
export function expectedOfNewMbgNbd(params: MbgNbd, span: number): number | null {
  return forecastMbgNbd(params, { x: 0, tx: 0, T: 0 }, span)?.expected ?? null;
}
