import { describe, expect, it } from 'vitest';
import { lint } from '../../utils/care/lint';
import { fieldsIn, fill } from '../../utils/care/message';
import { languages } from '../../utils/model/settings';
import { aboutTask, type TaskContact, taskKinds } from '../../utils/model/task-kinds';
import { messageFields } from '../../utils/words/care-words';
import { catalogues } from '../../utils/words/catalogues';

describe('filling a message in', () => {
  it('puts every field in, each time it stands there', () =>
    expect(fill('{a} 和 { b }，{a}', { a: '甲', b: '乙' })).toEqual({ text: '甲 和 乙，甲', missing: [] }));
  it('names what has no value and leaves its braces', () =>
    expect(fill('{item}：{tip}', { item: '杯子', tip: '  ' })).toEqual({
      text: '杯子：{tip}',
      missing: ['tip'],
    }));
  it('takes a value for text, whatever it holds', () =>
    expect(fill('{a}', { a: '{b} $& <i>' })).toEqual({ text: '{b} $& <i>', missing: [] }));
  it('knows no field by what every object has', () =>
    expect(fill('{constructor}{__proto__}', {}).missing).toEqual(['constructor', '__proto__']));
});

const service: TaskContact = { nature: 'service', ask: null, channel: 'platform' };
const selling: TaskContact = { ...service, nature: 'marketing' };
const codes = (text: string, extra: Partial<Parameters<typeof lint>[0]> = {}) =>
  lint({ text, template: text, contact: service, mayGuide: false, ...extra }).map(
    ({ code, stops }) => `${code}${stops ? '!' : ''}`,
  );

describe('the lint', () => {
  it.each([
    ['谢谢您一直照顾小店。', []],
    ['最后一天，不买后悔', ['hard-sell']],
    ['BUY NOW AND SAVE BIG', ['hard-sell', 'shouting']],
    ['快来！！！', ['shouting']],
    ['五星好评返现 5 元', ['paid-review!']],
    ['Leave a review and get a coupon', ['paid-review!']],
    ['加微信 abc 聊', ['outside-contact!']],
    ['加ｖ信聊', ['outside-contact!']],
    ['打 13812345678 找我', ['outside-contact!']],
    ['see https://elsewhere.example', ['outside-contact!']],
    ['请写两句真实评价，好的不好的都行', []],
    ['Please leave an honest review.', []],
    ['订单 1381234567890123456 已寄出', []],
  ])('%s: %j', (text, expected) => expect(codes(text)).toEqual(expected));

  it('lets contacts elsewhere pass where the platform does, and warns where nobody looked', () => {
    expect(codes('加微信聊', { mayGuide: true })).toEqual([]);
    expect(codes('加微信聊', { mayGuide: null })).toEqual(['outside-unknown']);
  });
  it('misses the benefit in a selling message, not in one that asks for a review', () => {
    expect(codes('来看看吧', { contact: selling })).toEqual(['no-benefit']);
    expect(codes('来看看吧', { contact: { ...selling, ask: 'review' } })).toEqual([]);
  });
});

describe.each(languages)('our own messages in %s', (language) => {
  const { tasks } = catalogues[language];
  it.each(taskKinds)('%s', (kind) => {
    const { message, gain } = tasks[kind];
    const { contact } = aboutTask(kind);
    expect(message !== undefined).toBe(contact !== undefined);
    expect(gain !== undefined).toBe(contact !== undefined);
    if (message === undefined) return;
    expect(messageFields).toEqual(expect.arrayContaining(fieldsIn(message)));
    const values = Object.fromEntries(messageFields.map((name) => [name, '—']));
    expect(lint({ text: fill(message, values).text, template: message, contact, mayGuide: false })).toEqual(
      [],
    );
  });
});
