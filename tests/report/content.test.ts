import { describe, expect, it } from 'vitest';
import type { StoredReview } from '../../utils/model/facts';
import { contentOf, ownText } from '../../utils/report/voice/content-of';
import { questionsOf } from '../../utils/report/voice/questions';

const said = (text: string | null, reply: string | null = null): StoredReview => ({
  ...{ text, reply, rating: null, at: null },
});
const own = (title: string | null, description: string | null = null) => ({ title, spec: null, description });

describe('questions', () => {
  it.each([
    ['可以机洗吗', ['可以机洗吗']],
    ['挺好看的，请问能放微波炉里用么', ['请问能放微波炉里用么']],
    ['這個會掉色嗎？', ['這個會掉色嗎？']],
    ['Nice mug. Is it dishwasher safe? Thanks.', ['Is it dishwasher safe?']],
    ['怎么这么薄？', []],
    ['什么质量？', []],
    ['很好，会再来', []],
    ['吗？', []],
    [null, []],
  ] as [string | null, string[]][])('%s', (text, wanted) => {
    expect(questionsOf([said(text)]).map((one) => one.text)).toEqual(wanted);
  });

  it('are asked once, with the reply the shop gave to any of them', () => {
    const asked = [said('能机洗吗'), said('能机洗吗？', '可以，30 度。'), said('能机洗吗!')];
    expect(questionsOf(asked)).toEqual([{ text: '能机洗吗', reply: '可以，30 度。' }]);
  });
});

describe('gaps', () => {
  const topics = (title: string | null, description: string | null = null, texts: string[] = []) =>
    (
      contentOf(
        texts.map((text) => said(text)),
        own(title, description),
      ).gaps ?? []
    ).map(({ topic }) => topic);

  it('are what neither title nor description says, and a description closes them', () => {
    expect(topics('纯棉毛巾 35x75cm')).toEqual(['included', 'delivery', 'care', 'returns', 'crowd']);
    expect(topics('纯棉毛巾 35x75cm', '可机洗，七天包退，48 小时发货')).toEqual(['included', 'crowd']);
    expect(
      topics('Ceramic mug, 350 ml', 'Dishwasher safe. Ships in 2 days. Set of 2, ideal for tea.'),
    ).toEqual(['returns']);
  });

  it.each(['3 in 1 charger', '三合一 5G 手机壳', '3-in-1 stand'])('%s tells no size', (title) => {
    expect(topics(title)).toContain('size');
  });

  it.each(['Tray 12 in', 'Tea 50 g', '茶叶 50克', '布 2m'])('%s does', (title) => {
    expect(topics(title)).not.toContain('size');
  });

  it('what is denied is told all the same', () => {
    const left = topics('Ceramic mug 350 ml', 'Not dishwasher safe. No returns. 不包邮');
    expect(left).toEqual(['included', 'crowd']);
  });

  it('what buyers speak of stands first, with how many do', () => {
    const texts = ['怎么洗啊', '能洗吗', '物流快'];
    const { gaps } = contentOf(
      texts.map((text) => said(text)),
      own('毛巾'),
    );
    expect(gaps?.slice(0, 2)).toEqual([
      { topic: 'care', asked: 2 },
      { topic: 'delivery', asked: 1 },
    ]);
  });

  it('nothing is missing from a title nobody read', () => {
    expect(topics(null)).toEqual([]);
    expect(contentOf([], own(null)).gaps).toBeNull();
    expect(ownText(own(null, 'x'))).toBeNull();
  });
});

describe('words of the title that nobody mentions', () => {
  const unspoken = (title: string, text: string, times = 10) =>
    contentOf(
      Array.from({ length: times }, () => said(text)),
      own(title),
    ).unspoken;

  it('are named once ten reviews were read, and unknown before', () => {
    expect(unspoken('豪华毛巾', '毛巾不错', 9)).toBeNull();
    expect(unspoken('豪华毛巾', '毛巾不错')).toEqual(['豪华']);
    expect(unspoken('Luxury towels', 'A good towel')).toEqual(['luxury']);
  });

  it('a word that answers what buyers speak of is spoken of', () => {
    expect(unspoken('加厚毛巾', '毛巾太薄')).toEqual([]);
    expect(unspoken('加厚毛巾', '毛巾好看')).toEqual(['加厚']);
  });

  it('numbers and words that claim nothing are left out', () => {
    expect(unspoken('The new towel 2026 with 3 pcs', 'towel')).toEqual([]);
  });
});

describe('stories', () => {
  const rated = (text: string, rating: number | null) => ({ ...said(text), rating });
  const long = '送妈妈的生日礼物，她说比以前那个好用多了';

  it.each([
    ['content and long enough', [rated(long, 5)], [long]],
    ['not rated', [rated(long, null)], [long]],
    ['a bad rating', [rated(long, 3)], []],
    ['a nod', [rated('好用', 5)], []],
    ['praises nothing', [rated('今天收到了还没有来得及打开看一看呢', 5)], []],
    ['complains as well', [rated(`${long}，就是有点偏小`, 5)], []],
    ['said twice', [rated(long, 5), rated(long, 4)], [long]],
  ] as [string, StoredReview[], string[]][])('%s', (_, reviews, wanted) => {
    expect(contentOf(reviews, own(null)).stories).toEqual(wanted);
  });
});
