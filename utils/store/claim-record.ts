import type { Money } from '../model/money';
import type { AftersaleStatus, AftersaleType, Stamp } from '../model/reading';

/** One request after the sale, as after-sales lists showed it. */
export type ClaimFields = {
  type: AftersaleType;
  status: AftersaleStatus;
  statusText: string;
  amount: Money;
  reason: string;
  requestedAt: Stamp;
  finishedAt: Stamp;
  itemId: string;
  sku: string;
  title: string;
  spec: string;
};
export type ClaimRecord = { [F in keyof ClaimFields]?: { v: ClaimFields[F]; at: number } };
