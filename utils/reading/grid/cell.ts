/** One visual line of a cell: what a reader sees between two line breaks. */
export type Line = { text: string; el: Element; struck: boolean };
export type CellLink = { href: string; text: string; el: Element };
/** `lines` leaves out struck prices where another stands beside them. */
export type Seen = { lines: Line[]; text: string; links: CellLink[]; box: boolean; alt: string };

/**
 * What is seen in one cell, read when it is first asked for: of a list of thousands of rows, most cells are never
 * needed. A class, so that a copy by `...`, which would lose what is not read yet, does not compile: see `cellWith`.
 */
export class Cell {
  readonly el: Element;
  private seen: Seen | ((el: Element) => Seen);

  constructor(el: Element, seen: Seen | ((el: Element) => Seen)) {
    this.el = el;
    this.seen = seen;
  }

  /** Reads it now, unless that was done. */
  read(): Seen {
    if (typeof this.seen === 'function') this.seen = this.seen(this.el);
    return this.seen;
  }

  get lines(): Line[] {
    return this.read().lines;
  }
  get text(): string {
    return this.read().text;
  }
  get links(): CellLink[] {
    return this.read().links;
  }
  get box(): boolean {
    return this.read().box;
  }
  get alt(): string {
    return this.read().alt;
  }
}

/** The same cell with other lines, links or text; the text follows the lines where none is given. */
export function cellWith(cell: Cell, { lines, text, links }: Partial<Seen> & { lines: Line[] }): Cell {
  return new Cell(cell.el, {
    lines,
    text: text ?? lines.map((line) => line.text).join(' '),
    links: links ?? cell.links,
    box: cell.box,
    alt: cell.alt,
  });
}

/** A cell made of one line. */
export function lineCell(line: Line, links: CellLink[] = []): Cell {
  return new Cell(line.el, { lines: [line], text: line.text, links, box: false, alt: '' });
}
