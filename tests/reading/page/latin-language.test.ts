import { describe, expect, it } from 'vitest';
import { latinLanguage } from '../../../utils/reading/page/latin-language';

describe('latinLanguage', () => {
  it.each([
    ['sv', 'Alla ordrar Beställning Kund Datum Summa Betald Skickad Sök'],
    ['da', 'Alle ordrer Kunde Dato Beløb Betalt Afsendt Søg'],
    ['nb', 'Alle bestillinger Kunde Dato Beløp Betalt Sendt Søk Antall'],
    ['fi', 'Kaikki tilaukset Asiakas Päivämäärä Summa Tila Haku'],
    ['cs', 'Objednávky Zákazník Datum Částka Stav Hledat'],
    ['ro', 'Comenzi Client Dată Preț Cantitate Livrare Căutare'],
    ['hu', 'Rendelések Vevő Dátum Összeg Állapot Keresés'],
    ['vi', 'Đơn hàng Sản phẩm Khách hàng Trạng thái Giá'],
    ['de', 'Bestellungen Kunde Artikel Preis Datum'],
    ['da', 'Ordre Kunde Dato Betalt Sendt Antal'],
    ['sk', 'Objednávky Zákazník Dátum Suma Stav Produkty Cena'],
    [null, 'Ordre Ordrer Kunde Kunder Dato Betalt'],
    [
      null,
      'Home Orders Products Customers Settings Search Status Date Reviews: Min kunde købte en kande og et fad af jer, betalt og sendt hurtigt, antal to',
    ],
    [null, 'All orders Customer Date Total Status Search Malmö Göteborg'],
    [null, 'Orders for Kund AB, Lager 2, Summa Ltd and Alla: status, date, price, store'],
  ])('%s: %s', (lang, text) => {
    expect(latinLanguage(text)).toBe(lang);
  });
});
