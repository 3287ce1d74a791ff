/** Words that stand on nearly every store backend of a language and in no other language's. */
const WORDS: [string, RegExp][] = [
  [
    'de',
    /\b(?:und|für|von|nicht|Alle|Bestellungen?|Bestellnummer|Kunden?|Produkte|Artikel|Preis|Bestand|Lagerbestand|Suche|Datum|Aktionen|Einstellungen|Übersicht|Verkäufe|Aufträge|Filtern|Zurück|Weiter)\b/giu,
  ],
  [
    'fr',
    /\b(?:et|des|les|une?|Commandes?|Clients?|Produits?|Prix|Rechercher|Filtrer|Tous|Toutes|Quantité|Statut|État|Accueil|Paramètres|Ventes|Ajouter|Suivant|Précédent|Boutique)\b/giu,
  ],
  [
    'es',
    /\b(?:los|las|del|una|por|Pedidos?|Clientes?|Productos?|Precio|Buscar|Filtrar|Todos|Todas|Cantidad|Estado|Inicio|Ventas?|Fecha|Agregar|Añadir|Siguiente|Anterior|Tienda|Publicaciones)\b/giu,
  ],
  [
    'pt',
    /\b(?:dos|das|uma|por|não|Pedidos?|Clientes?|Produtos?|Preço|Buscar|Pesquisar|Filtrar|Todos|Todas|Quantidade|Situação|Início|Vendas?|Data|Adicionar|Próximo|Anterior|Loja|Estoque|Anúncios|Encomendas?)\b/giu,
  ],
  [
    'it',
    /\b(?:gli|della|dei|una|per|Ordini?|Clienti?|Prodott[oi]|Prezzo|Cerca|Filtra|Tutti|Tutte|Quantità|Stato|Vendite|Aggiungi|Successiv[oa]|Precedente|Negozio|Magazzino)\b/giu,
  ],
  [
    'nl',
    /\b(?:het|een|van|niet|Alle|Bestelling(?:en)?|Klant(?:en)?|Producten|Prijs|Voorraad|Zoeken|Datum|Instellingen|Verkopen|Vorige|Volgende|Winkel)\b/giu,
  ],
  [
    'pl',
    /\b(?:oraz|nie|dla|Zamówieni[ae]|Klienci|Klient|Produkty|Cena|Szukaj|Wszystkie|Ilość|Sprzedaż|Dodaj|Następna|Poprzednia|Sklep|Magazyn|Oferty|Ustawienia)\b/giu,
  ],
  [
    'id',
    /\b(?:dan|yang|untuk|Pesanan|Produk|Pelanggan|Harga|Stok|Cari|Semua|Penjualan|Tambah|Toko|Status|Tanggal|Pembeli|Ubah|Beranda)\b/giu,
  ],
  [
    'vi',
    /(?:Đơn hàng|Sản phẩm|Khách hàng|Tìm kiếm|Tất cả|Trạng thái|Giá|Người mua|Thành tiền|Tồn kho|Trang chủ|Số lượng|Ngày)/giu,
  ],
  [
    'tr',
    /\b(?:ve|için|Sipariş(?:ler)?|Müşteri(?:ler)?|Ürün(?:ler)?|Fiyat|Stok|Ara|Tümü|Durum|Satış|Ekle|Mağaza|Tarih|Tutar|Adet)\b/giu,
  ],
];
const ENGLISH =
  /\b(?:the|and|of|for|Orders?|Customers?|Products?|Price|Search|Filter|All|Quantity|Status|Home|Settings|Sales|Date|Add|Next|Previous|Store|Stock|Inventory|Buyer|Listings?)\b/gi;
const LEAST = 4;

/** The language of a text in Latin letters, where its own words say one clearly; null otherwise, and for English. */
export function latinLanguage(text: string): string | null {
  const distinct = (words: RegExp): number =>
    new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;
  const ranked = WORDS.map(([lang, words]) => ({ lang, found: distinct(words) })).sort(
    (a, b) => b.found - a.found,
  );
  const [best, second] = ranked;
  if (!best || best.found < LEAST || best.found <= (second?.found ?? 0)) return null;
  return best.found > distinct(ENGLISH) ? best.lang : null;
}
