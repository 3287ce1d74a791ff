import { describe, expect, it, vi } from 'vitest';
import { thresholds } from '../../utils/model/settings';
import type { Sums } from '../../utils/model/sums';
import { once } from '../../utils/report/once';

describe('once', () => {
  it('reckons anew for other sums, another currency, another time and another name, and for nothing else', () => {
    const make = vi.fn(() => ({}));
    const material = { sums: {} as Sums, cur: 0, today: 9, thresholds: thresholds.parse({}) };
    const period = { from: 1, to: 9 };
    const asked = [
      once(material, 'a', period, make),
      once({ ...material, today: 8 }, 'a', { ...period }, make),
      once({ ...material, sums: {} as Sums }, 'a', period, make),
      once({ ...material, cur: 1 }, 'a', period, make),
      once(material, 'a', { from: 2, to: 9 }, make),
      once(material, 'b', period, make),
    ];
    expect(make).toHaveBeenCalledTimes(5);
    expect(asked[0]).toBe(asked[1]);
    expect(new Set(asked).size).toBe(5);
  });
});
