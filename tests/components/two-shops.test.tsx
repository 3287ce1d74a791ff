// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SamePart } from '../../components/panel/same-view';
import type { SameLine } from '../../utils/model/same';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';

const words = catalogues.en;
const { twoShops } = words;

const line = (shop: string, over: Partial<Extract<SameLine, { kind: 'listing' }>> = {}): SameLine => ({
  ...{ kind: 'listing', subject: `listing|${shop}|i:1`, shopName: shop, timeZone: 'UTC', label: 'Cup' },
  ...{ price: null, stock: null, sold30d: null, lastSeen: 0 },
  ...over,
});

function part(linked: SameLine[], proposed: SameLine[] = []) {
  const events = { onText: vi.fn(), onLink: vi.fn(), onUnlink: vi.fn(), onOpen: vi.fn() };
  const own = line('east', { stock: { value: 1200, exact: true } });
  const group = [own, ...linked].map(({ subject }) => subject);
  const view = { own, linked, proposed, group };
  const root = draw(<SamePart {...{ words, view, text: '', hits: null, unlinked: null }} {...events} />);
  return { root, events };
}

it('each shop has its own counters: a rounded one is told as such, one that was never seen as unknown', () => {
  const west = line('west', { stock: { value: 100_000, exact: false } });
  const { root, events } = part([west]);
  const cells = (row: string) =>
    [...root.querySelectorAll('tr')]
      .filter((one) => one.querySelector('th')?.textContent === row)
      .flatMap((one) => [...one.querySelectorAll('td')].map((cell) => cell.textContent));
  expect(cells(twoShops.stock)).toEqual(['1,200', `${words.panel.rounded} 100,000`]);
  expect(cells(twoShops.sold30d)).toEqual([twoShops.unknown, twoShops.unknown]);
  click(named(root, twoShops.unlink('Cup, west')));
  expect(events.onUnlink).toHaveBeenCalledWith(west);
});

it('what a key proposes is linked or refused by a click', () => {
  const west = line('west');
  const { root, events } = part([], [west]);
  expect(root.querySelector('table')).toBeNull();
  click(named(root, twoShops.link('Cup', 'west')));
  expect(events.onLink).toHaveBeenCalledWith(west.subject);
  click(named(root, twoShops.notSame('Cup')));
  expect(events.onUnlink).toHaveBeenCalledWith(west);
});
