import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../utils/model/messages';
import { buyerKeyKinds, orderStatuses, problemCodes, productStatuses } from '../../utils/model/reading';
import { languages, thresholds } from '../../utils/model/settings';
import { taskKinds, taskStates } from '../../utils/model/task';
import { reasonCodes } from '../../utils/model/verdict';
import { askText, reasonText } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';
import { factLabels } from '../../utils/words/page-words';
import { leavesOf, said } from './leaves';

const keys = (value: object) => Object.keys(value).sort();
const sorted = (codes: readonly string[]) => [...codes].sort();

describe.each(languages)('%s', (language) => {
  const words = catalogues[language];

  it('has the words of every code of the model, and no others', () => {
    expect(keys(words.reasons)).toEqual(sorted(reasonCodes));
    expect(keys(words.problems)).toEqual(sorted(problemCodes));
    expect(keys(words.refusals)).toEqual(sorted(refusalCodes));
    expect(keys(words.tasks)).toEqual(sorted(taskKinds));
    expect(keys(words.buyerKeys)).toEqual(sorted(buyerKeyKinds));
    expect(keys(words.common.productStates)).toEqual(sorted(productStatuses));
    expect(keys(words.common.orderStatuses)).toEqual(sorted(orderStatuses));
    expect(keys(words.options.fields)).toEqual(keys(thresholds.parse({})));
    expect(keys(words.panel.labels)).toEqual(sorted(factLabels));
    expect(keys(words.popup.states)).toEqual(sorted(taskStates.filter((state) => state !== 'open')));
  });

  it('has the same keys as Chinese, and says something at each of them', () => {
    const leaves = leavesOf(words);
    expect([...leaves.keys()].sort()).toEqual([...leavesOf(catalogues['zh-CN']).keys()].sort());
    const empty = [...leaves].filter(([, leaf]) => said(leaf).trim() === '').map(([path]) => path);
    expect(empty).toEqual([]);
  });

  it('never prints what is missing as undefined or NaN', () => {
    const bad = [...leavesOf(words)].filter(([, leaf]) => /undefined|NaN|\[object/.test(said(leaf)));
    expect(bad.map(([path]) => path)).toEqual([]);
    for (const code of reasonCodes) {
      expect(reasonText(words, { code }), code).not.toMatch(/undefined|NaN|\[object/);
      expect(askText(words, { code }), code).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('writes whole sentences for reasons, problems and refusals', () => {
    const end = language === 'en' ? /[.!?]$/ : /[。！？]$/;
    for (const code of reasonCodes) expect(reasonText(words, { code }), code).toMatch(end);
    for (const code of problemCodes) expect(words.problems[code]({ code, n: 3, of: 9 }), code).toMatch(end);
    for (const code of refusalCodes) expect(words.refusals[code], code).toMatch(end);
  });
});

describe('the three languages', () => {
  const text = (language: (typeof languages)[number]) =>
    [...leavesOf(catalogues[language])].map(([path, leaf]) => ({ path, text: said(leaf) }));

  it('English holds no Chinese, and Chinese none of the other script', () => {
    expect(text('en').filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
    // Characters that only one of the two scripts writes, of words that stand all over our pages.
    expect(text('zh-CN').filter(({ text }) => /[訂單賣庫貨設資網頁標買這還沒對說讀關]/.test(text))).toEqual(
      [],
    );
    expect(text('zh-TW').filter(({ text }) => /[订单卖库货设资网页标买这还没对说读关]/.test(text))).toEqual(
      [],
    );
  });

  it('Taiwan is spoken to in its own words', () => {
    const foreign = /店铺|店鋪|默認|數據|信息|屏幕|軟件|網絡|賬號|菜單|保存|打印|鼠標|視頻|客服後臺|標籤頁/;
    expect(text('zh-TW').filter(({ text }) => foreign.test(text))).toEqual([]);
  });
});
