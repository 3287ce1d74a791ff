import { secretOf } from '../store/meta';
import type { Store } from '../store/store';
import { toHex } from './backup/bytes';
import { hmac } from './hmac';
import type { Hash } from './identify';

/** 128 of the 256 bits: enough that two buyers never meet, and half the bytes in every key. */
const BYTES = 16;

/** HMAC-SHA-256 with this installation's secret, which is made on first use. */
export async function hasher(store: Store): Promise<Hash> {
  const secret = await secretOf(store, crypto.getRandomValues(new Uint8Array(32)));
  const keyed = hmac(secret);
  const encoder = new TextEncoder();
  return async (text) => toHex(keyed(encoder.encode(text)).slice(0, BYTES));
}
