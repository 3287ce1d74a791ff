import { describe, expect, it } from 'vitest';
import type { StoredReview } from '../../utils/model/facts';
import { voiceOf } from '../../utils/report/voice/voice-of';

const said = (text: string, rating: number | null = null): StoredReview => ({
  text,
  rating,
  reply: null,
  at: null,
});
const painsIn = (text: string, rating: number | null = null) =>
  voiceOf([said(text, rating)], null).pains.map(({ topic }) => topic);

describe('pains', () => {
  it.each([
    ['色差有点大，和图片不一样', null, ['colour']],
    ['没有色差，很满意', 5, []],
    ['毫无异味', 5, []],
    ['味道很大，刺鼻', 2, ['smell']],
    ['尺码偏小，建议拍大一码', 4, ['size']],
    ['尺码标准', 5, []],
    ['尺碼不准', 2, ['size']],
    ['用了两天就断了', 1, ['quality']],
    ['等了好久才到，客服也不回复', 2, ['late', 'service']],
    ['It was too small for me. Arrived damaged!', 2, ['size', 'packing']],
    ['Not too small at all, love it', 5, []],
    ["It doesn't work.", 1, ['works']],
    ['No bad smell.', 5, []],
    ['The delivery was fine and the size is right', 5, []],
    ['Colour and size as shown', 5, []],
    ['The related party was great', 5, []],
    ['', 1, []],
  ] as [string, number | null, string[]][])('%s (%s)', (text, rating, wanted) => {
    expect(painsIn(text, rating).sort()).toEqual([...wanted].sort());
  });

  it('count a review once, and quote it word for word', () => {
    const { pains } = voiceOf([said('偏小。真的偏小！', 3), said('有点偏小', 4)], '棉麻连衣裙');
    expect(pains).toEqual([
      { topic: 'size', count: 2, sentences: ['偏小。', '真的偏小！', '有点偏小'], answered: false },
    ]);
  });

  it('are answered where the title speaks of them', () => {
    const of = (title: string | null) => voiceOf([said('太薄了', 2)], title).pains[0]?.answered;
    expect([of('纯棉加厚毛巾'), of('毛巾'), of(null)]).toEqual([true, false, null]);
  });
});

describe('scenes and praise', () => {
  it('are heard in both languages', () => {
    const voice = voiceOf(
      [
        said('买来送妈妈的生日礼物，做工好，很漂亮'),
        said('Bought it as a gift for my son, good quality and fast delivery'),
      ],
      null,
    );
    expect(voice.scenes.map(({ topic, count }) => [topic, count])).toEqual([
      ['gift', 2],
      ['child', 1],
    ]);
    expect(voice.praises.map(({ topic }) => topic).sort()).toEqual(['fast', 'looks', 'made']);
  });

  it('nothing is made of nothing', () => {
    expect(voiceOf([said('好'), said('ok')], 'x')).toMatchObject({ pains: [], scenes: [], praises: [] });
  });
});
