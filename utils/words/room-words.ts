/** Words of the room that what is remembered takes, and of whether the browser may clear it. */
export type RoomWords = {
  heading: string;
  body: string;
  /** Sizes are finished texts. */
  used: (used: string, free: string) => string;
  usedOnly: (used: string) => string;
  unknown: string;
  safe: string;
  notSafe: string;
  ask: string;
  refused: string;
  full: string;
};
