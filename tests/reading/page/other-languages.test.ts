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

describe('lists on pages that are called so in their own language', () => {
  const boxed = (rows: string[][]) => rows.map((row) => [...row, '<a href="/admin/p/3/edit">✎</a>']);
  it.each([
    ['hu', 'Termékek', ['Név', 'Ár', 'Státusz', ''], 'Aktív', 'listing'],
    ['ro', 'Produse', ['Nume', 'Preț', 'Stare', ''], 'Activ', 'listing'],
    ['de', 'Produkte', ['Name', 'Preis', 'Status', ''], 'Aktiv', 'listing'],
    // The same columns on a page that is called otherwise may be anything.
    ['de', 'Tarife', ['Name', 'Preis', 'Status', ''], 'Aktiv', null],
  ])('%s, %s', (lang, name, headers, state, kind) => {
    const rows = boxed([
      ['Blue cotton shirt', '12.50', state],
      ['Wool scarf, long', '30.00', state],
      ['Tea towel set', '8.90', state],
    ]);
    const page = pageOf(`<h1>${name}</h1>${table(headers, rows)}`, { lang });
    const { reading } = readPage(page, { ...options(), lexicon: lexiconFor([lang, 'en']) });
    expect(reading.kind).toBe(kind);
  });

  it('long numbers that differ in every row are no counts of orders', () => {
    const rows = [
      ['1042', '2026-11-20', 'Ana Nova', '120.50'],
      ['1043', '2026-11-19', 'Petr Lis', '88.00'],
      ['1044', '2026-11-18', 'Jo Berg', '19.90'],
    ];
    expect(readIn('nb', ['Ordre', 'Opprettet', 'Kunde', 'Total'], rows).kind).toBe('order');
  });

  it('customers without figures, on a page that is called customers', () => {
    const rows = [
      ['a@shop.example', 'Ana Nova', 'Registered', '2026-11-20'],
      ['b@shop.example', 'Petr Lis', 'Wholesale', '2026-11-19'],
    ];
    const of = (name: string) => {
      const headers = ['Email', 'Name', 'Customer roles', 'Created on'];
      const page = pageOf(`<h1>${name}</h1>${table(headers, rows)}`, { lang: 'en' });
      return readPage(page, { ...options(), lexicon: lexiconFor(['en']) }).reading.kind;
    };
    expect(of('Customers')).toBe('customer');
    expect(of('Subscribers')).toBe(null);
  });
});

describe('lists that count goods or orders', () => {
  it.each([
    ['en', ['Name', 'Product count', 'Status'], 'Active'],
    ['de', ['Name', 'Artikelanzahl', 'Status'], 'Aktiv'],
    ['fr', ['Nom', 'Nombre de produits', 'Statut'], 'Actif'],
    ['pl', ['Nazwa', 'Liczba produktów', 'Status'], 'Aktywny'],
  ])('categories and brands have no stock (%s)', (lang, headers, state) => {
    const rows = [
      ['Nordwind', '12', state],
      ['Sommer', '3', state],
      ['Herbst', '7', state],
    ];
    expect(readIn(lang, headers, rows).status).toBe('unreadable');
  });

  it('customers’ lists are no orders', () => {
    const rows = [
      ['Mia Wolf', 'mia@mail.example', '12', '8,00 €', '2026-11-20'],
      ['Jan Kern', 'jan@mail.example', '3', '9,00 €', '2026-11-19'],
    ];
    expect(readIn('it', ['Cliente', 'Email', 'Numero ordini', 'Totale', 'Data'], rows)).toMatchObject({
      kind: 'customer',
      customers: [{ orderCount: { value: 12 } }, { orderCount: { value: 3 } }],
    });
  });
});
