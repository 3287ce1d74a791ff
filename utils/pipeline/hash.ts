import { secretOf } from '../store/meta';
import type { Store } from '../store/store';
import type { Hash } from './identify';

/** 128 of the 256 bits: enough that two buyers never meet, and half the bytes in every key. */
const HEX_DIGITS = 32;

/** HMAC-SHA-256 with this installation's secret, which is made on first use. */
export async function hasher(store: Store): Promise<Hash> {
  const secret = await secretOf(store, crypto.getRandomValues(new Uint8Array(32)));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, HEX_DIGITS);
  };
}
