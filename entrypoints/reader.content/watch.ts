import { ROW_ATTRIBUTES } from './row-mark';

/** What a page does to its rows and around them. */
export type Watch = {
  /** Watches everything, until the first change; and the lists that hold these rows, all the time. */
  arm(rows: Element[]): void;
  /** Hears of elements that come and go from now on, until `arm`: a look has begun. */
  begin(): void;
  disarm(): void;
  /** How many changes were seen, ours not counted. */
  changes(): number;
};

type Heard = {
  isOurs(node: Node): boolean;
  /** Runs before the next paint. */
  onRows(records: MutationRecord[]): void;
  /** `slight`: nothing but texts came or went, and outside the list. */
  onChange(slight: boolean): void;
};

const MAX_ROOTS = 100;
const MAX_WALKED = 20_000;

export function watchPage(window: Window & typeof globalThis, heard: Heard): Watch {
  const { document } = window;
  let changes = 0;
  const foreign = (record: MutationRecord) =>
    record.type !== 'childList' || some(record.addedNodes, isForeign) || some(record.removedNodes, isForeign);
  const isForeign = (node: Node) => !heard.isOurs(node);

  const list = new window.MutationObserver((records) => {
    const theirs = records.filter(foreign);
    // A host that came is our own doing; one that went may not be.
    heard.onRows(records.filter((record) => foreign(record) || record.removedNodes.length > 0));
    if (theirs.length === 0) return;
    changes += theirs.length;
    heard.onChange(false);
  });
  // One change is enough to look again: until then it costs the page nothing more.
  const page = new window.MutationObserver((records) => {
    const theirs = records.filter(foreign);
    if (theirs.length === 0) return;
    changes += theirs.length;
    const elements = theirs.some(
      (record) => some(record.addedNodes, isElement) || some(record.removedNodes, isElement),
    );
    if (elements) page.disconnect();
    heard.onChange(!elements);
  });

  return {
    changes: () => changes,
    begin() {
      if (document.body) page.observe(document.body, { childList: true, subtree: true });
    },
    disarm() {
      list.disconnect();
      page.disconnect();
    },
    arm(rows) {
      list.disconnect();
      page.disconnect();
      for (const container of containersOf(rows)) {
        const all = { childList: true, subtree: true, characterData: true };
        list.observe(container, { ...all, attributes: true, attributeFilter: ROW_ATTRIBUTES });
      }
      for (const root of rootsOf(document)) page.observe(root, { childList: true, subtree: true });
    },
  };
}

const isElement = (node: Node) => node.nodeType === 1;

function some(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (let i = 0; i < nodes.length; i++) if (test(nodes[i] as Node)) return true;
  return false;
}

/** The closest common ancestor of the rows of each tree (the document, or an open shadow root). */
export function containersOf(rows: Element[]): Node[] {
  const containers = new Map<Node, Node>();
  for (const row of rows) {
    const root = row.getRootNode();
    let at: Node | null = containers.get(root) ?? row.parentNode;
    while (at && !(at !== row && at.contains(row))) at = at.parentNode;
    if (at) containers.set(root, at);
  }
  return [...containers.values()];
}

/** The body and the open shadow roots in it: an observer doesn't look into those by itself. */
export function rootsOf(document: Document): Node[] {
  if (!document.body) return [];
  const roots: Node[] = [document.body];
  let walked = 0;
  for (let i = 0; i < roots.length && roots.length < MAX_ROOTS; i++) {
    const walker = document.createTreeWalker(roots[i] as Node, 1 /* elements */, (node) =>
      // Rows by the thousand: what stands in them is the list observer's.
      node.nodeName === 'TR' || node.nodeName === 'svg' ? 2 : 1,
    );
    for (let node = walker.nextNode(); node && walked < MAX_WALKED; node = walker.nextNode()) {
      walked++;
      const inner = (node as Element).shadowRoot;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}
