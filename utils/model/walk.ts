import * as z from 'zod';
import { type ReadingKind, readingKinds } from './reading-kinds';

/**
 * Reading all pages of one list, on the seller's click: her tab is taken from page to page at a human pace. One walk
 * at a time per origin. All times in epoch milliseconds, all lengths of time in milliseconds.
 */

/** How the list goes on: a control that leads to the next page, a button that adds rows, or scrolling. */
export const walkWays = ['next', 'more', 'scroll'] as const;
export type WalkWay = (typeof walkWays)[number];

/** Why a walk that is not done stands still. The first group resumes as if nothing had happened. */
export const walkReasons = [
  'seller',
  'used',
  'restarted',
  'tab-closed',
  'left',
  'login',
  'captcha',
  'error-page',
  'unreadable',
  'not-stored',
  'same-rows',
  'odd-count',
  'filter-changed',
  'no-answer',
  'no-way',
] as const;
export type WalkReason = (typeof walkReasons)[number];

export const walkRecord = z.object({
  origin: z.string(),
  tab: z.int(),
  frame: z.int(),
  kind: z.enum(readingKinds),
  way: z.enum(walkWays),
  /** `details`: the orders whose items are unknown are opened one by one, after the list or instead of it. */
  phase: z.enum(['pages', 'details']),
  alsoDetails: z.boolean(),
  state: z.enum(['running', 'paused', 'trouble', 'done']),
  why: z.enum(walkReasons).nullable(),
  /** Stands still only until the tab is in front again: nothing is read in a hidden tab. */
  hidden: z.boolean(),
  shop: z.string(),
  shopName: z.string().nullable(),
  /** The list's address without its paging, and the address it was at last. */
  view: z.string(),
  url: z.string(),
  filtered: z.boolean().nullable(),
  page: z.int().nullable(),
  pages: z.int().nullable(),
  total: z.int().nullable(),
  /** The page it began on, where pages have numbers. */
  from: z.int().nullable(),
  pagesRead: z.int(),
  rowsRead: z.int(),
  /** Prints of the rows read last, to tell new rows from the same again. */
  last: z.array(z.string()),
  opened: z.int(),
  toOpen: z.int(),
  /** The order being opened, by id. */
  opening: z.string().nullable(),
  /** Orders that were opened in vain, by id: they are left out from then on. */
  tried: z.array(z.string()),
  /**
   * `look`: waits for a reading of the page as it stands. `step`: moves on at `due`. `rows`: has moved and waits for
   * a reading of other rows. Waiting ends at `due`.
   */
  next: z.enum(['look', 'step', 'rows']),
  due: z.int(),
  /** How often the page was asked again. */
  tries: z.int(),
  startedAt: z.int(),
  movedAt: z.int(),
  /** Time spent running, and how many steps it bought, from which the time left is told. */
  spent: z.int(),
  steps: z.int(),
});
export type Walk = z.infer<typeof walkRecord>;

/** What a walk of the list in a tab would be, told before it starts. */
export type WalkOffer = {
  origin: string;
  frame: number;
  kind: ReadingKind;
  /** Null where the list itself is all there already and only orders are left to open. */
  way: WalkWay | null;
  rows: number;
  total: number | null;
  page: number | null;
  pages: number | null;
  filtered: boolean;
  /** Orders of this shop whose items are unknown and whose own page is known. */
  details: number;
  /** Milliseconds; null where nobody knows how long the list is. */
  time: number | null;
  timePerDetail: number;
};

export const pageTroubles = ['login', 'captcha', 'error-page'] as const;
/** Signs that a page wants something else than being read. */
export type PageTrouble = (typeof pageTroubles)[number];

/** What the walker's script sees in a frame of a page we don't own: nothing but these words and numbers. */
export const probe = z.object({
  hidden: z.boolean(),
  /** The seller clicked or typed in the page since it was last asked. */
  used: z.boolean(),
  trouble: z.enum(pageTroubles).nullable(),
  way: z.enum(walkWays).nullable(),
  /** There is more in that way; false on the last page. */
  more: z.boolean(),
  /** There are pages before this one. */
  before: z.boolean(),
  page: z.int().nullable(),
  pages: z.int().nullable(),
});
export type Probe = z.infer<typeof probe>;

/**
 * What the walker's script is told: to look, and to go one step where that may be. Browsers drop `null` on its way into
 * a page, so there is none in it. `short`: the page says that there are more rows than it shows, so that scrolling may
 * bring them.
 */
export type WalkerJob = { move: WalkWay | 'none'; short: boolean };
/** `moved` is false where there was nothing to press and no room to scroll. */
const walkerAnswer = z.object({ moved: z.boolean(), probe });
export type WalkerAnswer = z.infer<typeof walkerAnswer>;

/** What a frame answered, null where it is no such answer. */
export function parseAnswer(value: unknown): WalkerAnswer | null {
  const parsed = walkerAnswer.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** All walks under way, paused or just over, by origin. */
export type Walks = Record<string, Walk>;

/** Whatever is valid of what is stored. */
export function parseWalks(value: unknown): Walks {
  const all = z.record(z.string(), z.unknown()).safeParse(value);
  if (!all.success) return {};
  return Object.fromEntries(
    Object.entries(all.data).flatMap(([origin, one]) => {
      const walk = walkRecord.safeParse(one);
      return walk.success ? [[origin, walk.data]] : [];
    }),
  );
}
