import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../utils/browser/settings';
import { deskOf } from '../../utils/pipeline/desk';
import { followUp } from '../../utils/pipeline/follow-up';
import { growStage } from '../../utils/pipeline/grow-stage';
import { handleOwn } from '../../utils/pipeline/handlers/own';
import { putEntries } from '../../utils/store/entries';
import { freshStore, take } from '../store/bench';
import { buyerId, DAY, listingPage, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const orders = (n: number) =>
  orderPage(
    Array.from({ length: n }, (_, i) =>
      order(`o${i}`, NOW - DAY - i * DAY, { buyerKeys: [buyerId(`b${i % 4}`)] }),
    ),
  );
const settled = async () => {
  const { stage, stageNews } = await readSettings();
  return { stage, stageNews };
};

it('opens care with the orders, says so until it was read, and keeps it after all is deleted', async () => {
  const store = freshStore();
  const desk = deskOf(store, () => NOW, 'zh-CN');
  const kinds = async () => (await store.db.tasks.toArray()).map(({ kind }) => kind);
  await take(store, listingPage([{ itemId: '1', title: '杯子' }]));
  await take(store, orders(12));
  await followUp(desk);
  expect(await settled()).toEqual({ stage: 'see', stageNews: false });
  expect(await kinds()).not.toContain('thank-repeat');
  await take(store, orders(30));
  await followUp(desk);
  expect(await settled()).toEqual({ stage: 'care', stageNews: true });
  expect(await kinds()).toContain('thank-repeat');
  await handleOwn(desk, { type: 'stage.told' }, () => undefined);
  await followUp(desk);
  expect(await settled()).toEqual({ stage: 'care', stageNews: false });
  await handleOwn(desk, { type: 'data.delete', notesToo: true }, () => undefined);
  expect(await growStage(store)).toBe('care');
});

it('opens what shows an entry that came from elsewhere, and not one that was taken back', async () => {
  const store = freshStore();
  const how = { now: NOW, by: 'here', batch: 'b' };
  const supplier = { kind: 'supplier', subject: null, id: 's', when: null } as const;
  await putEntries(store, [{ ...supplier, value: null }], how);
  expect(await growStage(store)).toBe('see');
  const value = { name: '老王', everyDays: null, isOnly: false };
  await putEntries(store, [{ ...supplier, value }], how);
  expect(await growStage(store)).toBe('manage');
});

it('opens everything at one click', async () => {
  const after = vi.fn();
  const desk = deskOf(freshStore(), () => NOW, 'zh-CN');
  await handleOwn(desk, { type: 'stage.open' }, after);
  expect(await settled()).toEqual({ stage: 'manage', stageNews: false });
  expect(after).toHaveBeenCalledOnce();
});
