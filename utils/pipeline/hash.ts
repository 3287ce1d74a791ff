import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { secretOf } from '../store/meta';
import type { Store } from '../store/store';
import { toHex } from './backup/bytes';
import type { Hash } from './identify';

/** 128 of the 256 bits: enough that two buyers never meet, and half the bytes in every key. */
const BYTES = 16;

/** HMAC-SHA-256 with this installation's secret, which is made on first use. */
export async function hasher(store: Store): Promise<Hash> {
  return keyedHash(await secretOf(store, crypto.getRandomValues(new Uint8Array(32))));
}

/**
 * HMAC-SHA-256 of many short texts with one key. The browser's own answers each on another thread: for the 500 buyers
 * of one page the way there and back takes many times as long as the reckoning.
 */
export function keyedHash(secret: Uint8Array): Hash {
  const keyed = hmac.create(sha256, secret);
  const encoder = new TextEncoder();
  return async (text) => toHex(keyed.clone().update(encoder.encode(text)).digest().slice(0, BYTES));
}
