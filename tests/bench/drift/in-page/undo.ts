import type { Root } from './tree';

function undoRecord(record: MutationRecord): void {
  const { target, type } = record;
  if (type === 'characterData') (target as CharacterData).data = record.oldValue ?? '';
  else if (type === 'attributes') {
    const el = target as Element;
    const name = record.attributeName ?? '';
    if (record.oldValue === null) el.removeAttributeNS(record.attributeNamespace ?? null, name);
    else el.setAttributeNS(record.attributeNamespace ?? null, name, record.oldValue);
  } else {
    for (const node of record.addedNodes) if (node.parentNode === target) target.removeChild(node);
    for (const node of record.removedNodes) target.insertBefore(node, record.nextSibling);
  }
}

/**
 * Does something to a page, looks at it, and puts everything back: whatever changed in the given trees is written
 * down by an observer and undone in reverse. Styles are not watched: `change` returns what undoes those.
 */
export function withUndo<T>(roots: Root[], change: () => (() => void) | undefined, look: () => T): T {
  const observer = new MutationObserver(() => undefined);
  for (const root of roots)
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    });
  let undoStyles: (() => void) | undefined;
  try {
    undoStyles = change();
    return look();
  } finally {
    const records = observer.takeRecords();
    observer.disconnect();
    for (const record of records.reverse()) undoRecord(record);
    undoStyles?.();
  }
}
