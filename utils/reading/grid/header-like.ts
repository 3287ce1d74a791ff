import type { Cell } from './cell';
import type { Tools } from './reader-tools';

/** Names of columns and nothing else; a bare `#` is one too. */
export function isHeaderRow(texts: string[], tools: Tools): boolean {
  const labels = texts.filter((text) => tools.isLabel(text)).length;
  return labels >= 2 && labels * 3 >= texts.length * 2 && texts.every((text) => !/\d/.test(text));
}

/** True for a first card that holds names of columns and nothing else. */
export function isHeader({ lines }: Cell, tools: Tools): boolean {
  const labels = lines.filter(({ text }) => tools.isLabel(text)).length;
  return labels >= 2 && labels * 3 >= lines.length * 2 && lines.every(({ text }) => !/\d/.test(text));
}
