import { counted as n, plural } from '../counted';
import type { ManageWords } from '../manage-words';
import { activity } from './activity';
import { board } from './board';
import { goal } from './goal';
import { listing } from './listing-part';
import { orders } from './orders';
import { own, supplier } from './own';
import { exchange, staff } from './staff';
import { trail } from './trail';

export const manage: ManageWords = {
  heading: 'Manage',
  open: 'Manage',
  tabs: {
    goods: 'Goods',
    orders: 'Orders',
    board: 'Tests',
    staff: 'Staff',
    goals: 'Goals',
    activities: 'Activities',
    suppliers: 'Suppliers',
    log: 'Trail',
  },
  board,
  staff,
  exchange,
  listing,
  orders,
  own,
  supplier,
  goal,
  activity,
  trail,
  goods: {
    intro:
      'Tick some goods to tag them or enter their cost at once. The more costs are known, the truer are tied-up cash and turnover.',
    none: 'No goods were read yet. Open your store’s product list and they will be here.',
    ofPage: (count) => `Only what stands on the page that is open: ${plural(count, 'product')}.`,
    pageGone: 'That page was closed or changed; these are all goods.',
    showAll: 'List all goods',
    filter: 'Find goods',
    filterPlaceholder: 'Name, SKU, item number or tag',
    withoutCost: 'Only those without a cost',
    count: (shown, all) => `${n(shown)} of ${n(all)}`,
    tooMany: 'There are too many goods: the first 20,000 are listed.',
    showMore: 'Show 100 more',
    columns: { name: 'Goods', price: 'Price', cost: 'Cost', role: 'Role', tags: 'Tags' },
    select: (label) => `Select ${label}`,
    selectAll: 'Select all that are listed',
    noCost: 'not entered',
    openPanel: (label) => `Details of ${label}`,
    chosen: (count) => `${n(count)} selected`,
    tagAdd: 'Add tag',
    tagName: 'Tag',
    tagRemove: 'Tag to take away',
    tagRemoveNow: 'Take tag away',
    cost: 'Unit cost',
    costSet: 'Set cost',
    role: 'Role',
    roleNone: 'no role',
    roleSet: 'Set role',
    costBad: 'Enter 0 or more.',
    changed: (count) => `${plural(count, 'listing')} changed.`,
    clear: 'Clear selection',
    paste: 'Paste costs',
    pasteBody:
      'Copy two columns of a sheet and paste them here: first the SKU, item number or whole title, then the unit cost. You see the result before it is saved.',
    pasteExample: 'A-1001\t12.50',
    pasteLabel: 'SKUs and costs',
    pasteRead: (good, refused) =>
      refused === 0
        ? `${plural(good, 'line')} understood.`
        : `${plural(good, 'line')} understood, ${n(refused)} not taken.`,
    pasteColumns: { line: 'Line', goods: 'Goods', now: 'Now', new: 'New' },
    pasteSave: (count) => `Save ${plural(count, 'cost')}`,
    pasteRefusals: {
      'no-number': 'No number for the cost',
      negative: 'A cost can’t be negative',
      'not-found': 'No such goods',
      several: 'Several goods go by this name',
      twice: 'Two costs for the same goods',
      unclear: 'Unclear which part is the cost',
    },
  },
};
