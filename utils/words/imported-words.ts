/** Words of files that were brought in, and of taking one back. Times given to these are finished texts. */
export type ImportedWords = {
  heading: string;
  /** `what`: the format's name, or `other`. */
  line: { order: (what: string, rows: number) => string; listing: (what: string, rows: number) => string };
  other: string;
  on: (day: string, shop: string) => string;
  came: (fresh: number, changed: number) => string;
  rejected: (rows: number) => string;
  vouches: (from: string, to: string) => string;
  vouchesNot: string;
  unfinished: string;
  takeBack: string;
  takeBackOf: (what: string, day: string) => string;
  title: (what: string) => string;
  counting: string;
  goes: (orders: number) => string;
  stays: (orders: number) => string;
  after: string;
  unknown: string;
  now: string;
  working: string;
  done: (orders: number) => string;
};
