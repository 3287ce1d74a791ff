/** A list of goods and what its page does with it, the same for every library. */
export const first = Array.from({ length: 24 }, (_, at) => ({
  id: String(100_000 + at),
  title: `Cup ${at}`,
  stock: at % 9,
  hot: false,
  picked: false,
}));

const change = (rows, id, more) => rows.map((row) => (row.id === id ? { ...row, ...more(row) } : row));

/** Each takes the rows and gives new ones; rows keep their ids, by which the libraries key them. */
export const moves = {
  same: (rows) => rows.map((row) => ({ ...row })),
  turn: (rows) => [...rows].reverse(),
  rotate: (rows, by) => [...rows.slice(by), ...rows.slice(0, by)],
  edit: (rows, id, title) => change(rows, id, () => ({ title })),
  heat: (rows, id) => change(rows, id, ({ hot }) => ({ hot: !hot })),
  pick: (rows, id) => change(rows, id, ({ picked }) => ({ picked: !picked })),
  drop: (rows, id) => rows.filter((row) => row.id !== id),
  add: (rows, id) => [{ id, title: `Cup new ${id}`, stock: 3, hot: true, picked: false }, ...rows],
  carry(rows, from, to) {
    const moved = rows.filter(({ id }) => id === from);
    const others = rows.filter(({ id }) => id !== from);
    const at = rows.findIndex(({ id }) => id === to);
    return [...others.slice(0, at), ...moved, ...others.slice(at)];
  },
};

/** What the test calls: `act` changes the rows as the library's own handlers do, `rows` says how they should stand. */
export function expose(get, set, stop) {
  globalThis.app = { act: (name, ...words) => set(moves[name](get(), ...words)), rows: get, stop };
}
