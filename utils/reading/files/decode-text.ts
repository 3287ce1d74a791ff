import { RefusedFile } from './caps';

export type Decoded = { text: string; encoding: string };

const LEGACY = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'];
/** Enough of a file to tell its encoding by. */
const HEAD = 64 * 1024;
const COMMON: Record<string, RegExp> = {
  gb18030: /[的一是单号时间额数量买卖订编商品付款元日有大中上]/g,
  big5: /[的一是單號時間額數量買賣訂編商品付款元日有大中上]/g,
  shift_jis: /[ぁ-んァ-ヶ注文番号日付数量金額円]/g,
  'euc-kr': /[가-힣]/g,
};

/**
 * Text of a file whose encoding nobody names: a byte order mark, else UTF-8 where it is valid, else whichever of the
 * old encodings gives the most headers we know (`isHeader`), then the most everyday signs and the fewest that
 * are none.
 */
export function decodeText(bytes: Uint8Array, isHeader: (cell: string) => boolean): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  if (isBinary(bytes)) throw new RefusedFile('not-text');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8 throughout: an old encoding, or a damaged place in UTF-8.
  }
  const head = bytes.subarray(0, HEAD);
  const scored = ['utf-8', ...LEGACY].map((encoding, rank) => ({
    encoding,
    score: scoreOf(new TextDecoder(encoding).decode(head), encoding, isHeader) - rank / 100,
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding };
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  const encoding =
    a === 0xef && b === 0xbb && c === 0xbf
      ? 'utf-8'
      : a === 0xff && b === 0xfe
        ? 'utf-16le'
        : a === 0xfe && b === 0xff
          ? 'utf-16be'
          : null;
  return encoding && { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.filter((byte) => byte === 0 || (byte < 9 && byte > 0)).length > 0;
}

function scoreOf(text: string, encoding: string, isHeader: (cell: string) => boolean): number {
  const lines = text.split(/\r\n|\r|\n/, 12);
  const headers = Math.max(...lines.map((line) => line.split(/[,;\t|]/).filter(isHeader).length));
  const broken = text.match(/\ufffd|[\ue000-\uf8ff]/g)?.length ?? 0;
  const common = COMMON[encoding] ? (text.match(COMMON[encoding])?.length ?? 0) : 0;
  const length = Math.max(1, text.length);
  return headers * 10 + (common / length) * 20 - (broken / length) * 400;
}
