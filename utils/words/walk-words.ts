import type { WalkReason } from './model-types';

/** Reading all pages. Lengths of time are finished texts (`duration`), counts are numbers. */
export type WalkWords = {
  heading: string;
  /** A length of time in milliseconds: about 3 minutes. */
  duration: (ms: number) => string;
  offer: string;
  offerScroll: string;
  time: (duration: string) => string;
  timeUnknown: string;
  fromPage: (page: number) => string;
  manners: string;
  filtered: string;
  start: string;
  alsoDetails: (orders: number, duration: string) => string;
  detailsOffer: (orders: number, duration: string) => string;
  detailsStart: (orders: number) => string;
  pace: string;
  paceOf: (seconds: number) => string;
  reading: (shop: string) => string;
  elsewhere: string;
  hidden: string;
  rows: (rows: number, total: number | null) => string;
  pages: (pages: number) => string;
  opened: (orders: number, of: number) => string;
  left: (duration: string) => string;
  pause: string;
  resume: string;
  stop: string;
  close: string;
  paused: string;
  trouble: string;
  done: string;
  reasons: Record<WalkReason, string>;
};
