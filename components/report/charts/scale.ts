/** Round numbers from 0 up to at least `most`, about `n` of them; at least 0 and 1. */
export function ticks(most: number, n = 4): number[] {
  if (!(most > 0)) return [0, 1];
  const raw = most / n;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? raw;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) => i * step);
}
