import type { Folder } from '../../utils/pipeline/backup/folder';

type Picker = (wish: { id: string; mode: 'readwrite' }) => Promise<Folder>;

function picker(): Picker | null {
  const found = (window as unknown as { showDirectoryPicker?: Picker }).showDirectoryPicker;
  return typeof found === 'function' ? found.bind(window) : null;
}

/** Chromium lets a page pick a folder and write into it later; Firefox doesn't. */
export function canPickFolder(): boolean {
  return picker() !== null;
}

/** Asks for a folder; the browser opens where the last one was. Null where the seller thought better of it. */
export async function pickFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ id: 'renhuo-backup', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
