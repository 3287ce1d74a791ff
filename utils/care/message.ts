/** Field names of a template, in the order they come, each once. */
export function fieldsIn(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim()))];
}

export type Filled = { text: string; missing: string[] };

/**
 * A template with its fields filled in. What has no value keeps its braces and is named in `missing`: nothing that
 * is half filled may be copied. A value is text, whatever it holds: braces in it are no fields.
 */
export function fill(template: string, values: Record<string, string>): Filled {
  const missing = new Set<string>();
  const text = template.replace(/\{([^{}]*)\}/g, (whole, inner: string) => {
    const name = inner.trim();
    const value = Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';
    if (value === '') missing.add(name);
    return value === '' ? whole : value;
  });
  return { text, missing: [...missing] };
}
