import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitBgNbd } from '../../../utils/judging/models/bg-nbd';
import type { Fit } from '../../../utils/judging/models/fit';
import { fitGammaGamma } from '../../../utils/judging/models/gamma-gamma';
import { fitMbgNbd } from '../../../utils/judging/models/mbg-nbd';
import { fitParetoNbd } from '../../../utils/judging/models/pareto-nbd';
import { finish } from '../../../utils/judging/models/slices';

// Fader & Hardie's 1/10 sample, kept outside of the project; without it these are skipped.
const file = join(process.env.RENHUO_DATA ?? join(process.cwd(), '../shared/data'), 'CDNOW_sample.txt');

/** Per customer, days up to 1997-09-30 (day 273) with the money spent on each. */
function customers() {
  const found = new Map<string, Map<number, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, id, date, , dollars] = line.trim().split(/\s+/);
    if (!id || !date) continue;
    const at = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8)));
    const day = at / 86_400_000 - Date.UTC(1996, 11, 31) / 86_400_000;
    if (day > 273) continue;
    const days = found.get(id) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + Number(dollars));
    found.set(id, days);
  }
  return [...found.values()].map((days) => [...days].sort(([a], [b]) => a - b));
}

describe.skipIf(!existsSync(file))('CDNOW 1/10', () => {
  const all = existsSync(file) ? customers() : [];
  const histories = all.map((days) => {
    const [first = 0, last = 0] = [days[0]?.[0], days.at(-1)?.[0]];
    return { x: days.length - 1, tx: (last - first) / 7, T: (273 - first) / 7 };
  });
  it('has the published customers', () => expect(histories).toHaveLength(2357));
  it.each([
    ['BG/NBD', fitBgNbd, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, -9582.43],
    ['MBG/NBD', fitMbgNbd, { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, -9582.14],
    ['Pareto/NBD', fitParetoNbd, { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, -9594.98],
  ] as const)(
    '%s: parameters to three digits, log-likelihood to 0.01',
    (_, search, params, logLikelihood) => {
      const found = finish<Fit<Record<string, number>>>(search(histories));
      if (!found.ok) throw new Error(found.why);
      for (const [name, value] of Object.entries(params)) expect(found.params[name]).toBeCloseTo(value, 3);
      expect(Math.abs(found.logLikelihood - logLikelihood)).toBeLessThanOrEqual(0.01);
    },
  );
  it('Gamma-Gamma: p 6.25, q 3.74, gamma 15.44', () => {
    const spends = all
      .map((days) => days.slice(1).map(([, dollars]) => dollars))
      .filter((amounts) => amounts.length > 0)
      .map((amounts) => ({ x: amounts.length, mean: amounts.reduce((a, b) => a + b, 0) / amounts.length }));
    const found = finish(fitGammaGamma(spends));
    if (!found.ok) throw new Error(found.why);
    expect(found.params.p).toBeCloseTo(6.25, 1);
    expect(found.params.q).toBeCloseTo(3.74, 1);
    expect(found.params.gamma).toBeCloseTo(15.44, 0);
  });
});
