// The page the bench looks at: a shop's backend in four shapes, with clocks of its own.
import { shapes } from './shapes';

const asked = new URLSearchParams(location.search);
const shape = shapes[asked.get('shape') ?? 'table'];
const list = document.getElementById('list') as HTMLElement;
document.title = shape?.kind === 'order' ? '订单管理' : '商品管理';

type Hints = { first: number | null; seen: number | null; all: number | null; count: number };
const shown = { at: 0, tasks: [] as number[], shift: 0 };

function listen(type: string, take: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((found) => found.getEntries().forEach(take)).observe({ type, buffered: true });
}
listen('longtask', (entry) => {
  if (entry.startTime + entry.duration > shown.at && shown.at > 0) shown.tasks.push(entry.duration);
});
listen('layout-shift', (entry) => {
  if (shown.at > 0) shown.shift += (entry as PerformanceEntry & { value: number }).value;
});

/** Puts the rows on the page. */
export function show(rows: number): void {
  list.innerHTML = shape?.list(rows) ?? '';
  const total = document.getElementById('total');
  if (total) total.textContent = `共 ${rows} 条`;
  document.body.getBoundingClientRect();
}

const times = { first: 0, seen: 0, all: 0, count: 0 };
const visible = new Set<Element>();

/** Shows the rows and begins to count; the rows' own insertion is over before. Rows in the window are found here. */
export function begin(rows: number): void {
  show(rows);
  for (const row of document.querySelectorAll(shape?.row ?? 'tr')) {
    if (row.getBoundingClientRect().top > window.innerHeight) break;
    visible.add(row);
  }
  shown.at = performance.now();
  // The extension's e2e build names its hosts; they are pages' business here and nowhere else.
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if ((node as Element).localName !== 'renhuo-hint') continue;
        const now = performance.now() - shown.at;
        times.first ||= now;
        times.all = now;
        times.count += 1;
        const row = (node as Element).closest(shape?.row ?? 'tr');
        if (row && visible.has(row)) times.seen = now;
      }
  }).observe(list, { childList: true, subtree: true });
}

/** Milliseconds from the rows to the first hint, the last hint in the window, and the last one; how many came. */
export function hints(): Hints {
  const { first, seen, all, count } = times;
  return { first: first || null, seen: seen || null, all: all || null, count };
}

/** Tasks over 50 ms since the rows stood, what of them is over 50 ms, and how much the page's content moved. */
export function costs(): { longest: number; blocking: number; shift: number } {
  const { tasks, shift } = shown;
  return {
    longest: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, ms) => sum + ms - 50, 0),
    shift,
  };
}

/** Draws the list anew again and again, as a busy single-page app does. */
export async function rerender(rows: number, times: number, pause: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    list.innerHTML = shape?.list(rows) ?? '';
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

// A page that comes with its rows in it.
const rows = Number(asked.get('rows'));
if (rows > 0) begin(rows);
