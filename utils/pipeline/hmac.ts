/**
 * HMAC-SHA-256 (FIPS 198-1, FIPS 180-4) of many short texts with one key. The browser's own answers each on another
 * thread: for the 500 buyers of one page the way there and back takes many times as long as the reckoning.
 */
const BLOCK = 64;

/**
 * The first 32 bits of the fractional parts of the roots of primes: cube roots for rounds, square roots for the start. What
 * comes after those bits is a thousand times further from changing them than any browser's roots are from the true ones.
 */
const primes: number[] = [];
for (let n = 2; primes.length < BLOCK; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
const ROUNDS = Int32Array.from(primes, (prime) => bitsOf(prime ** (1 / 3)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => bitsOf(prime ** (1 / 2)));

function bitsOf(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/** A function from bytes to their 32 bytes under the key. */
export function hmac(key: Uint8Array): (message: Uint8Array) => Uint8Array<ArrayBuffer> {
  const own = key.length > BLOCK ? toBytes(digest(START, 0, key)) : key;
  const under = (mask: number) => {
    const block = new Uint8Array(BLOCK).fill(mask);
    for (const [i, byte] of own.entries()) block[i] = byte ^ mask;
    const state = START.slice();
    add(state, new DataView(block.buffer), 0);
    return state;
  };
  // What the key does is worked out once.
  const [inner, outer] = [under(0x36), under(0x5c)];
  return (message) => toBytes(digest(outer, BLOCK, toBytes(digest(inner, BLOCK, message))));
}

/** The state after a message that comes after `before` bytes, with its end marked and its length. */
function digest(from: Int32Array, before: number, message: Uint8Array): Int32Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = (before + message.length) * 8;
  view.setUint32(padded.length - 8, Math.floor(bits / 2 ** 32));
  view.setUint32(padded.length - 4, bits >>> 0);
  const state = from.slice();
  for (let at = 0; at < padded.length; at += BLOCK) add(state, view, at);
  return state;
}

const words = new Int32Array(BLOCK);

/** Works one block into the state. */
function add(state: Int32Array, view: DataView, at: number): void {
  const word = (i: number) => words[i] ?? 0;
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < BLOCK; i += 1) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const near = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const far = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    words[i] = word(i - 16) + near + word(i - 7) + far;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < BLOCK; i += 1) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t = (h + one + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + word(i)) | 0;
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const u = two + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + t) | 0;
    d = c;
    c = b;
    b = a;
    a = (t + u) | 0;
  }
  for (const [i, part] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + part;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function toBytes(state: Int32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of state.entries()) view.setInt32(i * 4, word);
  return bytes;
}
