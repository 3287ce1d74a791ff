/** Faults kept of each kind for the file; the screen shows fewer. */
const KEPT = 200;

/** Counts what was right, wrong and missing, with examples of each fault. */
export function makeTally() {
  const pages = new Map();
  const fields = new Map();
  const hints = new Map();
  const faults = [];
  const cell = (map, key, fresh) => {
    if (!map.has(key)) map.set(key, fresh());
    return map.get(key);
  };
  const outcome = (map, key, result, detail) => {
    const it = cell(map, key, () => ({ right: 0, wrong: 0, missing: 0, examples: [] }));
    it[result]++;
    if (result !== 'right' && it.examples.length < KEPT) it.examples.push(`${result}: ${detail}`);
  };
  return {
    faults,
    pages,
    fields,
    hints,
    /** A look at one page: how it went, rows expected and read, milliseconds until the reading stood. */
    page(kind, { status, expected, rows, ms }) {
      const it = cell(pages, kind, () => ({ visits: 0, read: 0, expected: 0, rows: 0, ms: [] }));
      it.visits++;
      if (status === 'read') it.read++;
      it.expected += expected;
      it.rows += rows;
      it.ms.push(ms);
    },
    field: (kind, name, result, detail) => outcome(fields, `${kind} · ${name}`, result, detail),
    hint: (kind, result, detail) => outcome(hints, kind, result, detail),
    /** Something that must not be, in one sentence. */
    fault: (sentence) => faults.push(sentence),
  };
}

export const sum = (map, key) => [...map.values()].reduce((total, it) => total + it[key], 0);

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
