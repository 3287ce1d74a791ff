import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../utils/pipeline/hash';

const hex = (bytes: Uint8Array) => Buffer.from(bytes.slice(0, 16)).toString('hex');

async function byBrowser(key: Uint8Array<ArrayBuffer>, text: string) {
  const own = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', own, new TextEncoder().encode(text))));
}

const keys = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((all) => new Uint8Array(all));

describe('a keyed hash', () => {
  it('is the first half of RFC 4231, case 2', async () => {
    const hash = keyedHash(new TextEncoder().encode('Jefe'));
    expect(await hash('what do ya want for nothing?')).toBe('5bdcc146bf60754e6a042426089575c7');
  });

  it("is the first half of the browser's own, one text after the other", async () => {
    await fc.assert(
      fc.asyncProperty(keys, fc.array(fc.string({ unit: 'grapheme' })), async (key, texts) => {
        const hash = keyedHash(key);
        for (const text of texts) expect(await hash(text)).toBe(await byBrowser(key, text));
      }),
    );
  });
});
