import { hasSecret } from '../store/meta';
import type { Store } from '../store/store';
import { hasher } from './hash';

/** Tells whether two installations hash alike, without telling the secret; null where none was made yet. */
export async function secretMark(store: Store): Promise<string | null> {
  if (!(await hasSecret(store))) return null;
  const hash = await hasher(store);
  return hash('renhuo secret mark');
}

/** SHA-256 of a text, in hex. */
export async function sumOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
