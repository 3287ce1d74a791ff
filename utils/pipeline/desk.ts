import type { CareKind } from '../care/kind';
import type { BuyerRule, ListingRule } from '../judging/rule';
import type { Store } from '../store/store';
import { allKinds } from './kinds';
import { allRules } from './rules';

/** What every handler works with. */
export type Desk = {
  store: Store;
  rules: (ListingRule | BuyerRule)[];
  kinds: CareKind[];
  /** Epoch milliseconds. */
  now: () => number;
  /** From 0 up to 1, without 1: pauses differ by chance. */
  random: () => number;
  /** The browser's own language. */
  uiLanguage: string;
};

export function deskOf(store: Store, now: () => number, uiLanguage: string): Desk {
  return { store, rules: allRules, kinds: allKinds, now, random: Math.random, uiLanguage };
}
