import type { Frame, Page } from '@playwright/test';

export type SeenHint = {
  /** Item or order number of the row the hint stands in; empty where the row shows none. */
  row: string;
  tone: string;
  word: string;
  /** The whole sentence assistive technology hears: word and reason. */
  label: string;
};

/** The hints of a page as a person finds them: in which row, with which words. Open shadow roots included. */
export async function hintsOn(page: Page | Frame): Promise<SeenHint[]> {
  return page.evaluate(() => {
    // A loop, not a function: tools that compile this file would name it by a helper the page has not got.
    const roots: (Document | ShadowRoot)[] = [document];
    const hosts: Element[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'renhuo-hint') hosts.push(element);
        else if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    return hosts.map((host) => {
      const block = host.closest('tbody.order, .block');
      let row = block ?? host.closest('tr');
      let number: RegExpExecArray | null = null;
      // A hint may stand in a little table inside the row: the row is the first one outwards that shows a number.
      while (row && !number) {
        const text = row.textContent ?? '';
        number = /(?:订单号|Order number): (\d+)/.exec(text) ?? /ID: (\d+)/.exec(text);
        row = row.parentElement?.closest('tr') ?? null;
      }
      const frame = host.shadowRoot?.querySelector<HTMLElement>('[data-tone]');
      const button = host.shadowRoot?.querySelector('button');
      return {
        row: number?.[1] ?? '',
        tone: frame?.dataset.tone ?? '',
        word: button?.querySelector<HTMLElement>('[data-word]')?.dataset.word ?? '',
        label: button?.getAttribute('aria-label') ?? '',
      };
    });
  });
}

/** Rows with more than one hint: there must never be any. */
export function doubled(hints: SeenHint[]): string[] {
  const rows = hints.map((hint) => hint.row);
  return [...new Set(rows.filter((row, n) => rows.indexOf(row) !== n))];
}
