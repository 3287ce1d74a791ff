export type Row = { key: string };

/** A row as text, and what stands in its table's indexes (`indexes` by name); null for a property that isn't there. */
export function textOf(row: Row, indexes: string[]): { text: string; marks: (string[] | null)[] } {
  const rest: Record<string, unknown> = { ...row };
  const marks = indexes.map((name) => {
    const own = rest[name];
    delete rest[name];
    return Array.isArray(own) ? (own as string[]) : null;
  });
  return { text: JSON.stringify(rest), marks };
}

export function fromText(text: string, indexes: string[], marks: (string[] | null)[]): Row {
  const row = JSON.parse(text);
  for (const [i, name] of indexes.entries()) if (marks[i]) row[name] = marks[i];
  return row;
}
