/** Words that stand on nearly every store backend of a language, and that others of these languages rarely write. */
const WORDS: Record<string, string> = {
  de: 'und für bestellung bestellungen bestellnummer kunde kunden produkte artikel preis bestand suche einstellungen aufträge',
  fr: 'et des les commande commandes client clients produit produits prix rechercher tous quantité statut état',
  es: 'los las del pedido pedidos cliente clientes producto productos precio buscar todos cantidad estado ventas fecha tienda',
  pt: 'dos das não pedido pedidos cliente clientes produto produtos preço pesquisar todos quantidade situação vendas data loja estoque',
  it: 'della dei ordine ordini cliente clienti prodotto prodotti prezzo cerca tutti quantità stato vendite',
  nl: 'het een van bestelling bestellingen klant klanten producten prijs voorraad zoeken instellingen',
  pl: 'nie dla zamówienie zamówienia klienci klient produkty cena szukaj wszystkie ilość sprzedaż',
  id: 'dan yang pesanan produk pelanggan harga stok cari semua penjualan tanggal pembeli ubah',
  vi: 'đơn phẩm khách tìm tất trạng giá người tiền tồn trang lượng ngày',
  tr: 've için sipariş siparişler müşteri müşteriler ürün ürünler fiyat stok tümü durum tarih tutar',
  sv: 'och inte av order ordrar beställning beställningar kund kunder antal belopp summa sök betald skickad',
  da: 'og af ordre ordrer kunde kunder køber antal beløb dato søg betalt afsendt sendt',
  nb: 'og av ordre ordrer bestillinger kunde kunder antall beløp dato søk betalt sendt',
  fi: 'ja kaikki tilaus tilaukset asiakas tuote tuotteet hinta summa yhteensä päivämäärä haku tila',
  cs: 'objednávka objednávky zákazník zákazníci zboží produkty cena částka celkem datum hledat stav',
  sk: 'objednávka objednávky zákazník zákazníci tovar produkty cena suma spolu dátum hľadať stav',
  ro: 'și toate comandă comenzi client clienți produse preț cantitate dată căutare stare stoc livrare',
  hu: 'és rendelés rendelések vevő vásárló termék termékek mennyiség összeg dátum keresés állapot készlet',
};
const ENGLISH =
  'the and of for order orders customer customers product products price search filter all quantity status home settings sales date add next previous store stock inventory buyer listing listings';
const LEAST = 4;

/** The language of a text in Latin letters, where its own words say one clearly; null otherwise, and for English. */
export function latinLanguage(text: string): string | null {
  const said = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const distinct = (words: string): number => words.split(' ').filter((word) => said.has(word)).length;
  const [best, second] = Object.entries(WORDS)
    .map(([lang, words]) => ({ lang, found: distinct(words) }))
    .sort((a, b) => b.found - a.found);
  if (!best || best.found < LEAST || best.found <= (second?.found ?? 0)) return null;
  return best.found > distinct(ENGLISH) ? best.lang : null;
}
