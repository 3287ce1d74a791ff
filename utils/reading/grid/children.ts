/** Element children, walked by siblings: `children` is a live list and slow on long ones. */
export function childrenOf(el: Element): Element[] {
  const found: Element[] = [];
  for (let child = el.firstElementChild; child; child = child.nextElementSibling) found.push(child);
  return found;
}

const EMPTY_TAGS = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'NOSCRIPT', 'COLGROUP', 'CAPTION']);

/** Children that can be seen: no scripts, styles or templates. */
export function partsOf(el: Element): Element[] {
  const found: Element[] = [];
  for (let child = el.firstElementChild; child; child = child.nextElementSibling)
    if (!EMPTY_TAGS.has(child.tagName)) found.push(child);
  return found;
}

/** The rows of one table, without those of tables nested in it: head rows first. */
export function tableRows(table: Element): {
  head: Element[];
  body: Element[];
  foot: Element[];
  sections: Element[][];
} {
  const [head, body, foot]: [Element[], Element[], Element[]] = [[], [], []];
  const sections: Element[][] = [];
  for (const part of partsOf(table)) {
    if (part.tagName === 'TR') body.push(part);
    else if (/^(?:THEAD|TBODY|TFOOT)$/.test(part.tagName)) {
      const rows = childrenOf(part).filter((row) => row.tagName === 'TR');
      if (part.tagName === 'TBODY') {
        for (const row of rows) body.push(row);
        if (rows.length > 0) sections.push(rows);
      } else (part.tagName === 'THEAD' ? head : foot).push(...rows);
    }
  }
  return { head, body, foot, sections };
}

/** The cells of a table row. */
export function rowCells(row: Element): Element[] {
  return childrenOf(row).filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH');
}
