import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { findStatus, statusWords } from '../../../utils/reading/values/status';
import { anyText, hostile } from '../any-text';

const lexicon = lexiconFor(['zh-CN']);
const order = statusWords(lexicon.orderStatus);
const product = statusWords(lexicon.productStatus);

describe('findStatus of orders', () => {
  it.each([
    [['等待买家付款'], 'unpaid'],
    [['待发货'], 'paid_to_ship'],
    [['买家已付款，等待卖家发货'], 'paid_to_ship'],
    [['已发货', '查看物流'], 'shipped'],
    [['部分发货'], 'partially_shipped'],
    [['交易成功'], 'completed'],
    [['交易关闭'], 'closed'],
    [['退款中'], 'refunding'],
    [['已退款'], 'refunded'],
    [['退款成功'], 'refunded'],
    [['WAIT_SELLER_SEND_GOODS'], 'paid_to_ship'],
    [['Payment settled'], 'paid_to_ship'],
    [['PaymentSettled'], 'paid_to_ship'],
    [['Partially fulfilled'], 'partially_shipped'],
    [['Unfulfilled'], 'paid_to_ship'],
    [['Fulfilled'], 'shipped'],
    [['Cancelled'], 'closed'],
    [['ABGESCHLOSSEN'], 'completed'],
    [['Geliefert'], 'completed'],
    [['2026-11-20', '交易成功'], 'completed'],
  ])('%j', (lines, status) => {
    expect(findStatus(lines, order)?.status).toBe(status);
  });
});

describe('findStatus of what a line denies, or says in part', () => {
  it.each([
    ['sv', 'Inte skickad', undefined],
    ['sv', 'Ej skickad', 'paid_to_ship'],
    ['sv', 'Ej levererad', undefined],
    ['sv', 'Klar', 'completed'],
    ['sv', 'Klar att skickas', 'paid_to_ship'],
    ['sv', 'Klar för upphämtning', 'paid_to_ship'],
    ['sv', 'Delvis skickad', 'partially_shipped'],
    ['da', 'Ikke leveret', undefined],
    ['da', 'Ordren er ikke leveret', undefined],
    ['da', 'Ordren er leveret', 'completed'],
    // What Ausstehend and En attente say.
    ['da', 'Afventer', 'unpaid'],
    ['nb', 'Delvis sendt', 'partially_shipped'],
    ['fi', 'Ei lähetetty', undefined],
    ['fi', 'Valmis lähetettäväksi', 'paid_to_ship'],
    ['cs', 'Částečně odesláno', 'partially_shipped'],
    ['ro', 'Nu a fost expediată', undefined],
    ['hu', 'Nincs kifizetve', undefined],
    ['uk', 'Не доставлено', undefined],
    ['ru', 'Не доставлено', undefined],
    ['ar', 'غير مكتمل', undefined],
    ['ar', 'غير مدفوع', 'unpaid'],
    ['el', 'Δεν παραδόθηκε', undefined],
    ['es', 'No entregado', undefined],
    ['nl', 'Niet verzonden', undefined],
    ['id', 'Belum selesai', undefined],
  ])('%s: %s', (lang, line, status) => {
    expect(findStatus([line], statusWords(lexiconFor([lang]).orderStatus))?.status).toBe(status);
  });
});

describe('findStatus of products', () => {
  it.each([
    [['销售中'], 'on_sale'],
    [['2026/05/12 01:21:16 售卖中'], 'on_sale'],
    [['出售中', '下架'], 'on_sale'],
    [['已下架'], 'off_shelf'],
    [['已售罄'], 'sold_out'],
    [['草稿'], 'draft'],
    [['Draft'], 'draft'],
    [['Active'], 'on_sale'],
  ])('%j', (lines, status) => {
    expect(findStatus(lines, product)?.status).toBe(status);
  });
});

it.each([
  [[]],
  [['']],
  [['¥29.90']],
  [['红色 / L']],
  [['__proto__']],
  [['constructor']],
  [['x'.repeat(5000)]],
])('%j says no status', (lines) => {
  expect(findStatus(lines, order)).toBeNull();
  expect(findStatus(lines, product)).toBeNull();
});

it('gives a status of the table or null, for any lines', () => {
  const known = Object.keys(lexicon.orderStatus);
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(...hostile)), { maxLength: 4 }), (lines) => {
      const found = findStatus(lines, order);
      if (found) expect(known).toContain(found.status);
    }),
    { numRuns: 300 },
  );
});

it('knows its own words, whatever their case, and their first claim stands', () => {
  for (const [status, words] of Object.entries(lexicon.orderStatus))
    for (const word of words) {
      const found = findStatus([word.toUpperCase()], order)?.status ?? null;
      const claims = Object.entries(lexicon.orderStatus).filter(([, list]) =>
        list.some(
          (other) =>
            other.toLowerCase().replace(/[\s,，._-]/g, '') === word.toLowerCase().replace(/[\s,，._-]/g, ''),
        ),
      );
      expect([found, word]).toEqual([claims[0]?.[0] ?? status, word]);
    }
});

describe('words of spaced scripts', () => {
  const all = lexiconFor([
    'zh-CN',
    'zh-TW',
    'en',
    'ja',
    'de',
    'fr',
    'es',
    'pt',
    'ru',
    'ko',
    'vi',
    'th',
    'id',
    'ar',
  ]);
  const words = [all.orderStatus, all.productStatus, all.aftersaleStatus, all.aftersaleType].flatMap(
    (table) => Object.values(table).flat(),
  );
  it('each is found at the beginning of a line that goes on', () => {
    const lost = words.filter((word) => {
      const folded = word.replace(/[\s,，、:：._-]/g, '');
      if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(word) || folded.length < 4)
        return false;
      // What says that something is not so is no word of its own here; a comma is looked for in whole lines alone.
      const denied = /,|\bnot\b|\bnicht\b|\bsans\b|\bsin\b|\bsem\b/i.test(word);
      return !denied && findStatus([`${word} 12x`], statusWords({ one: [word] })) === null;
    });
    expect(lost).toEqual([]);
  });
});
