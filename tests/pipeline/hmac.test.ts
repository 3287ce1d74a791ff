import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmac } from '../../utils/pipeline/hmac';

async function byBrowser(key: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>) {
  const own = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', own, message));
}

const bytes = (most: number, least = 0) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((all) => new Uint8Array(all));

describe('a keyed hash', () => {
  it('is the one of RFC 4231, case 2', () => {
    const encoder = new TextEncoder();
    const made = hmac(encoder.encode('Jefe'))(encoder.encode('what do ya want for nothing?'));
    expect(Buffer.from(made).toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it("is the browser's own, whatever the lengths of key and text", async () => {
    await fc.assert(
      fc.asyncProperty(bytes(200, 1), bytes(300), async (key, message) => {
        expect(hmac(key)(message)).toEqual(await byBrowser(key, message));
      }),
    );
  });

  it('is the same again: one text leaves nothing behind for the next', () => {
    const keyed = hmac(new Uint8Array(32).fill(7));
    const first = keyed(new Uint8Array([1, 2, 3]));
    keyed(new Uint8Array(500).fill(9));
    expect(keyed(new Uint8Array([1, 2, 3]))).toEqual(first);
  });
});
