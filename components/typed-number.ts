/** A number of zero or more, as it was typed; null where it is none. Commas may part its thousands. */
export function typedNumber(text: string, most = Number.MAX_VALUE): number | null {
  const value = Number(text.replaceAll(',', ''));
  return text.trim() !== '' && value >= 0 && value <= most ? value : null;
}

/** Whether something was typed that is no such number. */
export function isNoNumber(text: string, most?: number): boolean {
  return text.trim() !== '' && typedNumber(text, most) === null;
}
