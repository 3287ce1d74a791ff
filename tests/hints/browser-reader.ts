import { clockOf } from '../../entrypoints/reader.content/clock';
import type { Extension } from '../../entrypoints/reader.content/extension';
import { unseenSince } from '../../entrypoints/reader.content/first-seen';
import { startReader } from '../../entrypoints/reader.content/reader';
import type { Hint } from '../../utils/model/hint';
import type { Lexicon } from '../../utils/model/lexicon';
import type { PageMessage, TabMessage } from '../../utils/model/messages';
import { plainSteps } from './plain-reading';

/** The reader in a page without an extension: a background made of one function, and what it was told. */
const told: PageMessage[] = [];
const TONES: Hint['tone'][] = ['dead', 'watch', 'good', 'unknown', 'plain'];
const WORDS = ['93 天没卖 · 占 ¥3,240', '要看一看', '第 4 单 · 40 天没联系', '近30天无销量', '可能是老客'];
let handler: ((message: TabMessage) => Promise<unknown> | undefined) | null = null;
let alive = true;

/** Every row is flagged, save those whose id ends in 7. */
function hintsOf(ids: string[]): Hint[] {
  return ids.flatMap((id, row) => {
    const n = Number(id) % TONES.length;
    const why = `商品 ${id} 的最后一笔订单在 93 天前,库存 36 件。\n证据覆盖 120 天。`;
    const hint = {
      row,
      subject: `listing|shop|i:${id}`,
      tone: TONES[n] ?? 'plain',
      word: WORDS[n] ?? '',
      why,
    };
    return id.endsWith('7') ? [] : [hint];
  });
}

const extension: Extension = {
  alive: () => alive,
  async send(message) {
    told.push(structuredClone(message));
    if (message.type === 'page.hello') {
      return { paused: false, lexicon: {} as Lexicon, profile: null, groupLabel: '人货提示' };
    }
    if (message.type !== 'page.reading' || message.reading.status !== 'read')
      return { stored: false, hints: [] };
    return { stored: true, hints: hintsOf(message.reading.listings.map((row) => row.itemId ?? '')) };
  },
  listen(handle) {
    handler = handle;
    return () => {
      handler = null;
    };
  },
};

const stop = startReader({
  window,
  extension,
  clock: clockOf(window),
  unseen: unseenSince(window, Date.now()),
  read: plainSteps,
  tag: 'renhuo-hint',
  mode: new URLSearchParams(location.search).has('closed') ? 'closed' : 'open',
});

Object.assign(window, {
  renhuo: {
    told,
    stop,
    tell: (message: TabMessage) => handler?.(message),
    orphan: () => {
      alive = false;
    },
  },
});
