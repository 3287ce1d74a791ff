import type { Grid } from '../grid/grid';
import type { Kind } from './fields';
import type { Mapping } from './map-columns';
import type { Stats } from './shapes';

/** One way to understand a grid: its kind, its columns, and how much speaks for it. */
export type Candidacy = {
  grid: Grid;
  kind: Kind;
  mapping: Mapping;
  stats: Stats[];
  score: number;
  foreign: string[];
};
