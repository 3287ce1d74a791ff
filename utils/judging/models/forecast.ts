import { type History, isHistory } from './history';

/** What a purchase model says of one subject, about the `span` that begins now. */
export type Forecast = {
  /** P(still active now), 0 to 1. */
  alive: number;
  /** P(no event in the span), 0 to 1. */
  silent: number;
  /** Expected events in the span; null where the formula can't be evaluated. */
  expected: number | null;
};

/** Whether a forecast can be asked for at all: a possible history, a finite span of 0 or more. */
export function canForecast(history: History, span: number): boolean {
  return isHistory(history) && Number.isFinite(span) && span >= 0;
}

/** 1 / (1 + e^logOdds) without overflow. */
export function oneMinusLogistic(logOdds: number): number {
  return logOdds > 0 ? Math.exp(-logOdds) / (1 + Math.exp(-logOdds)) : 1 / (1 + Math.exp(logOdds));
}
