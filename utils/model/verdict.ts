import * as z from 'zod';
import { careReasonCodes } from './care-reasons';
import { money } from './money';
import { outlookReasonCodes } from './outlook-reasons';
import { stands } from './rule-ids';
import { subjectKey } from './subject';
import { teamReasonCodes } from './team-reasons';

/** A judgement: what a rule found about a subject, and why. Reasons are codes with numbers; words come later. */

export const reasonCodes = [
  // dead-listing
  'silent-days', // days: days since the last sale
  'never-sold-in-evidence', // days: evidence covers that many days and holds no sale
  'in-stock-days', // days, low, high: days in stock within the silence, as a range
  'stock-on-hand', // units
  'cash-tied-up', // amount: stock value at cost, or at price where cost is unknown
  'cash-at-price', // no cost is known, so the price was used
  'cash-at-low-price', // likewise, and of several prices the lowest: at prices it is that or more
  'carrying-cost', // amount: per year rate x days
  'listed-days', // days: age of the listing
  'age-unknown',
  'too-new', // days, min
  'out-of-stock',
  'not-on-sale',
  'stock-unknown',
  'sold-recently', // days
  'sold-30d-zero', // the page's own 30-day column says 0
  'sold-30d', // units
  'sold-total-still', // days: the lifetime counter did not move in that many days
  'evidence-days', // days: how far the evidence reaches back without a gap
  'evidence-short', // days, need
  'items-unread', // orders: orders in the window whose items were never read
  'no-orders-read',
  'joined-by-title', // the join of orders and listing rests on the title alone
  'refunded-sales', // orders: refunded orders in the window, which count as no sale
  'stock-gaps', // days: days whose stock nobody saw
  'evidence-stale', // days: the newest evidence is that old; sales since then are not known
  'not-joinable', // orders name goods in a way this listing can't be matched to; its own page may tell
  'undated-sales', // orders: sales whose time no page showed
  // repeat-buyer
  'nth-order', // nth
  'first-order-seen', // the first order we know; earlier ones may exist
  'days-since-last', // days between the previous order and today
  'total-spent', // amount: net of refunds
  'mixed-currencies', // amounts were not added up
  'amounts-missing', // orders: orders whose amount is unknown
  'refunded-orders', // orders
  'cancelled-orders', // orders
  'open-refund', // orders: refunds in progress
  'refunds-unread', // no page that shows refunds was read
  'status-unread', // orders: orders whose status was not understood, counted as sales
  'weak-key', // only a masked or free name tells this buyer apart
  'key-kind', // kind: which key
  'list-orders', // orders, at: the shop's own customer list says so many orders
  'list-spent', // amount: the same list's sum
  'evidence-since', // at: orders are known since then
  ...outlookReasonCodes,
  ...careReasonCodes,
  ...teamReasonCodes,
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const reason = z.object({
  code: z.enum(reasonCodes),
  values: z.record(z.string(), z.union([z.number(), z.string(), money])).optional(),
});
export type Reason = z.infer<typeof reason>;

export const findings = ['yes', 'no', 'unknown'] as const;
export const verdict = z.object({
  subject: subjectKey,
  rule: z.string(),
  finding: z.enum(findings),
  /** Which of its names, where a rule knows several: see rule-ids. */
  as: z.enum(stands).optional(),
  /** True where the finding rests on weak evidence and the words must say "maybe". */
  maybe: z.boolean().optional(),
  because: z.array(reason),
  /** What would turn `unknown` into a finding. */
  ask: z.array(reason).optional(),
  judgedAt: z.int(),
});
export type Verdict = z.infer<typeof verdict>;
