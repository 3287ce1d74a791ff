import { describe, expect, it } from 'vitest';
import { dayFirst, languageOf, localeOf } from '../../../utils/reading/page/locale';
import { NOW } from '../contexts';

const zh = '订单编号 下单时间 买家昵称 实付款 订单状态 商品名称 库存 价格 累计销量 创建时间 操作';
const tw = '訂單編號 下單時間 買家暱稱 實付款 訂單狀態 商品名稱 庫存 價格 累計銷量 建立時間 操作';

describe('languageOf', () => {
  it.each([
    ['en', zh, 'zh-CN'],
    ['en', tw, 'zh-TW'],
    ['zh-HK', tw, 'zh-HK'],
    ['en', '注文番号 ご注文のお客様 お支払い方法 すべての商品をみる', 'ja'],
    ['ja', '注文番号 購入者 合計金額 注文日時 手作豆皿 発送済', 'ja'],
    ['ja', zh, 'zh-CN'],
    ['ja', tw, 'zh-TW'],
    ['ja', 'Order Customer Date', 'en'],
    ['de', 'Bestellnummer Kunde Datum', 'de'],
    ['', 'Order Customer Date', 'en'],
    ['zh-CN', 'Order Customer Date', 'en'],
    ['en', 'Заказ Покупатель Дата Сумма Статус Товар Количество Цена', 'ru'],
    ['', '', 'en'],
  ])('declared %s, written %s', (declared, text, wanted) => {
    expect(languageOf(declared, text)).toBe(wanted);
  });
});

describe('localeOf', () => {
  it('is that of the page, not of the browser', () => {
    expect(localeOf('en', zh, null, 'Europe/Berlin')).toMatchObject({
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      yen: 'CNY',
    });
    expect(localeOf('en', tw, null, 'Europe/Berlin')).toMatchObject({
      zone: 'Asia/Taipei',
      currency: 'TWD',
      dollar: 'TWD',
    });
    expect(localeOf('de', 'Bestellung 12,00 €', null, 'Europe/Berlin')).toMatchObject({
      ...{ zone: 'Europe/Berlin', currency: 'EUR', style: { decimal: ',' } },
    });
  });
  it('is the profile where that knows', () => {
    const profile = {
      id: 'x',
      name: 'x',
      hosts: [],
      sure: 'unverified',
      timeZone: 'Asia/Tokyo',
      currency: 'SGD',
    };
    expect(localeOf('en', '$12', profile, 'Europe/Berlin')).toMatchObject({
      zone: 'Asia/Tokyo',
      currency: 'SGD',
      dollar: 'SGD',
    });
  });
  it.each([
    ['sv', 'Frakt till EU 5 €. Summa 120 kr', 'SEK'],
    ['da', 'Fragt 5 €. I alt kr. 120', 'DKK'],
    ['ro', 'Livrare 5 €. Total 120 lei', 'RON'],
    ['fi', 'Toimitus 5 €. Summa 120 kr', null],
    ['en', 'Shipping $5. Total 120 kr', null],
    ['fi', 'Summa 120 €', 'EUR'],
  ])('counts kronor and lei among the signs of a page (%s: %s)', (lang, text, currency) => {
    expect(localeOf(lang, text, null, 'UTC').currency).toBe(currency);
  });
  it('names no currency where the page shows several, or none', () => {
    expect(localeOf('en', '$12 €13', null, 'UTC').currency).toBeNull();
    expect(localeOf('en', '12.00', null, 'UTC').currency).toBeNull();
  });
});

describe('dayFirst', () => {
  it.each([
    [['13/04/2026'], 'en', true],
    [['04/13/2026'], 'de', false],
    [['03/04/2026', '25/04/2026'], 'en', true],
    [['03/04/2026'], 'en-US', false],
    [['03/04/2026'], 'en-GB', true],
    [['03/04/2026'], 'de', true],
    // 12 January is gone, 1 December is still to come.
    [['12/01/2026'], 'en', true],
    [['24/05/01'], 'zh-CN', null],
    [['2026-04-03'], 'en', null],
    [[''], 'en', null],
  ])('%j on a page in %s', (texts, lang, wanted) => {
    expect(dayFirst(texts, lang, NOW)).toBe(wanted);
  });
});
