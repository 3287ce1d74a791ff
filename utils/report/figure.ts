import type { CareRules } from '../model/care';
import type { Entered } from '../model/entered';
import type { Block, FigureId, Period, Unit, Value } from '../model/report';
import type { Thresholds } from '../model/settings';
import type { Sums } from '../model/sums';

/** What every figure is given. `cur` is the index of the report's currency, `today` a day of the shop. */
export type Material = {
  sums: Sums;
  cur: number;
  today: number;
  thresholds: Thresholds;
  care?: CareRules;
  entered?: Entered;
};

/**
 * One number of the report. A file in figures/ registers by being there; its id is its file's name.
 * `better`: which way is good; null where neither is.
 */
export type Figure = {
  id: FigureId;
  block: Block;
  unit: Unit;
  better: 'up' | 'down' | null;
  /** Whether it stands on the page before the boss chose. */
  shown: boolean;
  /** True where it is of today whatever the period, so that there is none before it. */
  ofToday?: true;
  of(material: Material, period: Period): Value;
};
