// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelledValues } from '../../../utils/reading/columns/labelled';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';
import { prepared } from '../../../utils/reading/lexicon/prepared';

describe('a name before its value without a colon', () => {
  it.each([
    ['zh-CN', 'order', '买家 阿吉', [['buyer', '阿吉']]],
    ['zh-CN', 'order', '买家 已付款', []],
    ['zh-CN', 'order', '买家 留言', []],
    ['zh-CN', 'order', '买家 申请退款', []],
    ['zh-CN', 'order', '联系 买家 发货 3', []],
    ['zh-CN', 'order', '买家 未来可期', [['buyer', '未来可期']]],
    ['ja', 'order', '購入者 情報', []],
    ['en', 'listing', 'SKU KT-MUG', [['sku', 'KT-MUG']]],
    ['en', 'listing', 'SKU T-Shirt', []],
    ['en', 'listing', 'Model X100 camera', []],
    ['en', 'order', 'Sale T-Shirt blue', []],
    ['en', 'order', 'Order B2B starter kit', []],
    ['en', 'order', 'Order #1042 placed', [['orderId', '#1042']]],
  ] as const)('%s %s: %s', (lang, kind, text, wanted) => {
    const words = prepared(lexiconFor([lang])).headers[kind];
    const found = labelledValues([{ text, el: document.body, struck: false }], words);
    expect(found.map(({ field, text: value }) => [field, value])).toEqual(wanted);
  });
});
