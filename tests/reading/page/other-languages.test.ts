// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../utils/reading/read-page';
import { options, pageOf, table } from '../page-of';

function readIn(lang: string, headers: string[], rows: string[][]) {
  const page = pageOf(table(headers, rows), { lang });
  return readPage(page, { ...options(), lexicon: lexiconFor([lang, 'en']) }).reading;
}

describe('lists that are no orders', () => {
  const dated = (state: string) => [
    ['Nordwind', '2042', '2026-11-20', state, '120'],
    ['Sommer', '2043', '2026-11-19', state, '50'],
  ];
  it.each([
    ['fi', ['Toimittaja', 'Tilaus', 'Päivämäärä', 'Tila', 'Summa'], 'Lähetetty'],
    ['ro', ['Furnizor', 'Comandă', 'Data', 'Stare', 'Total comandă'], 'Livrată'],
    ['hu', ['Beszállító', 'Rendelés', 'Dátum', 'Állapot', 'Összeg'], 'Elküldve'],
    ['uk', ['Постачальник', 'Замовлення', 'Дата', 'Статус', 'Сума'], 'Виконано'],
    ['el', ['Προμηθευτής', 'Παραγγελία', 'Ημερομηνία', 'Κατάσταση', 'Σύνολο'], 'Απεστάλη'],
  ])('of suppliers (%s)', (lang, headers, state) => {
    expect(readIn(lang, headers, dated(state)).status).toBe('unreadable');
  });

  const returned = (state: string) => [
    ['R-100', '2042', 'Nova', 'x', state, '120', '2026-11-20'],
    ['R-101', '2043', 'Eva', 'x', state, '50', '2026-11-19'],
  ];
  it.each([
    ['cs', ['Číslo reklamace', 'Objednávka', 'Zákazník', 'Důvod', 'Stav', 'Částka', 'Datum'], 'Vyřízeno'],
    ['fi', ['Palautusnumero', 'Tilaus', 'Asiakas', 'Syy', 'Tila', 'Summa', 'Pvm'], 'Valmis'],
    ['uk', ['Номер повернення', 'Замовлення', 'Покупець', 'Причина', 'Статус', 'Сума', 'Дата'], 'Виконано'],
    ['ar', ['رقم الإرجاع', 'رقم الطلب', 'العميل', 'السبب', 'الحالة', 'المبلغ', 'التاريخ'], 'مكتمل'],
    ['sv', ['Returnummer', 'Ordernummer', 'Kund', 'Orsak', 'Returstatus', 'Belopp', 'Datum'], 'Klar'],
  ])('of returns (%s)', (lang, headers, state) => {
    expect(readIn(lang, headers, returned(state)).kind).not.toBe('order');
  });
});

describe('Arabic lists', () => {
  it('of customers count their orders, which are no orders’ numbers', () => {
    const headers = ['العميل', 'الطلبات', 'إجمالي الإنفاق', 'آخر طلب'];
    const rows = [
      ['ليلى', '5', '120 ر.س', '2026-11-20'],
      ['سامر', '3', '50 ر.س', '2026-11-19'],
    ];
    expect(readIn('ar', headers, rows)).toMatchObject({
      kind: 'customer',
      customers: [
        { buyer: 'ليلى', orderCount: { value: 5 }, totalSpent: { minor: 12000, currency: 'SAR' } },
        { buyer: 'سامر', orderCount: { value: 3 } },
      ],
    });
  });

  it('of reviews tell the rating from the words, though one name is both', () => {
    const headers = ['المنتج', 'التقييم', 'التعليق', 'التاريخ', 'العميل'];
    const rows = [
      ['كوب', '5', 'جميل جدا وأنصح به', '2026-11-20', 'ليلى'],
      ['وشاح', '3', 'وصل متأخرا قليلا', '2026-11-19', 'سامر'],
    ];
    expect(readIn('ar', headers, rows)).toMatchObject({
      kind: 'review',
      reviews: [
        { rating: 5, text: 'جميل جدا وأنصح به' },
        { rating: 3, text: 'وصل متأخرا قليلا' },
      ],
    });
  });
});
