import { describe, expect, it } from 'vitest';
import { idIn } from '../../../utils/reading/rows/values';

describe('idIn', () => {
  it.each([
    ['#5 Mary Lamb', '5'],
    ['5', '5'],
    ['No: 12', '12'],
    ['ORD-77120', 'ORD-77120'],
    ['Order 1042 by Ann', '1042'],
    ['TB-200417 (2)', 'TB-200417'],
    ['#1001', '1001'],
    ['No. 12', '12'],
    ['Nr 12', '12'],
    ['Bestell-Nr. 12', '12'],
    ['n° 12', '12'],
    ['Casino 12 cards', undefined],
    ['20 nov 2026', undefined],
    ['Beeswax wrap, set of 3', undefined],
    ['304不锈钢吸管', undefined],
    ['Callum Roe', undefined],
  ])('%s', (text, wanted) => {
    expect(idIn(text)).toBe(wanted);
  });
});
