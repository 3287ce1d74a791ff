import type { Mutation } from '../mutation';
import { closestOf } from '../tree';

function asDiv(el: Element, style: string): HTMLDivElement {
  const div = document.createElement('div');
  for (const { name, value } of [...el.attributes])
    if (/^(?:class|style|id|data-.*|hidden|aria-hidden)$/.test(name)) div.setAttribute(name, value);
  if (style) div.style.cssText += `;${style}`;
  return div;
}

function shape(el: Element): string {
  if (el.tagName === 'TR') return 'display:flex';
  if (/^T[DH]$/.test(el.tagName)) return `flex:${Number(el.getAttribute('colspan')) || 1} 1 0`;
  return '';
}

function rebuild(el: Element): Element {
  const parts = [...el.children].filter((child) =>
    /^(?:THEAD|TBODY|TFOOT|TR|TD|TH|COLGROUP|CAPTION)$/.test(child.tagName),
  );
  const hidden = getComputedStyle(el).display === 'none';
  const isCell = /^T[DH]$/.test(el.tagName);
  const div = asDiv(el, hidden ? 'display:none' : shape(el));
  if (isCell || el.tagName === 'CAPTION') div.append(...el.childNodes);
  else div.append(...parts.filter((part) => part.tagName !== 'COLGROUP').map(rebuild));
  return div;
}

/** The tables of the list are built of plain divs, without roles. */
export const tableToDivs: Mutation = ({ layout }) => {
  if (!layout) return null;
  const parts = [...layout.rows.flat(), ...layout.heads.map(({ el }) => el)];
  const tables = new Set(
    parts.flatMap((el) => [closestOf(el, 'table') ?? [], ...el.querySelectorAll('table')].flat()),
  );
  if (tables.size === 0) return null;
  const all = [...tables];
  if (all.some((table) => table.querySelector('[rowspan]:not([rowspan="1"])'))) return null;
  for (const table of all)
    if (!all.some((other) => other !== table && other.contains(table))) table.replaceWith(rebuild(table));
  return { note: `${all.length} tables` };
};
