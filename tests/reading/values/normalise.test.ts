import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, normalise } from '../../../utils/reading/values/normalise';
import { anyText } from '../any-text';

describe('normalise', () => {
  it.each([
    ['￥２９．９０', '¥29.90'],
    ['１２３，４５６．７０', '123,456.70'],
    ['19.99～29.99', '19.99~29.99'],
    ['ID：3819266189016826169', 'ID:3819266189016826169'],
    ['  a \n\t b  ', 'a b'],
    ['1\u00a0234', '1 234'],
    ['1\u202f234,50\u00a0€', '1 234,50 €'],
    ['\u200b库\u200d存\ufeff', '库存'],
    ['\u202e123\u202c', '123'],
    ['\u2066A-1\u2069', 'A-1'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['C\u202e\u0327', 'Ç'],
    ['e\u200b\u0301', 'é'],
    ['', ''],
    ['\u200b\u200b', ''],
    ['__proto__', '__proto__'],
  ])('%j is %j', (text, wanted) => {
    expect(normalise(text)).toBe(wanted);
  });

  it('is done once: a second time changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\s\s/);
      }),
      { numRuns: 500 },
    );
  });

  it('answers every sign it takes for plain as all passes would, whatever stands beside it', () => {
    // A text of this length goes through all passes; what comes before it is cut off again.
    const whole = (text: string) => normalise(`${'-'.repeat(1000)}${text}`).slice(1000);
    for (let code = 0x21; code < 0xd7b0; code += 1) {
      const sign = String.fromCharCode(code);
      if (whole(`a${sign}b`) !== normalise(`a${sign}b`)) expect.fail(`U+${code.toString(16)}`);
      if (whole(`か${sign}`) !== normalise(`か${sign}`)) expect.fail(`か and U+${code.toString(16)}`);
    }
  });

  it('answers plain text as it answers text that needs all passes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\u4e00-\u9fa5¥×À-ÿА-яぁ-ヺ가-힣、。【】]{0,40}$/), (text) => {
        expect(normalise(text)).toBe(normalise(`${text}\u200b`));
      }),
    );
  });
});

describe('isBlank', () => {
  it.each(['', '-', '--', '—', '–', '/', '无', '暂无', 'N/A', 'n/a', 'null', '暂无编码', '無'])(
    '%j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );
  it.each(['0', '0.00', '¥0', '无货', '-1', 'no', '__proto__', 'constructor'])('not %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
