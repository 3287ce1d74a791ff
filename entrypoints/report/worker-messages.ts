import type { Line } from '../../utils/model/pictures';
import type { Period } from '../../utils/model/report';
import type { Material } from '../../utils/report/figure';

/** Between the report and the worker that adds a shop up and works through its months. */
export type AddUpQuestion = { ask: 'add-up'; shop: string; now: number };
export type AddUpAnswer =
  | { answer: 'progress'; share: number }
  | { answer: 'done' }
  | { answer: 'failed'; error: string };

/** The sums themselves stay where they are: the worker reads them from the store. */
export type LoyaltyQuestion = {
  ask: 'loyalty';
  /** Comes back with the answer, so that one to an older question is known. */
  round: number;
  shop: string;
  material: Omit<Material, 'sums'>;
  period: Period;
};
export type LoyaltyAnswer =
  | { answer: 'loyalty'; round: number; lines: Line<'kept' | 'loyal'>[] }
  | { answer: 'failed'; error: string };

export type WorkerQuestion = AddUpQuestion | LoyaltyQuestion;
