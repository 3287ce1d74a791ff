import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { joined, sha256, u32 } from '../../utils/pipeline/backup/bytes';
import { headerLine, sealer } from '../../utils/pipeline/backup/frames';
import { gzip } from '../../utils/pipeline/backup/gzip';
import { type Lock, newLock } from '../../utils/pipeline/backup/lock';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { factsOf, freshStore } from '../store/bench';
import { NOW } from '../store/readings';
import { ALL, PASSPHRASE, storeOf } from './backup-made';
import { backupOf } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));

let lock: Lock;

beforeAll(async () => {
  lock = await newLock(PASSPHRASE);
});
beforeEach(() => fakeBrowser.reset());

describe('a file that isn’t as it was written', () => {
  const HEADER = { format: 'renhuo-backup' as const, version: 2 as const, madeAt: NOW, lock: null };
  const refused = async (file: Blob, why: string, by: string | null = null) => {
    const store = await storeOf([0]);
    const before = await factsOf(store);
    expect(await stageFile(store, file, by)).toMatchObject({ ok: false, why });
    expect(await factsOf(store)).toEqual(before);
    expect(await store.db.staged.count()).toBe(0);
  };
  const made = async (texts: string[], header: object = HEADER) => {
    const line = headerLine(header as typeof HEADER);
    const seal = sealer(line, null);
    const frames = [];
    for (const [i, text] of texts.entries())
      frames.push(await seal(await gzip(text), i === texts.length - 1));
    return new Blob([line, ...frames]);
  };
  const about = '{"table":"about","rows":[{"secretMark":null,"secret":null}]}';
  const end = (counts: object) => JSON.stringify({ table: 'end', rows: [{ counts }] });

  it.each([true, false])('is refused wherever it was cut or changed (locked: %s)', async (locked) => {
    const file = await backupOf(await storeOf(ALL), locked ? lock : null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const start = bytes.indexOf(10) + 1;
    for (const at of [0, 1, 3, 20, 40, 300, bytes.length - start - 1]) {
      await refused(new Blob([bytes.slice(0, start + at)]), 'damaged', locked ? PASSPHRASE : null);
      const changed = bytes.slice();
      changed[start + at] = (changed[start + at] ?? 0) ^ 1;
      await refused(new Blob([changed]), 'damaged', locked ? PASSPHRASE : null);
    }
    await refused(new Blob([bytes, 'x']), 'damaged', locked ? PASSPHRASE : null);
  });

  it('is refused where its header was changed, even by a space', async () => {
    const bytes = Buffer.from(await (await backupOf(await storeOf([0]))).arrayBuffer());
    await refused(new Blob([bytes.toString('latin1').replace('"madeAt":', '"madeAt": ')]), 'damaged');
  });

  it('is refused where whole frames were left out or swapped', async () => {
    const file = await backupOf(await storeOf(ALL), lock);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let at = bytes.indexOf(10) + 1;
    const head = bytes.slice(0, at);
    const frames: Uint8Array<ArrayBuffer>[] = [];
    while (at < bytes.length) {
      const length = new DataView(bytes.buffer).getUint32(at) % 0x80000000;
      frames.push(bytes.slice(at, at + 4 + length));
      at += 4 + length;
    }
    expect(frames.length).toBeGreaterThan(5);
    await refused(new Blob([head, ...frames.slice(0, -1)]), 'damaged', PASSPHRASE);
    await refused(new Blob([head, ...frames.slice(1)]), 'damaged', PASSPHRASE);
    const [a, b, ...rest] = frames;
    await refused(new Blob([head, b ?? '', a ?? '', ...rest]), 'damaged', PASSPHRASE);
  });

  it.each([
    ['another passphrase', 'wrong-passphrase', 'incorrect horse battery'],
    ['no passphrase', 'needs-passphrase', null],
  ])('is refused with %s', async (_, why, by) => {
    await refused(await backupOf(await storeOf([0]), lock), why, by);
  });

  it('is refused where its lock is weak, so that nobody is led to think it safe', async () => {
    const bytes = Buffer.from(await (await backupOf(await storeOf([0]), lock)).arrayBuffer());
    const weak = bytes.toString('latin1').replace(/"iterations":\d+/, '"iterations":1000');
    await refused(new Blob([Buffer.from(weak, 'latin1')]), 'damaged', PASSPHRASE);
  });

  it.each([
    ['a newer version', 'newer-version', () => made([end({})], { ...HEADER, version: 3 })],
    ['no end', 'damaged', () => made([about])],
    ['rows after the end', 'damaged', () => made([about, end({ about: 1 }), end({ about: 1 })])],
    ['wrong counts', 'damaged', () => made([about, end({ about: 2 })])],
    ['an unknown table', 'damaged', () => made([about, '{"table":"orders2","rows":[]}', end({ about: 1 })])],
    ['tables out of order', 'damaged', () => made(['{"table":"shops","rows":[]}', about, end({ about: 1 })])],
    [
      'a row of another shape',
      'damaged',
      () => made([about, '{"table":"notes","rows":[{"subject":1}]}', end({ about: 1, notes: 1 })]),
    ],
    [
      'evidence of no shop',
      'damaged',
      () =>
        made([
          about,
          '{"table":"evidence","rows":[{"shop":"x","spans":[],"pages":[],"refundsSeen":true}]}',
          end({ about: 1, evidence: 1 }),
        ]),
    ],
    ['deep JSON', 'damaged', () => made([about, '['.repeat(1000) + ']'.repeat(1000)])],
    ['no JSON', 'damaged', () => made([about, 'hello'])],
    ['nothing', 'not-json', async () => new Blob([])],
    ['a picture', 'not-json', async () => new Blob([new Uint8Array([137, 80, 78, 71, 13, 10])])],
  ])('is refused: %s (%s)', async (_, why, file) => refused(await file(), why));

  it('that swells to gigabytes is refused without being inflated', async () => {
    const zeros = new Uint8Array(4 * 1024 * 1024);
    const swelling = new Blob(Array.from({ length: 32 }, () => zeros)).stream();
    const pressed = new Response(swelling.pipeThrough(new CompressionStream('gzip')));
    const bomb = new Uint8Array(await pressed.arrayBuffer());
    expect(bomb.length).toBeLessThan(200_000);
    const line = headerLine(HEADER);
    const frame = await sealer(line, null)(bomb, true);
    await refused(new Blob([line, frame]), 'damaged');
  });

  it('that claims a frame of two gigabytes is refused', async () => {
    const line = headerLine(HEADER);
    await refused(new Blob([joined(line, u32(0x7fffffff), await sha256(line))]), 'damaged');
  });

  it('lets nothing reach the prototype', async () => {
    const poison =
      '{"__proto__":{"polluted":1},"secretMark":null,"secret":null,"constructor":{"prototype":{"polluted":1}}}';
    const store = freshStore();
    const file = await made([
      `{"__proto__":{"polluted":1},"table":"about","rows":[${poison}]}`,
      end({ about: 1 }),
    ]);
    expect(await stageFile(store, file, null)).toMatchObject({ ok: true });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(await store.db.staged.toArray())).not.toContain('polluted');
  });
});
