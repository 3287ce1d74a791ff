/**
 * Invented goods and people. `life` says how a product sells in the seeded history; what the tests hold true
 * is asked of Vendure afterwards, never of this list.
 */
const goods = [
  ['Hollow Reed Teapot', 'sells'],
  ['Thistle Wool Throw', 'sells', ['Sand', 'Moss', 'Slate']],
  ['Tin Lantern No. 3', 'sells'],
  ['Cobbler Desk Brush', 'sells'],
  ['Marrow Bone Comb', 'sells', ['Short', 'Long']],
  ['Orchard Jam Spoon', 'sells'],
  ['Pebble Salt Cellar', 'sells', ['White', 'Grey']],
  ['Quill & Ink Set', 'sells'],
  ['Linen Bread Bag', 'sells', ['S', 'M', 'L']],
  ['Copper Plant Mister', 'sells'],
  ['Wren Egg Cup', 'sells'],
  ['Felt House Slipper', 'sells', ['38', '40', '42', '44']],
  ['Ash Rolling Pin', 'stopped'],
  ['Bramble Enamel Mug', 'stopped', ['Blue', 'Cream']],
  ['Cork Trivet', 'stopped'],
  ['Drover Umbrella', 'stopped'],
  ['Elm Cheese Board', 'stopped', ['Round', 'Oblong']],
  ['Fern Print Tea Towel', 'stopped'],
  ['Goose Feather Duster', 'stopped'],
  ['Harbour Rope Mat', 'never'],
  ['Iron Boot Scraper', 'never'],
  ['Juniper Soap Dish', 'never', ['Light', 'Dark']],
  ['Kelp Green Vase', 'never'],
  ['Larch Coat Peg', 'never', ['Single', 'Row of 5']],
  ['Moth Wing Fan', 'never', null, { stock: 0 }],
  ['Nettle Cord Hammock', 'never', null, { enabled: false }],
  ['Oat Straw Hat', 'new'],
  ['Plum Glaze Bowl <b>23 cm</b>', 'new'],
  ['Rush Log Basket', 'cancelled'],
  ['Sorrel Picnic Rug', 'cancelled'],
];

/** Products with SKUs, minor-unit prices before tax, opening stock and age in days. */
export const products = goods.map(([name, life, specs, more], n) => ({
  name,
  life,
  slug: name
    .toLowerCase()
    .replaceAll(/<[^>]*>|[^a-z0-9]+/g, '-')
    .replaceAll(/-+/g, '-')
    .replace(/-$/, ''),
  enabled: more?.enabled ?? true,
  ageDays: life === 'new' ? 9 : 260 + ((n * 37) % 300),
  specs: (specs ?? [null]).map((spec, m) => ({
    spec,
    sku: `RH-${String(101 + n)}${spec === null ? '' : `-${m + 1}`}`,
    price: 450 + ((n * 731 + m * 150) % 6200),
    stock: more?.stock ?? 400 + ((n * 53 + m * 17) % 90),
  })),
}));

const names = `Abel Wickham|Bryony Tarn|Caspar Lindqvale|Delphine Oakhurst|Edmund Farrow|Fenella Marsh|Gideon Pell
Hester Quayle|Ivo Brackwater|Jessamy Thorne|Kit Hollowell|Leonie Vance-Ashdown|Magnus Orrin|Nerys Calder
Osric Penhaligon|Petra Sunderby|Quentin Moorcroft|Rosalind Ebb|Silas Greenhithe|Tamsin Yarrow|Ulric Stannard
Verity Lomond|Wystan Hale|Xanthe Pomeroy|Yorick Dunmere|Bryony Tarn`;

/** `orders`: how many orders each places. The second Bryony Tarn is another person of the same name. */
const counts = [12, 9, 8, 8, 7, 7, 6, 6, 6, 5, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 1, 1, 1, 1, 0, 4];
export const customers = names.split(/[|\n]/).map((name, n) => {
  const [firstName, lastName] = name.split(' ');
  return { firstName, lastName, emailAddress: `buyer${n + 1}@example.invalid`, orders: counts[n] };
});
