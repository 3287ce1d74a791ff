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

export function fromText(text: string, indexes: string[], marks: (string[] | null)[]): Row {
  const row = JSON.parse(text);
  for (const [i, name] of indexes.entries()) if (marks[i]) row[name] = marks[i];
  return row;
}
