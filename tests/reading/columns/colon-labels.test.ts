import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colonLabels } from '../../../utils/reading/columns/colon-labels';

/** What is found, as one pattern says it; slow on long texts, for it begins anew at every character. */
const PATTERN = /([^\s:|,，;；()[\]]{1,18}(?: [\p{L}/-]{1,14}){0,3})\s*:\s*/gu;
const PIECES = [
  ' ',
  ':',
  ': ',
  '订单号',
  '下单时间',
  '2026-10-11',
  '12',
  '(',
  ')',
  '|',
  ',',
  'No.',
  'Tracking',
  'ab-cd',
];

test('labels are those that the pattern finds', () => {
  const piece = fc.constantFrom(...PIECES, 'averyverylongwordthatgoesonandon', '¥9.90', '#', '；');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim();
      const expected = [...text.matchAll(PATTERN)].map((match) => ({
        label: match[1],
        from: match.index,
        to: match.index + match[0].length,
      }));
      expect(colonLabels(text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
