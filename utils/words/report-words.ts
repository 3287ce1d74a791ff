import type {
  AloneCode,
  Block,
  CheckCode,
  CheckState,
  FigureId,
  LackCode,
  PartCode,
  Rung,
} from './model-types';

export type ReportCodeWords = {
  parts: Record<PartCode, string>;
  lacks: Record<LackCode, (n: number) => string>;
  /** What would make an unknown figure known; nothing where only time does. */
  steps: Partial<Record<LackCode, string>>;
  checks: Record<CheckCode, { first: string; second: string }>;
  states: Record<CheckState, string>;
  stateWhy: Record<CheckState, string>;
  /** Why nothing can vouch for a figure. */
  alone: Record<AloneCode, string>;
};

/** Words of the report page. Numbers come finished, but for those that words bend to. */
export type ReportWords = ReportCodeWords & {
  title: string;
  /** On the popup. */
  open: string;
  asOf: (at: string) => string;
  outdated: string;
  adding: (percent: number) => string;
  again: string;
  nothing: string;
  nothingBody: string;
  shop: string;
  currency: string;
  noCurrency: string;
  period: string;
  periods: Record<'d7' | 'd30' | 'd90' | 'd365' | 'all' | 'own', string>;
  from: string;
  to: string;
  anchored: (day: string) => string;
  span: (from: string, to: string) => string;
  versus: (value: string) => string;
  noBefore: string;
  unreadBefore: string;
  lacking: (n: number) => string;
  same: string;
  up: (change: string) => string;
  down: (change: string) => string;
  points: (n: string) => string;
  better: string;
  worse: string;
  days: (n: number, said: string) => string;
  hours: (said: string) => string;
  minutes: (said: string) => string;
  times: (said: string) => string;
  unknown: string;
  range: (low: string, high: string) => string;
  atLeast: (low: string) => string;
  /** No page or file told in what money. */
  currencyUntold: string;
  blocks: Record<Block, string>;
  figures: Record<FigureId, { name: string; means: string }>;
  uncheckable: string;
  gap: (gap: string) => string;
  close: string;
  details: string;
  madeOf: string;
  missing: string;
  vouched: string;
  disagree: string;
  rows: string;
  showRows: string;
  entries: string;
  showEntries: string;
  about: string;
  enteredAt: string;
  looking: string;
  moreRows: string;
  noRows: string;
  readAt: (at: string) => string;
  page: string;
  day: string;
  order: string;
  listing: string;
  amount: string;
  state: string;
  source: string;
  stars: string;
  text: string;
  choose: string;
  chooseDone: string;
  chooseBody: string;
  moveUp: (name: string) => string;
  moveDown: (name: string) => string;
  reset: string;
  print: string;
  csv: string;
  csvHeads: string[];
  tableOf: (name: string) => string;
  pictures: {
    flow: string;
    flowSays: string;
    fromTo: string;
    rungs: Record<'new' | Rung, string>;
    trend: string;
    trendSays: (when: string, amount: string) => string;
    pareto: string;
    paretoSays: (a: number, of: number) => string;
    cohorts: string;
    cohortsSays: string;
    firstMonth: string;
    buyers: string;
    monthAfter: (n: number) => string;
    pots: string;
    potsSays: (amount: string, share: string) => string;
    calendar: string;
    calendarSays: (quiet: number, of: number) => string;
    nothing: string;
    time: string;
    sales: string;
    before: string;
    orders: string;
    listing: string;
    upTo: string;
    grade: string;
    stock: string;
    turns: string;
    margin: string;
    after: string;
    whatIf: string;
    becomes: (now: string, after: string) => string;
    whatIfBound: string;
  };
  file: string;
};
