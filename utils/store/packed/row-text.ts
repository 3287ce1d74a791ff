export type Row = { key: string };

/** A row as text, and what stands in its table's indexes (`indexes` by name); null for a property that isn't there. */
export function textOf(row: Row, indexes: string[]): { text: string; marks: (string[] | null)[] } {
  const rest: Record<string, unknown> = { ...row };
  const marks = indexes.map((name) => {
    const own = rest[name];
    delete rest[name];
    return Array.isArray(own) ? (own as string[]) : null;
  });
  return { text: plainJson(rest), marks };
}

const WIDE = /[\u0100-\uffff]/;
const ALL_WIDE = /[\u0100-\uffff]/g;

/** JSON whose every sign takes one byte: a single Chinese one makes the browser keep two for each of a text. */
export function plainJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!WIDE.test(text)) return text;
  return text.replace(ALL_WIDE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What a table's rows are taken apart with: the names of its indexes, who hears of a row that can't be, of a whole leaf (by
 * its key), and of a row that was asked for and may have been in such a leaf.
 */
export type How = {
  indexes: string[];
  onBad: (key: string) => void;
  onLost: (leaf: string) => void;
  onAsked: (key: string) => void;
};

/** The row that was put under a key; undefined, and told, where its text is no such row any more. */
export function fromText(
  key: string,
  text: string | undefined,
  { indexes, onBad }: How,
  marks: (string[] | null)[],
): Row | undefined {
  const row = parsed(text);
  if (row?.key !== key) {
    onBad(key);
    return undefined;
  }
  for (const [i, name] of indexes.entries()) if (marks[i]) Object.assign(row, { [name]: marks[i] });
  return row;
}

/** What a text says; null where it is cut or was never JSON: a damaged row must not take its neighbours along. */
export function parsed(text: unknown): Row | null {
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Row | null) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
