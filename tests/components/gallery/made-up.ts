import { parseBackupState } from '../../../utils/model/backup-state';
import type { Buyer, Listing, Order } from '../../../utils/model/facts';
import type { Money } from '../../../utils/model/money';
import type { Task } from '../../../utils/model/task';
import type { Reason, Verdict } from '../../../utils/model/verdict';
import type {
  BuyerStory,
  EvidenceView,
  ListingStory,
  PopupView,
  RestorePreview,
  SiteStatus,
  ThresholdPreview,
} from '../../../utils/model/views';

/** Made-up subjects for looking at the components. No real shop, no real person. */
export const NOW = Date.UTC(2026, 10, 21, 6, 30);
const DAY = 86_400_000;
const SHOP = 'demo';

export const yuan = (amount: number): Money => ({ minor: Math.round(amount * 100), currency: 'CNY' });
export const reason = (code: Reason['code'], values?: Reason['values']): Reason => ({ code, values });

export const deadBecause = [
  reason('silent-days', { days: 93 }),
  reason('in-stock-days', { days: 93, low: 85, high: 93 }),
  reason('stock-on-hand', { units: 54 }),
  reason('cash-tied-up', { amount: yuan(3240) }),
  reason('cash-at-price'),
  reason('carrying-cost', { amount: yuan(206.38) }),
  reason('listed-days', { days: 412 }),
  reason('evidence-days', { days: 120 }),
];
export const repeatBecause = [
  reason('nth-order', { nth: 4 }),
  reason('days-since-last', { days: 40 }),
  reason('total-spent', { amount: yuan(1286.5) }),
  reason('cancelled-orders', { orders: 1 }),
  reason('refunds-unread'),
  reason('key-kind', { kind: 'buyerId' }),
  reason('evidence-since', { at: NOW - 400 * DAY }),
];

export const deadVerdict: Verdict = {
  subject: `listing|${SHOP}|i:1`,
  rule: 'dead-listing',
  finding: 'yes',
  because: deadBecause,
  ask: [reason('cash-at-price')],
  judgedAt: NOW,
};
export const unknownVerdict: Verdict = {
  ...deadVerdict,
  finding: 'unknown',
  because: [
    reason('sold-30d-zero'),
    reason('stock-on-hand', { units: 12 }),
    reason('evidence-short', { days: 20, need: 90 }),
  ],
  ask: [reason('evidence-short', { days: 20, need: 90 }), reason('items-unread', { orders: 12 })],
};
export const repeatVerdict: Verdict = {
  ...deadVerdict,
  subject: `buyer|${SHOP}|b1`,
  rule: 'repeat-buyer',
  because: repeatBecause,
  ask: [reason('refunds-unread')],
};

const task = (
  kind: Task['kind'],
  label: string,
  worth: number,
  because: Reason[],
  url: string | null,
): Task => ({
  key: `${kind}|${label}`,
  kind,
  subject: `listing|${SHOP}|${label}`,
  label,
  state: 'open',
  worth,
  because,
  url,
  madeAt: NOW,
  due: NOW,
  changedAt: NOW,
});

const shopPage = 'https://shop.example.com/goods/1';
export const tasks: Task[] = [
  task(
    'clear-dead',
    '加厚亚麻围裙 日式简约厨房家用防水防油工作服 米白色 均码（含收纳袋）',
    90,
    deadBecause,
    shopPage,
  ),
  task('thank-repeat', '李*', 80, repeatBecause, 'https://shop.example.com/orders/9'),
  task(
    'clear-dead',
    '手冲咖啡壶 600ml',
    70,
    [reason('never-sold-in-evidence', { days: 120 }), reason('cash-tied-up', { amount: yuan(980) })],
    shopPage,
  ),
  task(
    'read-orders',
    '小满家居',
    20,
    [reason('items-unread', { orders: 12 })],
    'https://shop.example.com/orders',
  ),
];

export const evidence: EvidenceView = {
  shop: SHOP,
  shopName: '小满家居',
  spans: [{ from: NOW - 96 * DAY, to: NOW }],
  knownDays: 96,
  itemsUnread: ['2026112100481', '2026112000177', '2026111900023'].map((orderId, i) => ({
    orderId,
    at: NOW - i * DAY,
    url: `https://shop.example.com/orders/${orderId}`,
  })),
  itemsUnreadCount: 3,
  orders: 1284,
};
export const view: PopupView = {
  tasks,
  doneToday: 2,
  openToday: 4,
  evidence: [evidence],
  counts: { dead: 37, repeat: 112, maybeRepeat: 9, listings: 312, buyers: 940, orders: 1284 },
  madeAt: NOW,
};
export const emptyView: PopupView = {
  ...view,
  tasks: [],
  doneToday: 0,
  openToday: 0,
  evidence: [],
  counts: { dead: 0, repeat: 0, maybeRepeat: 0, listings: 0, buyers: 0, orders: 0 },
};

export const status: SiteStatus = {
  tab: 1,
  frame: 0,
  origin: 'https://shop.example.com',
  status: 'read',
  kind: 'listing',
  scope: 'list',
  rows: 50,
  total: 213,
  health: 0.96,
  problems: [{ code: 'filtered-view' }, { code: 'unread-values', field: 'price', n: 3, of: 400 }],
  shop: SHOP,
  shopName: '小满家居',
  needsShopName: false,
  hints: 3,
  readAt: NOW,
};
export const unreadable: SiteStatus = {
  ...status,
  status: 'unreadable',
  kind: null,
  rows: 0,
  total: null,
  problems: [{ code: 'no-header' }, { code: 'kind-unclear' }],
  hints: 0,
};

const listing: Listing = {
  key: deadVerdict.subject,
  shop: SHOP,
  id: 'i:1',
  itemId: '6821093347712',
  skus: ['YM-WQ-01', 'YM-WQ-02'],
  title: tasks[0]?.label ?? null,
  spec: '米白 / 均码',
  url: shopPage,
  price: { low: yuan(60), high: yuan(68) },
  cost: null,
  status: 'on_sale',
  statusText: '出售中',
  listedAt: NOW - 412 * DAY,
  category: '居家布艺 / 围裙',
  latest: { views: { value: 12000, exact: false }, favorites: { value: 36, exact: true } },
  sightings: [
    {
      day: 20778,
      at: NOW,
      stock: { value: 54, exact: true },
      sold30d: { value: 0, exact: true },
      soldTotal: { value: 218, exact: true },
    },
  ],
  firstSeen: NOW - 200 * DAY,
  lastSeen: NOW - 120_000,
};
const order = (n: number, over: Partial<Order> = {}): Order => ({
  key: `o${n}`,
  shop: SHOP,
  orderId: `20260${n}1900${n}48`,
  at: NOW - n * 33 * DAY,
  atUnit: 'minute',
  buyer: repeatVerdict.subject,
  amount: yuan(128 + n * 90.5),
  refund: null,
  status: 'completed',
  statusText: '交易成功',
  state: 'sale',
  refundSeen: true,
  items: [
    {
      title: '手冲咖啡壶 600ml',
      itemId: null,
      skuId: null,
      sku: null,
      spec: null,
      quantity: 2,
      unitPrice: null,
      amount: null,
      refunded: false,
    },
  ],
  itemsKnown: true,
  url: `https://shop.example.com/orders/${n}`,
  source: 'https://shop.example.com/orders',
  readAt: NOW - 3_600_000,
  ...over,
});
export const orders = [
  order(1),
  order(2, { state: 'refunded', refund: yuan(60) }),
  order(3, { itemsKnown: false, items: [] }),
  order(4, { state: 'cancelled', amount: null }),
];

export const listingStory: ListingStory = {
  kind: 'listing',
  listing,
  verdicts: [deadVerdict],
  note: null,
  mutes: [],
  orders,
  orderCounts: { sale: 41, refunded: 1 },
  evidence,
};
const buyer: Buyer = {
  key: repeatVerdict.subject,
  shop: SHOP,
  id: 'b1',
  label: '李*',
  keyKind: 'buyerId',
  strong: true,
  orders: orders.map((one) => ({ orderId: one.orderId, at: one.at, net: one.amount, state: one.state })),
  firstSeen: NOW - 400 * DAY,
  lastSeen: NOW,
};
export const buyerStory: BuyerStory = {
  kind: 'buyer',
  buyer,
  verdicts: [repeatVerdict],
  note: null,
  mutes: [],
  orders,
  orderCounts: { sale: 2, refunded: 1, cancelled: 1 },
  evidence,
};

export const preview: ThresholdPreview = {
  dead: 37,
  deadUnknown: 12,
  listings: 312,
  repeat: 112,
  maybeRepeat: 9,
  buyers: 940,
  coming: ['手冲咖啡壶 600ml', '陶瓷小花盆 3 件套'],
  lines: {
    deadDays: {
      now: 41,
      past: { at: Date.UTC(2026, 7, 24), flagged: 52, right: 39, missed: 8 },
      suggested: 75,
    },
  },
  going: ['复古台灯'],
  groups: [
    { by: 'category', name: '茶叶', listings: 48 },
    { by: 'category', name: '茶具', listings: 31 },
    { by: 'tag', name: '常备', listings: 12 },
  ],
  progress: null,
};
export const restorePreview: RestorePreview = {
  token: 't',
  madeAt: NOW - 7 * DAY,
  locked: true,
  incomplete: false,
  shops: [
    {
      name: '小满家居',
      origin: 'https://shop.example.com',
      timeZone: 'Asia/Shanghai',
      isNew: false,
      orders: 1190,
      from: NOW - 400 * DAY,
      to: NOW - 7 * DAY,
    },
    {
      name: '阿布的店',
      origin: 'https://store.example.net',
      timeZone: 'Asia/Shanghai',
      isNew: true,
      orders: 94,
      from: NOW - 90 * DAY,
      to: NOW - 8 * DAY,
    },
  ],
  counts: {
    shops: { file: 2, fresh: 1, newerThere: 0, newerHere: 0 },
    listings: { file: 312, fresh: 3, newerThere: 12, newerHere: 40 },
    orders: { file: 1284, fresh: 210, newerThere: 5, newerHere: 18 },
    notes: { file: 14, fresh: 0, newerThere: 2, newerHere: 1 },
  },
  onlyHere: { shops: 0, listings: 4, orders: 66 },
  isEmptyHere: false,
  secret: 'other',
};

export const backupState = parseBackupState({ savedAt: NOW - 3 * DAY, how: 'folder', folder: '店铺备份' });
