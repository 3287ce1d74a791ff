/**
 * A subject is one listing or one buyer of one shop. Its key is `listing|<shop>|<id>` or `buyer|<shop>|<id>`;
 * shop ids hold no `|`. A listing's id is `i:<itemId>`, else `s:<sku>`, else `t:<title and spec, normalised>`;
 * a buyer's is a keyed hash.
 */
export type Subject = { kind: 'listing' | 'buyer' | 'shop'; shop: string; id: string };

export function keyOf(subject: Subject): string {
  return `${subject.kind}|${subject.shop}|${subject.id}`;
}

/** The parts of a key, or null where it is none. */
export function subjectOf(key: string): Subject | null {
  const match = /^(listing|buyer|shop)\|([^|]+)\|(.*)$/s.exec(key);
  if (!match) return null;
  return { kind: match[1] as Subject['kind'], shop: match[2] ?? '', id: match[3] ?? '' };
}
