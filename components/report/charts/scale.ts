/** Round numbers from 0 up to at least `most`, about `n` of them; at least 0 and 1. */
export function ticks(most: number, n = 4): number[] {
  if (!(most > 0)) return [0, 1];
  const raw = most / n;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? raw;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) => i * step);
}

/** How deep a cell is shaded: 0 where there is nothing, else 1 to 4 by its part of the most. */
export function shadeOf(value: number, most: number): number {
  return value === 0 ? 0 : 1 + Math.min(3, Math.floor((value / most) * 4));
}
