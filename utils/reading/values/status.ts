/** Status words of one vocabulary, normalised, longest first. */
export type StatusWords = { exact: Map<string, string>; contained: [string, string][] };

const fold = (text: string): string => text.replace(/[\s,，、:：._-]/g, '').toLowerCase();

/** Prepares the lexicon's status words for look-ups; the first status that claims a word keeps it. */
export function statusWords(table: Record<string, string[]>): StatusWords {
  const exact = new Map<string, string>();
  for (const [status, words] of Object.entries(table)) {
    for (const word of words) if (!exact.has(fold(word))) exact.set(fold(word), status);
  }
  const contained = [...exact].filter(([word]) => word.length > 1).sort((a, b) => b[0].length - a[0].length);
  return { exact, contained };
}

export type FoundStatus = { status: string; text: string };

const isHan = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text);

/**
 * The status a cell's lines say. A line that is a status word wins; else the longest status word that a line
 * begins with or holds between word boundaries. Null where no known word stands there.
 */
export function findStatus(lines: string[], words: StatusWords): FoundStatus | null {
  for (const line of lines) {
    const status = words.exact.get(fold(line));
    if (status) return { status, text: line };
  }
  for (const line of lines) {
    if (line.length > 80) continue;
    for (const part of line.split(/[|/·•;；()（）[\]【】]| - |\s{2,}/)) {
      const status = words.exact.get(fold(part));
      if (status) return { status, text: part.trim() };
    }
    const folded = line.toLowerCase();
    for (const [word, status] of words.contained) {
      if (isHan(word)) {
        const at = fold(line).indexOf(word);
        if (at >= 0 && (word.length >= 3 || at === 0))
          return { status, text: line.length <= word.length + 12 ? line : word };
      } else if (word.length >= 4) {
        const spaced = folded.replace(/[._-]/g, ' ');
        const at = spaced.replace(/ /g, '').indexOf(word);
        if (at >= 0 && new RegExp(`(?:^|[^a-z])${spacedPattern(word)}(?:$|[^a-z])`, 'iu').test(spaced)) {
          return { status, text: line };
        }
      }
    }
  }
  return null;
}

/** The word with optional spaces between its letters, as `InStock` may be shown `In stock`. */
function spacedPattern(word: string): string {
  return [...word].map((letter) => letter.replace(/[.*+?^$()|[\]\\{}]/, '\\$&')).join(' ?');
}
