import type { Random } from './random';

/** Invented goods: material x thing, with prices in yuan. */
const MATERIALS = [
  { zh: '棉麻', en: 'Cotton-linen' },
  { zh: '竹编', en: 'Bamboo-woven' },
  { zh: '陶土', en: 'Clay' },
  { zh: '胡桃木', en: 'Walnut' },
  { zh: '黄铜', en: 'Brass' },
  { zh: '粗陶', en: 'Stoneware' },
  { zh: '羊毛毡', en: 'Wool felt' },
  { zh: '手吹玻璃', en: 'Blown-glass' },
  { zh: '藤编', en: 'Rattan' },
  { zh: '亚麻', en: 'Linen' },
];
const THINGS = [
  { zh: '桌旗', en: 'table runner', yuan: 49, kind: 0 },
  { zh: '杯垫', en: 'coaster', yuan: 12, kind: 0 },
  { zh: '马克杯', en: 'mug', yuan: 58, kind: 1 },
  { zh: '茶则', en: 'tea scoop', yuan: 26, kind: 1 },
  { zh: '花瓶', en: 'vase', yuan: 88, kind: 2 },
  { zh: '收纳篮', en: 'storage basket', yuan: 66, kind: 2 },
  { zh: '靠垫套', en: 'cushion cover', yuan: 45, kind: 0 },
  { zh: '香插', en: 'incense holder', yuan: 32, kind: 2 },
  { zh: '餐盘', en: 'dinner plate', yuan: 39, kind: 1 },
  { zh: '壁挂', en: 'wall hanging', yuan: 128, kind: 2 },
  { zh: '围裙', en: 'apron', yuan: 72, kind: 0 },
  { zh: '烛台', en: 'candle holder', yuan: 54, kind: 2 },
];
const CATEGORIES = [
  { zh: '家纺布艺', en: 'Textiles' },
  { zh: '餐饮用具', en: 'Tableware' },
  { zh: '家居装饰', en: 'Decoration' },
];
const STYLES = [
  { zh: '山野系列', en: 'Hillside' },
  { zh: '晨雾系列', en: 'Morning Mist' },
  { zh: '小满系列', en: 'Ripening' },
];
const SIZES = [
  { zh: '小号', en: 'Small', factor: 1 },
  { zh: '中号', en: 'Medium', factor: 1.4 },
  { zh: '大号', en: 'Large', factor: 1.9 },
];
const SOUNDS = [
  'qing',
  'lan',
  'mu',
  'yun',
  'shan',
  'he',
  'xi',
  'tao',
  'ning',
  'bo',
  'an',
  'rui',
  'song',
  'yue',
];

export const NAME_COUNT = MATERIALS.length * THINGS.length * STYLES.length;

/** The nth product's invented name, category and specs; `n` below NAME_COUNT gives no name twice. */
export function productName(n: number, random: Random) {
  const material = at(MATERIALS, n);
  const thing = at(THINGS, Math.floor(n / MATERIALS.length));
  const style = at(STYLES, Math.floor(n / (MATERIALS.length * THINGS.length)));
  const base = Math.round(thing.yuan * (0.8 + random.next() * 0.6)) * 100 - (random.chance(0.5) ? 10 : 0);
  const sizes = random.chance(0.35) ? SIZES : SIZES.slice(0, 1);
  return {
    title: { zh: `${material.zh}${thing.zh} ${style.zh}`, en: `${material.en} ${thing.en}, ${style.en}` },
    category: at(CATEGORIES, thing.kind),
    specs: sizes.map(({ zh, en, factor }) => ({ zh, en, priceFen: Math.round((base * factor) / 10) * 10 })),
  };
}

/** An account name such as `qinglan_4821`; the number makes it one of a kind. */
export function accountName(n: number, random: Random): string {
  const tail = random.chance(0.3) ? random.pick(SOUNDS) : '';
  return `${random.pick(SOUNDS)}${random.pick(SOUNDS)}${tail}_${1000 + ((n * 37) % 9000)}${n >= 9000 ? 'x' : ''}`;
}

function at<T>(list: readonly T[], n: number): T {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('empty list of names');
  return item;
}
