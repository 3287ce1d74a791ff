/** Markup whose every inserted text is escaped; only other markup goes in as it is. */
export type Html = { readonly markup: string };
type Part = Html | string | number | null | undefined | false | Part[];

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.reduce((text, piece, n) => text + toMarkup(parts[n - 1]) + piece) };
}

export const nothing: Html = { markup: '' };

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(toMarkup).join('');
  if (typeof part === 'object') return part.markup;
  return escapeText(String(part));
}
