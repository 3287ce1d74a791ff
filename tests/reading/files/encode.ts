/** Node encodes UTF-8 alone: the other way round is made of what its decoders answer for every pair of bytes. */
const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  const put = (bytes: number[]) => {
    try {
      const sign = decoder.decode(new Uint8Array(bytes));
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // no sign has these bytes
    }
  };
  for (let one = 0; one < 256; one += 1) put([one]);
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) put([lead, trail]);
  tables.set(encoding, table);
  return table;
}

/** A text's bytes in an old encoding; throws for signs it doesn't have. */
export function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') {
    const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
    return new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
  }
  const table = tableOf(encoding);
  return new Uint8Array(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign);
      if (!bytes) throw new Error(`${encoding} has no ${sign}`);
      return bytes;
    }),
  );
}
