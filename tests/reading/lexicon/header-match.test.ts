import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import {
  fieldsOfHeader,
  foldLabel,
  headerParts,
  headerWords,
} from '../../../utils/reading/lexicon/header-match';

const lexicon = lexiconFor(['zh-CN', 'zh-TW', 'en', 'de']);
const listing = headerWords(lexicon.listing);
const order = headerWords(lexicon.order);
const first = (header: string, words: typeof order) => fieldsOfHeader(header, words)[0] ?? null;

describe('headers of orders', () => {
  it.each([
    ['订单编号', 'orderId'],
    ['订单号：', 'orderId'],
    [' 订 单 号 ', 'orderId'],
    ['订单号*', 'orderId'],
    ['订单号 ↓', 'orderId'],
    ['\u200b订单号\u200b', 'orderId'],
    ['ORDER ID', 'orderId'],
    ['Order #', 'orderId'],
    ['下单时间', 'orderedAt'],
    ['下单时间 升序 降序', 'orderedAt'],
    ['实付款(元)', 'amount'],
    ['实付款（元）', 'amount'],
    ['实收金额(元)', 'amount'],
    ['退款', 'refundStatus'],
    ['退款金额', 'refundAmount'],
    ['商品数量(件)', 'quantity'],
    ['Buyer Username', 'buyerAccount'],
    ['Date', 'orderedAt'],
    ['Bestellnummer', 'orderId'],
  ])('%s is %s', (header, field) => {
    expect(first(header, order)).toBe(field);
  });

  it.each([
    '退款原因',
    '退款编号',
    'Order Type',
    'Shipping Street',
    '',
    '—',
    '__proto__',
    'constructor',
    'x'.repeat(1000),
  ])('%s is no field: a bare prefix is never enough', (header) => {
    expect(fieldsOfHeader(header, order)).toEqual([]);
  });
});

describe('headers of listings', () => {
  it.each([
    ['库存', 'stock'],
    ['总库存 批量修改', 'stock'],
    ['库存(件)', 'stock'],
    ['价格(元)', 'price'],
    ['价格 批量修改', 'price'],
    ['30日销量', 'sold30d'],
    ['30日销量 排序', 'sold30d'],
    ['累计销量', 'soldTotal'],
    ['累计销量▲▼', 'soldTotal'],
    ['商品编码(平台)', 'itemId'],
    ['SKU编码(自定义)', 'sku'],
    ['创建时间', 'createdAt'],
    ['上架时间', 'listedAt'],
    ['Price (USD)', 'price'],
    ['Custom label (SKU)', 'sku'],
  ])('%s is %s', (header, field) => {
    expect(first(header, listing)).toBe(field);
  });

  it('keeps brackets that carry meaning', () => {
    expect(foldLabel('商品编码(平台)')).not.toBe(foldLabel('商品编码(自定义)'));
    expect(foldLabel('单价(单件)')).not.toBe(foldLabel('单价(总共)'));
    expect(foldLabel('SKU编码(自定义)')).toContain('自定义');
  });

  it.each(['(元)', '（元）', '(件)', '(+元)', '(-元)', '[¥]', '(USD)'])('drops the unit %s', (unit) => {
    expect(foldLabel(`价格${unit}`)).toBe('价格');
  });

  it.each(['库存预警', '价格保护', '商品标签', 'Priceless', 'Stock movements', 'Sales channel'])(
    '%s is no field',
    (header) => {
      expect(fieldsOfHeader(header, listing)).toEqual([]);
    },
  );
});

describe('page kind first', () => {
  it.each(['商品', 'Name', 'Quantity', 'Date', 'Status'])(
    '%s means something on both kinds of page',
    (header) => {
      expect(fieldsOfHeader(header, listing)).not.toEqual([]);
      expect(fieldsOfHeader(header, order)).not.toEqual([]);
    },
  );
  it('and not the same', () => {
    expect(first('商品', listing)).toBe('title');
    expect(first('商品', order)).toBe('items');
    expect(first('Quantity', listing)).toBe('stock');
    expect(first('Quantity', order)).toBe('quantity');
  });
});

describe('headerParts', () => {
  it.each([
    ['商品状态/时间', ['商品状态', '时间']],
    ['单价 / 数量', ['单价', '数量']],
    ['Name | SKU', ['Name', 'SKU']],
    ['订单、买家', ['订单', '买家']],
    ['Total', []],
    ['/', []],
    ['', []],
  ])('%s', (header, parts) => {
    expect(headerParts(header)).toEqual(parts);
  });
});
