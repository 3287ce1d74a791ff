import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formedIn } from '../../../utils/reading/lexicon/formed';
import { formedMatcher } from '../../../utils/reading/lexicon/formed-match';

import stems from '../../../utils/reading/lexicon/stems.json';
import { fieldsOf, judgeAll, sources, tally } from './labels';

describe('labels of public backends', () => {
  const judged = judgeAll();

  it.each([
    ['open', false, 0.98, 0.01],
    ['held back', true, 0.91, 0.05],
  ])('%s: enough are named rightly, few another way', (_, held, least, most) => {
    const { labels, right, wrong } = tally(judged.filter((one) => one.held === held));
    expect(labels).toBeGreaterThan(200);
    expect(right / labels).toBeGreaterThanOrEqual(least);
    expect(wrong / labels).toBeLessThanOrEqual(most);
  });

  it('a third of the repositories is held back', () => {
    const held = sources.filter((source) => source.held).length;
    expect(held).toBe(Math.round(sources.length / 3));
  });
});

describe('headers formed of known words', () => {
  it.each([
    ['hu', 'order', 'A kifizetés státusza', 'paymentStatus'],
    ['hu', 'order', 'Szállítás státusza', 'fulfilmentStatus'],
    ['de', 'order', 'Rückerstattungsbetrag', 'refundAmount'],
    ['de', 'order', 'Datum der Bestellung', 'orderedAt'],
    ['nb', 'order', 'Forsendelsesstatus', 'fulfilmentStatus'],
    ['cs', 'order', 'Poplatky za dopravu', 'shippingFee'],
    ['sk', 'listing', 'Počet ks', 'stock'],
    ['ko', 'order', '주문합계', 'amount'],
    ['fi', 'order', 'Asiakkaan sähköposti', 'buyerEmail'],
    ['tr', 'order', 'Sipariş numarası', 'orderId'],
    ['vi', 'order', 'Mã đơn hàng', 'orderId'],
    ['ru', 'order', 'Статус оплаты заказа', 'paymentStatus'],
  ] as const)('%s %s: %s is %s', (lang, kind, header, field) => {
    expect(fieldsOf(header, kind, lang)).toEqual([field]);
  });

  it.each([
    ['de', 'order', 'Kundentyp'],
    ['de', 'order', 'Kundenreferenz'],
    ['de', 'order', 'Lieferdatum'],
    ['de', 'listing', 'Preisgruppe'],
    ['de', 'listing', 'Lagerort'],
    ['de', 'order', 'Käuferland'],
    ['de', 'order', 'Bestellland'],
    ['de', 'order', 'Anzahl Bestellungen'],
    ['nl', 'order', 'Klantcode'],
    ['sv', 'order', 'Rabattkod'],
    ['sv', 'order', 'Orderrad'],
    ['da', 'order', 'Ordreår'],
    ['nb', 'order', 'Rabattkode'],
    ['pl', 'order', 'Metoda płatności'],
    ['hu', 'listing', 'Készlet riasztás'],
    ['cs', 'order', 'Způsob dopravy'],
    ['ru', 'order', 'Вес товара'],
    ['de', 'listing', 'Verkauft 30'],
    ['fr', 'order', 'Remise %'],
  ] as const)(
    '%s %s: %s holds a word that is not known, or a figure, and names nothing',
    (lang, kind, header) => {
      expect(fieldsOf(header, kind, lang)).toEqual([]);
    },
  );

  it.each([
    ['en', 'order', 'Number of orders'],
    ['it', 'order', 'Numero ordini'],
    ['pt', 'order', 'Número de pedidos'],
    ['hu', 'order', 'Rendelések száma'],
    ['el', 'order', 'Αριθμός παραγγελιών'],
    ['it', 'order', 'Numero articoli'],
    ['en', 'listing', 'Number of products'],
    ['en', 'listing', 'Product count'],
    ['de', 'listing', 'Artikelanzahl'],
    ['fr', 'listing', 'Nombre de produits'],
    ['pl', 'listing', 'Liczba produktów'],
  ] as const)('%s %s: %s is how many there are: no number of one, and no stock', (lang, kind, header) => {
    expect(fieldsOf(header, kind, lang)).toEqual([]);
  });

  it.each([
    ['it', 'order', 'Numero ordine', 'orderId'],
    ['hu', 'order', 'Rendelés száma', 'orderId'],
    ['ro', 'order', 'Numărul comenzii', 'orderId'],
    ['el', 'order', 'Αριθμός παραγγελίας', 'orderId'],
    ['it', 'customer', 'Numero ordini', 'orderCount'],
  ] as const)('%s %s: %s is %s, beside words for several', (lang, kind, header, field) => {
    expect(fieldsOf(header, kind, lang)).toEqual([field]);
  });

  it('come to an end on any row of known words', () => {
    const langs = Object.keys(stems) as (keyof typeof stems)[];
    const text = fc.constantFrom(...langs).chain((lang) => {
      const words = Object.values(stems[lang]).flatMap((list) => String(list).replace(/_/g, '').split(' '));
      const rows = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), {
        maxLength: 12,
      });
      return rows.map((row) => ({ lang, header: row.join('') }));
    });
    fc.assert(
      fc.property(text, ({ lang, header }) => {
        const found = formedMatcher(formedIn([lang]))('order')(header);
        expect(found === null || typeof found === 'string').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
