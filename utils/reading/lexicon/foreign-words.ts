import { foldLabel } from './header-match';

/** Folded header or button -> the category of list it belongs to (`bank`, `refund`, `shopping` …). */
export function foreignWords(table: Record<string, string[]>): Map<string, string> {
  const words = new Map<string, string>();
  for (const [category, labels] of Object.entries(table))
    for (const label of labels) words.set(foldLabel(label), category);
  return words;
}
