import type { Walk, WalkOffer } from '../../utils/model/walk';

export type WalkView = {
  /** What there is to read in the tab in front, null where nothing. */
  offer: WalkOffer | null;
  walk: Walk | null;
  /** The walk is led in the tab in front. */
  here: boolean;
  /** Milliseconds left, null where nobody knows. */
  left: number | null;
  /** Seconds between two pages. */
  pause: number;
};

export type WalkEvents = {
  onWalk: (asked: { pages: boolean; details: boolean }) => void;
  onWalkPause: () => void;
  onWalkResume: () => void;
  onWalkStop: () => void;
  onWalkPace: (seconds: number) => void;
};
