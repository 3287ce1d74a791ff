/**
 * True where `work` goes back over its text again and again: it takes more than two seconds, and more than twice as
 * long as the text grew. A slow machine alone is no fault.
 */
export function goesBack(work: (text: string) => unknown, text: string): boolean {
  const took = (some: string): number => {
    const from = performance.now();
    work(some);
    return performance.now() - from;
  };
  const whole = took(text);
  return whole > 2000 && whole > 8 * took(text.slice(0, text.length / 4));
}
