import type { Tools } from './reader-tools';

/** Names of columns and nothing else; a bare `#` is one too. */
export function isHeaderRow(texts: string[], tools: Tools): boolean {
  const labels = texts.filter((text) => tools.isLabel(text)).length;
  return labels >= 2 && labels * 3 >= texts.length * 2 && texts.every((text) => !/\d/.test(text));
}
