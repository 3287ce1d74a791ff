import type { FileLock } from '../../model/backup-file';
import { type Bytes, fromBase64, toBase64 } from './bytes';

/**
 * What a passphrase turns into: a key that seals each file's own key. It can't be read out again, so that it may be
 * kept for automatic backups; whoever uses this browser profile can use it, as they can the data themselves.
 */
export type Lock = { key: CryptoKey; salt: string; iterations: number };

/** OWASP's figure for PBKDF2-SHA-256 is 600,000. */
const ITERATIONS = 700_000;
const AES = { name: 'AES-GCM', length: 256 };

/** Takes about a second: that is the point. */
export async function newLock(passphrase: string, iterations = ITERATIONS): Promise<Lock> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  return { key: await keyOf(passphrase, salt, iterations), salt, iterations };
}

/** Composed and decomposed letters are typed alike on different computers. */
async function keyOf(passphrase: string, salt: string, iterations: number): Promise<CryptoKey> {
  const raw = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations };
  return crypto.subtle.deriveKey(kdf, base, AES, false, ['encrypt', 'decrypt']);
}

/** A fresh key for one file, and how the file's header holds it. */
export async function newFileKey(lock: Lock): Promise<{ key: CryptoKey; header: FileLock }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, lock.key, raw);
  const { salt, iterations } = lock;
  return {
    key: await fileKey(raw),
    header: {
      cipher: 'AES-256-GCM',
      kdf: 'PBKDF2-SHA-256',
      iterations,
      salt,
      nonce: toBase64(nonce),
      key: toBase64(new Uint8Array(sealed)),
    },
  };
}

/** The key of a file, or null where the passphrase (or the kept lock) is not the file's. */
export async function openFileKey(header: FileLock, by: string | Lock): Promise<CryptoKey | null> {
  if (typeof by !== 'string' && by.salt !== header.salt) return null;
  const key = typeof by === 'string' ? await keyOf(by, header.salt, header.iterations) : by.key;
  try {
    const iv = fromBase64(header.nonce);
    const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(header.key));
    return await fileKey(new Uint8Array(raw));
  } catch (error) {
    console.info('not the key of this file', String(error));
    return null;
  }
}

function fileKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);
}
