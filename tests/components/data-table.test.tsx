// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { DataTable } from '../../components/report/charts/data-table';
import { LinesChart } from '../../components/report/charts/lines-chart';
import { catalogues } from '../../utils/words/catalogues';
import { draw } from './draw';

const words = catalogues['zh-CN'];
const shared = { words, id: 'a', name: '员工', says: '', onCsv: () => undefined };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('numbers and pictures wider than the page are reached by keys', async () => {
  class Observer {
    observe = () => undefined;
    disconnect = () => undefined;
  }
  vi.stubGlobal('ResizeObserver', Observer);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  const root = draw(
    <>
      <DataTable {...shared} table={{ heads: ['人', '订单'], rows: [['小李', 2]] }} />
      <LinesChart
        {...shared}
        lines={[{ name: 'each', points: [{ day: 20_000, value: 1 }] }]}
        nameOf={() => '每个'}
        said={String}
      />
    </>,
  );
  const boxes = () => [...root.querySelectorAll<HTMLElement>('.table-scroll, .chart-scroll')];
  await vi.waitFor(() => expect(boxes().map(({ tabIndex }) => tabIndex)).toEqual([0, 0, 0]));
  expect(boxes().map((box) => box.getAttribute('aria-label'))).toEqual(['员工', '员工', expect.any(String)]);
  expect(root.querySelector('tbody th')?.textContent).toBe('小李');
});
