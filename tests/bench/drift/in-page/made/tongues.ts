/** How a backend in one language labels its columns and writes its values. */
export type Tongue = {
  zone: string;
  currency: string;
  /** True where prices have no decimals. */
  whole?: boolean;
  listing: Record<string, string[]>;
  order: Record<string, string[]>;
  /** Status as shown and its canonical name. */
  statuses: Record<'listing' | 'order', [string, string][]>;
  goods: string[];
  kinds: string[];
  people: string[];
  money(value: number): string;
  number(value: number): string;
  day(y: number, m: number, d: number): string;
};

const two = (n: number): string => String(n).padStart(2, '0');
const iso = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`;
const plain = (value: number): string => String(value);
const fixed = (lang: string, value: number): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(value);

export const tongues: Record<string, Tongue> = {
  'zh-CN': {
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    listing: {
      title: ['商品名称', '商品标题', '宝贝标题'],
      itemId: ['商品ID', '商品编号'],
      sku: ['商家编码', '货号'],
      price: ['价格', '售价', '售价(元)'],
      stock: ['库存', '总库存', '当前库存'],
      soldTotal: ['累计销量', '总销量'],
      productStatus: ['商品状态', '状态'],
      createdAt: ['创建时间'],
    },
    order: {
      orderId: ['订单编号', '订单号'],
      orderedAt: ['下单时间'],
      buyer: ['买家昵称', '买家'],
      amount: ['实付款', '实付金额', '订单金额'],
      status: ['订单状态', '状态'],
    },
    statuses: {
      listing: [
        ['出售中', 'on_sale'],
        ['已下架', 'off_shelf'],
        ['已售罄', 'sold_out'],
      ],
      order: [
        ['待付款', 'unpaid'],
        ['待发货', 'paid_to_ship'],
        ['已发货', 'shipped'],
        ['交易成功', 'completed'],
        ['已关闭', 'closed'],
      ],
    },
    goods: ['手工', '棉麻', '胡桃木', '粗陶', '不锈钢'],
    kinds: ['马克杯', '围裙', '砧板', '收纳盒', '茶漏'],
    people: ['小满', '阿北', '老茶客', '云朵', '木子'],
    money: (value) => `¥${value.toFixed(2)}`,
    number: plain,
    day: iso,
  },
  'zh-TW': {
    zone: 'Asia/Taipei',
    currency: 'TWD',
    whole: true,
    listing: {
      title: ['商品名稱', '商品標題'],
      itemId: ['商品ID', '商品編號'],
      sku: ['貨號'],
      price: ['售價', '價格'],
      stock: ['庫存'],
      soldTotal: ['累計銷量'],
      productStatus: ['商品狀態', '狀態'],
      createdAt: ['建立時間'],
    },
    order: {
      orderId: ['訂單編號'],
      orderedAt: ['下單時間', '訂單成立日期'],
      buyer: ['買家'],
      amount: ['訂單金額', '總金額'],
      status: ['訂單狀態', '狀態'],
    },
    statuses: {
      listing: [
        ['上架中', 'on_sale'],
        ['已下架', 'off_shelf'],
        ['已售完', 'sold_out'],
      ],
      order: [
        ['待付款', 'unpaid'],
        ['待出貨', 'paid_to_ship'],
        ['已出貨', 'shipped'],
        ['已完成', 'completed'],
        ['已取消', 'closed'],
      ],
    },
    goods: ['手工', '檜木', '陶燒', '亞麻'],
    kinds: ['湯碗', '圍裙', '砧板', '提袋'],
    people: ['小棠', '阿維', '雨晴', '柏宇'],
    money: (value) => `NT$${value.toLocaleString('en')}`,
    number: (value) => value.toLocaleString('en'),
    day: (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  },
  en: {
    zone: 'America/New_York',
    currency: 'USD',
    listing: {
      title: ['Product', 'Product name', 'Title'],
      itemId: ['Item ID', 'Product ID'],
      sku: ['SKU'],
      price: ['Price'],
      stock: ['Stock', 'In stock'],
      soldTotal: ['Total sold', 'Units sold'],
      productStatus: ['Status'],
      createdAt: ['Created'],
    },
    order: {
      orderId: ['Order number', 'Order ID'],
      orderedAt: ['Order date'],
      buyer: ['Customer', 'Buyer'],
      amount: ['Total', 'Order total'],
      status: ['Status', 'Order status'],
    },
    statuses: {
      listing: [
        ['Active', 'on_sale'],
        ['Sold out', 'sold_out'],
        ['Draft', 'draft'],
      ],
      order: [
        ['Awaiting payment', 'unpaid'],
        ['Shipped', 'shipped'],
        ['Completed', 'completed'],
        ['Cancelled', 'closed'],
      ],
    },
    goods: ['Walnut', 'Linen', 'Stoneware', 'Brass'],
    kinds: ['bowl', 'apron', 'spoon', 'lamp'],
    people: ['Wren', 'Idris', 'Mara', 'Theo'],
    money: (value) => `$${fixed('en', value)}`,
    number: (value) => value.toLocaleString('en'),
    day: iso,
  },
  ja: {
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    whole: true,
    listing: {
      title: ['商品名'],
      itemId: ['商品ID', 'アイテムID'],
      sku: ['SKU', '品番'],
      price: ['価格', '販売価格'],
      stock: ['在庫数', '在庫'],
      productStatus: ['ステータス', '状態'],
    },
    order: {
      orderId: ['注文番号', '注文ID'],
      orderedAt: ['注文日時'],
      buyer: ['購入者', '注文者'],
      amount: ['合計金額', '注文金額'],
      status: ['ステータス', '注文ステータス'],
    },
    statuses: {
      listing: [['公開中', 'on_sale']],
      order: [
        ['発送済み', 'shipped'],
        ['キャンセル', 'closed'],
      ],
    },
    goods: ['手作り', '藍染', '南部'],
    kinds: ['豆皿', '手ぬぐい', '鉄瓶'],
    people: ['小野寺', '丸山', '高橋'],
    money: (value) => `¥${value.toLocaleString('en')}`,
    number: (value) => value.toLocaleString('en'),
    day: (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  },
  de: {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    listing: {
      title: ['Produkt', 'Produktname', 'Artikelname'],
      itemId: ['Artikel-ID', 'Produkt-ID'],
      sku: ['Artikelnummer'],
      price: ['Preis'],
      stock: ['Lagerbestand'],
      productStatus: ['Status'],
    },
    order: {
      orderId: ['Bestellnummer', 'Bestellnr.'],
      orderedAt: ['Bestelldatum'],
      buyer: ['Kunde'],
      amount: ['Gesamtsumme', 'Gesamtbetrag'],
      status: ['Status', 'Bestellstatus'],
    },
    statuses: {
      listing: [
        ['Aktiv', 'on_sale'],
        ['Inaktiv', 'off_shelf'],
      ],
      order: [
        ['Versendet', 'shipped'],
        ['Abgeschlossen', 'completed'],
        ['Storniert', 'closed'],
      ],
    },
    goods: ['Nussbaum', 'Leinen', 'Steinzeug'],
    kinds: ['Schale', 'Schürze', 'Löffel'],
    people: ['Lena', 'Timo', 'Ayla'],
    money: (value) => `${fixed('de', value)} €`,
    number: (value) => value.toLocaleString('de'),
    day: (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  },
};
