import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const ours = createRequire(import.meta.url);
/** axe itself, put into a page once for all its modes: its builder would do so for each. */
const AXE = readFileSync(
  createRequire(ours.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** What another theme or width can change; the rest is the same in every mode. */
const CHANGING = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** How a page is looked at. 200 % zoom of a window 1280 wide is a page 640 wide. */
export type Mode = {
  width: 1280 | 640 | 320;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
};

/** Everything that fails in one mode: axe's rules, in a page's first mode all of them, and what is wider than the page. */
export async function faultsIn(page: Page, mode: Mode, isFirst = true): Promise<string[]> {
  const { colorScheme, forcedColors = 'none' } = mode;
  // Without motion colours are what they are at once; axe would measure one on its way.
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: mode.width, height: 800 });
  // A box that has become too narrow for what it holds takes a tab stop, and hints move, a moment after the window did.
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLElement>('.table-scroll, .chart-scroll')].every(
          (box) =>
            box.scrollWidth <= box.clientWidth || box.tabIndex >= 0 || box.querySelector('button, input'),
        ),
      null,
      { polling: 50, timeout: 5000 },
    )
    .catch(() => undefined);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const violations = await page.evaluate(runAxe, isFirst ? null : CHANGING);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the window`] : [];
  });
  return [...violations, ...wide];
}

type Axe = {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** Runs in the page. */
async function runAxe(only: string[] | null): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, {
    ...(only ? { runOnly: only } : {}),
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.map(({ id, nodes }) => {
    const some = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`);
    return `${id}: ${some.join('\n')}`;
  });
}

/**
 * Goes through a page by the Tab key alone and says what is wrong: a stop nobody can see, one out of the order of the
 * page, something that takes a click and no key, or no way out.
 */
export async function keyFaults(page: Page): Promise<string[]> {
  const expected = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
    const seen = new Set<string>();
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    const stops = all.filter((one) => {
      const off = 'disabled' in one && one.disabled === true;
      if (off || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
      // One stop for a group of radio buttons.
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      if (seen.has(one.name)) return false;
      seen.add(one.name);
      return true;
    });
    for (const [n, stop] of stops.entries()) stop.dataset.stop = String(n);
    return stops.length;
  });
  const faults: string[] = [];
  const visited = new Set<string>();
  const radios = new Set<string>();
  let last = -1;
  for (let n = 0; n < 600; n += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(stopNow);
    if (at === null || at.place < last) {
      const missed = expected - visited.size;
      if (missed > 0)
        faults.push(`${missed} of ${expected} can’t be reached: ${await unvisited(page, [...visited])}`);
      if (at !== null && at.place > 0) faults.push(`${at.html} comes out of order`);
      return faults;
    }
    last = at.place;
    if (at.group !== null) {
      // The stop of a group is the one that is chosen, whichever was counted.
      if (!radios.has(at.group)) visited.add(at.stop ?? `group ${at.group}`);
      radios.add(at.group);
    } else if (at.stop !== null) visited.add(at.stop);
    if (!at.visible) faults.push(`${at.html} shows no focus`);
    if (!at.inView) faults.push(`${at.html} is focused out of sight`);
  }
  return [...faults, 'the Tab key never gets out'];
}

/** What has the focus; null where the page was left. Runs in the page. */
function stopNow() {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || now === document.body) return null;
  const label = now.closest('label, .file-btn') ?? now;
  const drawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const shown = [now, label, ...(now.nextElementSibling ? [now.nextElementSibling] : [])];
  const { top, bottom, left, right } = label.getBoundingClientRect();
  return {
    html: now.outerHTML.slice(0, 160),
    place: [...document.querySelectorAll('*')].indexOf(now),
    stop: now.dataset.stop ?? null,
    group: now instanceof HTMLInputElement && now.type === 'radio' ? now.name : null,
    visible:
      // A hint draws its focus within a root that is closed here; its own tests look into it.
      now.localName === 'renhuo-hint' ||
      shown.some((one) => drawn(getComputedStyle(one))) ||
      drawn(getComputedStyle(now, '::after')),
    inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}

function unvisited(page: Page, visited: string[]): Promise<string> {
  return page.evaluate((seen) => {
    const missed = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(
      (one) =>
        !seen.includes(one.dataset.stop ?? '') && !(one instanceof HTMLInputElement && one.type === 'radio'),
    );
    return missed
      .slice(0, 3)
      .map((one) => one.outerHTML.slice(0, 160))
      .join(' ');
  }, visited);
}
