import type { RuleId, Stand } from './model-types';

export type RuleWords = { name: string; yes: string; maybe: string; no: string; unknown: string };
export type AllRuleWords = {
  rules: Record<RuleId, RuleWords>;
  stands: Record<Stand, string>;
  brushingHint: string;
  brushingMarked: string;
  brushingMark: string;
  brushingUndo: string;
  /** Of one order: short on the button, the long ones name the order for who can't see where it stands. */
  brushingOrders: {
    mark: string;
    undo: string;
    markLong: (order: string) => string;
    undoLong: (order: string) => string;
  };
};
