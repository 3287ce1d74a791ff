/** A table's rows with col- and rowspans laid out. */
export type Slot = { el: Element; carried: boolean; wide: boolean } | null;
export type MatrixRow = { el: Element; slots: Slot[]; width: number; cells: number };

const MAX_COLUMNS = 120;

/** Over how many columns (`colspan`) or rows (`rowspan`) a cell goes. */
export function span(el: Element, name: string): number {
  if (!el.hasAttributes()) return 1;
  const value = Number.parseInt(el.getAttribute(name) ?? el.getAttribute(`aria-${name}`) ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, 1000) : 1;
}

type Source = { el: Element; cells: Element[] };

/** Lays out rows of cell elements. `wide` marks a cell that spans over half of the columns. */
export function layOut(rows: Source[], plain = false): MatrixRow[] {
  return rows.map(makeLayer(plain));
}

/** True where no cell in an element spans anything, as in most lists: asked of the browser once instead of each cell. */
export function isPlain(el: Element): boolean {
  return el.querySelector('[colspan],[rowspan],[aria-colspan],[aria-rowspan]') === null;
}

/** Lays out one row after the other, each under those before it. `plain`: none of their cells spans anything. */
export function makeLayer(plain = false): (row: Source) => MatrixRow {
  if (plain)
    return ({ el, cells }) => {
      const slots = cells.slice(0, MAX_COLUMNS).map((cell) => ({ el: cell, carried: false, wide: false }));
      return { el, slots, width: slots.length, cells: cells.length };
    };
  const down: { el: Element; left: number }[] = [];
  return ({ el, cells }) => {
    const slots: Slot[] = [];
    let column = 0;
    const carry = (): void => {
      for (let above = down[column]; above && above.left > 0; above = down[column]) {
        slots[column] = { el: above.el, carried: true, wide: false };
        above.left -= 1;
        column += 1;
      }
    };
    for (const cell of cells) {
      carry();
      const [across, deep] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let i = 0; i < across && column < MAX_COLUMNS; i += 1, column += 1) {
        slots[column] = i === 0 ? { el: cell, carried: false, wide: across > 2 } : null;
        down[column] = { el: cell, left: i === 0 ? deep - 1 : 0 };
      }
    }
    carry();
    return { el, slots, width: column, cells: cells.length };
  };
}
