/** Days on the clock of the seller's own computer, as date fields write them: 2026-11-22. */

export function dayText(ms: number): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The first moment of a day. */
export function startOf(day: string): number {
  return new Date(`${day}T00:00:00`).getTime();
}

/** The last moment of a day, also where the clock is set that night. */
export function endOfDay(day: string): number {
  const at = new Date(`${day}T00:00:00`);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1).getTime() - 1;
}

/** The month a moment is in, up to but without the next one's first moment. */
export function monthOf(ms: number): { from: number; to: number } {
  const at = new Date(ms);
  const first = (n: number) => new Date(at.getFullYear(), at.getMonth() + n, 1).getTime();
  return { from: first(0), to: first(1) };
}
