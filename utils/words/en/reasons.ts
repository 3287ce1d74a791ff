import { counted as n, plural } from '../counted';
import type { ReasonWords } from '../words';
import { careReasons } from './care-reasons';
import { outlookReasons } from './outlook-reasons';
import { teamReasons } from './team-reasons';

const days_ = (value: number) => plural(value, 'day');
const orders_ = (value: number) => plural(value, 'order');

export const reasons: ReasonWords = {
  reasons: {
    'silent-days': ({ days }) => `Last sold ${days_(days)} ago.`,
    'never-sold-in-evidence': ({ days }) => `The last ${days_(days)} of orders hold no sale of it.`,
    'in-stock-days': ({ days, low, high }) =>
      low < high
        ? `It was in stock between ${n(low)} and ${days_(high)} of that time.`
        : `It was in stock for ${days_(Number.isNaN(days) ? low : days)} of that time.`,
    'stock-on-hand': ({ units }) => `${plural(units, 'piece')} on hand.`,
    'cash-tied-up': ({ amount }) => `${amount} is tied up in it.`,
    'cash-at-price': () => 'Its cost isn’t known, so the selling price was used.',
    'cash-at-low-price': () =>
      'Its cost isn’t known, so the lowest of its selling prices was used: at its prices it is at least that.',
    'carrying-cost': ({ amount }) => `Holding it so far has cost about ${amount}.`,
    'listed-days': ({ days }) => `Listed ${days_(days)} ago.`,
    'age-unknown': () => 'The page doesn’t say when it was listed.',
    'too-new': ({ days, min }) => `Listed only ${days_(days)} ago; nothing is said before day ${n(min)}.`,
    'out-of-stock': () => 'Out of stock now; days without stock don’t count.',
    'not-on-sale': () => 'Not on sale, so not judged.',
    'stock-unknown': () => 'Its stock hasn’t been seen.',
    'sold-recently': ({ days }) => (days < 1 ? 'Sold today.' : `Sold ${days_(days)} ago.`),
    'sold-30d-zero': () => 'The page says 0 sold in 30 days.',
    'sold-30d': ({ units }) => `The page says ${n(units)} sold in 30 days.`,
    'sold-total-still': ({ days }) => `Its total sold hasn’t moved in ${days_(days)}.`,
    'evidence-days': ({ days }) => `Orders are known without a gap for ${days_(days)}.`,
    'evidence-short': ({ days, need }) =>
      `Only ${days_(days)} of orders are known; ${n(need)} are needed to be sure.`,
    'items-unread': ({ orders }) => `What’s inside ${orders_(orders)} hasn’t been seen yet.`,
    'no-orders-read': () => 'No orders have been read yet.',
    'joined-by-title': () => 'Orders and listing were matched by title only, which can be wrong.',
    'refunded-sales': ({ orders }) => `${plural(orders, 'refunded order')} in that time count as no sale.`,
    'stock-gaps': ({ days }) => `Nobody saw its stock on ${days_(days)}.`,
    'evidence-stale': ({ days }) =>
      `Orders of the last ${days_(days)} haven’t been seen, so sales since then are unknown.`,
    'not-joinable': () => 'Nothing in the orders matches this listing for certain.',
    'undated-sales': ({ orders }) => `${plural(orders, 'sale')} without a date.`,
    'nth-order': ({ nth }) => `${plural(nth, 'order')} seen in all.`,
    'first-order-seen': () => 'Only this order seen; earlier ones may not have been read.',
    'days-since-last': ({ days }) =>
      days < 1 ? 'The latest was today.' : `The latest was ${days_(days)} ago.`,
    'total-spent': ({ amount }) => `${amount} spent in all, refunds taken off.`,
    'mixed-currencies': () => 'Orders in different currencies weren’t added up.',
    'amounts-missing': ({ orders }) => `The amount of ${orders_(orders)} wasn’t shown.`,
    'refunded-orders': ({ orders }) => `${plural(orders, 'refunded order')}, counted apart.`,
    'cancelled-orders': ({ orders }) => `${plural(orders, 'cancelled order')}, counted apart.`,
    'open-refund': ({ orders }) => `${plural(orders, 'refund')} in progress: settle that first.`,
    'refunds-unread': () => 'No page that shows refunds has been read, so refunds are unknown.',
    'status-unread': ({ orders }) => `The status of ${orders_(orders)} wasn’t understood; counted as sold.`,
    'weak-key': () => 'Only a shown or masked name tells this buyer apart: it may be someone else.',
    'key-kind': ({ kind }) => `Recognised by ${kind}.`,
    'list-orders': ({ orders }) => `The shop's own customer list says ${n(orders)} orders.`,
    'list-spent': ({ amount }) => `The customer list says ${amount} spent.`,
    'evidence-since': ({ at }) => `All orders since ${at} have been seen.`,
    ...outlookReasons.reasons,
    ...careReasons,
    ...teamReasons,
  },
  asks: {
    ...outlookReasons.asks,
    'evidence-stale': () => 'Open the first page of the order list, to add the latest orders.',
    'not-joinable': () => 'Open this listing’s own page and see whether it shows a SKU or number.',
    'undated-sales': () => 'Open the order’s page and see when it was placed.',
    'status-unread': () => 'Open the order’s page and see its status.',
    'evidence-short': ({ need }) => `Open the order list and page back until it covers ${days_(need)}.`,
    'evidence-days': () => 'Open the order list and page back a little further.',
    'no-orders-read': () => 'Open the order list once, so orders and listings can be matched.',
    'items-unread': ({ orders }) => `Open the page of ${orders_(orders)}, to see what was in them.`,
    'stock-unknown': () => 'Open a list or page that shows its stock.',
    'stock-gaps': () => 'Open the listing page every few days, and the days in stock become clear.',
    'age-unknown': () => 'Open a page that shows when it was listed.',
    'cash-at-price': () => 'Enter its cost here, and the tied-up cash is counted at cost.',
    'cash-at-low-price': () => 'Enter its cost here, and the tied-up cash is counted at cost.',
    'refunds-unread': () => 'Open the refund or returns list once.',
    'weak-key': () => 'Open the order’s page and see whether it shows the buyer’s account.',
    'joined-by-title': () => 'Give the listing a SKU, so orders match it exactly.',
    'amounts-missing': () => 'Open an order page that shows what was paid.',
  },
  buyerKeys: {
    buyerId: 'the platform’s buyer number',
    buyerAccount: 'the buyer’s account',
    buyerEmail: 'e-mail',
    buyerPhone: 'masked name with region and phone tail',
    buyer: 'the name shown',
  },
};
