import type { ActivityWords } from './activity-words';
import type { BoardWords } from './board-words';
import type { GoalWords } from './goal-words';
import type { CostRefusal } from './model-types';
import type { OwnWords, SupplierWords } from './own-words';
import type { ExchangeWords, StaffWords } from './staff-words';
import type { TrailWords } from './trail-words';

/** The page for managing: its frame, and its list of goods. */
export type ManageWords = {
  heading: string;
  open: string;
  tabs: {
    goods: string;
    board: string;
    staff: string;
    goals: string;
    activities: string;
    suppliers: string;
    log: string;
  };
  goods: GoodsWords;
  board: BoardWords;
  staff: StaffWords;
  exchange: ExchangeWords;
  own: OwnWords;
  supplier: SupplierWords;
  goal: GoalWords;
  activity: ActivityWords;
  trail: TrailWords;
};

export type GoodsWords = {
  intro: string;
  none: string;
  filter: string;
  filterPlaceholder: string;
  withoutCost: string;
  count: (shown: number, all: number) => string;
  tooMany: string;
  showMore: string;
  columns: { name: string; price: string; cost: string; role: string; tags: string };
  select: (label: string) => string;
  selectAll: string;
  noCost: string;
  openPanel: (label: string) => string;
  chosen: (count: number) => string;
  tagAdd: string;
  tagName: string;
  tagRemove: string;
  tagRemoveNow: string;
  cost: string;
  costSet: string;
  role: string;
  roleNone: string;
  roleSet: string;
  costBad: string;
  changed: (count: number) => string;
  clear: string;
  paste: string;
  pasteBody: string;
  pasteExample: string;
  pasteLabel: string;
  pasteRead: (good: number, refused: number) => string;
  pasteColumns: { line: string; goods: string; now: string; new: string };
  pasteSave: (count: number) => string;
  pasteRefusals: Record<CostRefusal, string>;
};
