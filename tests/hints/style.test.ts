import { describe, expect, it } from 'vitest';
import { luminance } from '../../entrypoints/reader.content/hints/backdrop';
import { paintOf } from '../../entrypoints/reader.content/hints/style';
import { tones } from '../../utils/model/hint';

const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a) ?? 0, luminance(b) ?? 0];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** CSS Color 4: hsl(h s% l%) as rgb(). */
function rgb(hsl: string): string {
  const [h = 0, s = 0, l = 0] = (hsl.match(/[\d.]+/g) ?? []).map(Number);
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const at = (n: number) => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return `rgb(${at(0)}, ${at(8)}, ${at(4)})`;
}

describe.each(tones)('%s', (tone) => {
  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['light', 'rgb(245, 247, 250)'],
    ['dark', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(31, 35, 41)'],
  ] as const)('on %s pages (%s) has text of 4.5:1 and an edge of 3:1', (shade, page) => {
    const { ground, text, edge } = paintOf(tone, shade);
    expect(contrast(rgb(text), rgb(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(edge), page)).toBeGreaterThanOrEqual(3);
  });
});

describe('luminance', () => {
  it('follows WCAG', () => {
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminance('rgb(0, 0, 0)')).toBe(0);
    expect(luminance('rgb(128, 128, 128)')).toBeCloseTo(0.2159, 3);
  });
  it('is unknown where nothing is painted', () => {
    expect(luminance('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminance('color(display-p3 1 0 0)')).toBeNull();
  });
});
