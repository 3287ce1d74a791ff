// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import {
  LatestReadings,
  type LatestReadingsProps,
  type ShownReading,
} from '../../components/kept/latest-readings';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';

const words = catalogues['zh-CN'];
const { kept, site } = words;
const reading: ShownReading = {
  ...{ id: 'a', shop: 's', kind: 'order', scope: 'list', at: 1, url: null, page: 2 },
  ...{ rows: 20, fresh: 3, changed: 2, when: '2026年11月18日 12:00', shopName: '陶瓷店' },
};
const what = kept.line(site.kinds.order, 2);

function drawn(taking: LatestReadingsProps['taking'], readings = [reading], said: string | null = null) {
  const events = { onAsk: vi.fn(), onTakeBack: vi.fn() };
  return { root: draw(<LatestReadings {...{ words, readings, taking, said }} {...events} />), ...events };
}

it('names each page that was read, when and what was new, and asks before it is taken back', () => {
  const { root, onAsk } = drawn(null);
  for (const text of [what, reading.when, reading.shopName, kept.came.order(3, 2)])
    expect(root.textContent).toContain(text);
  click(named(root, kept.takeBackOf(what, reading.when)));
  expect(onAsk).toHaveBeenCalledWith(reading);
});

it('says what would go, change and stay, and only then takes it back', () => {
  expect(drawn({ id: 'a', what: undefined, isWorking: false }).root.querySelector('.btn-danger')).toBeNull();
  const found = { goes: 3, back: 2, stays: 0 };
  const { root, onAsk, onTakeBack } = drawn({ id: 'a', what: found, isWorking: false });
  expect(root.textContent).toContain(kept.goes.order(3));
  expect(root.textContent).toContain(kept.back.order(2));
  expect(root.textContent).not.toContain(kept.stays.order(0));
  expect(root.textContent).toContain(kept.again);
  click(named(root, words.common.cancel));
  expect(onAsk).toHaveBeenCalledWith(null);
  click(named(root, kept.now));
  expect(onTakeBack).toHaveBeenCalledWith(reading);
});

it('says where it can’t be taken back any more, and where there is none', () => {
  const gone = drawn({ id: 'a', what: null, isWorking: false });
  expect(gone.root.textContent).toContain(kept.unknown);
  expect(gone.root.querySelector('.btn-danger')).toBeNull();
  expect(drawn(null, []).root.textContent).toContain(kept.none);
  expect(drawn(null, [], kept.done.order(1, 0, 2)).root.textContent).toContain('1 个订单');
});

it('tells pages beyond twenty by their number', () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ ...reading, id: `r${i}` }));
  expect(drawn(null, many).root.textContent).toContain(kept.more(5));
});
