import type { Stage } from './model-types';

export type StageWords = {
  heading: string;
  /** What each stage shows, in a few words. */
  names: Record<Stage, string>;
  bodies: Record<Stage, string>;
  /** What opens the stage after this one; how far that has come is not said. */
  careOpens: (careOrders: number) => string;
  manageOpens: (tasks: number) => string;
  /** Which one she is in. */
  now: string;
  allOpen: string;
  openAll: string;
  /** Said once, when a stage opened by itself. */
  opened: Record<Exclude<Stage, 'see'>, string>;
  understood: string;
  /** On a page whose time hasn't come. */
  notYet: string;
  moreLater: string;
  welcomeTitle: string;
  welcomeBody: string;
};
