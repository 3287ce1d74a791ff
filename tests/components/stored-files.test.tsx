// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { StoredFiles, type StoredFilesProps } from '../../components/import/stored-files';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';

const words = catalogues['zh-CN'];
const { imported } = words;
const name = words.files.formats['pdd-orders'] ?? '';
const file = {
  ...{
    hash: 'a',
    kind: 'order' as const,
    format: 'pdd-orders',
    rows: 5,
    name: 'orders_export.csv' as string | null,
  },
  ...{ came: { fresh: 4, changed: 1 } as { fresh: number; changed: number } | null, rejected: 2 },
  span: { from: '2026年1月1日', to: '2026年2月1日' } as { from: string; to: string } | null,
  ...{ day: '2026年3月4日', shop: '陶瓷店', isFinished: true },
};

function drawn(taking: StoredFilesProps['taking'], more: Partial<typeof file> = {}) {
  const events = { onAsk: vi.fn(), onTakeBack: vi.fn() };
  const root = draw(
    <StoredFiles words={words} files={[{ ...file, ...more }]} taking={taking} said={null} {...events} />,
  );
  return { root, ...events };
}

it('names each file that was brought in, and asks before one is taken back', () => {
  const { root, onAsk } = drawn(null);
  expect(root.textContent).toContain(imported.line.order(name, 5));
  for (const text of [
    'orders_export.csv',
    imported.on(file.day, file.shop),
    imported.came(4, 1),
    imported.rejected(2),
    imported.vouches('2026年1月1日', '2026年2月1日'),
  ])
    expect(root.textContent).toContain(text);
  click(named(root, imported.takeBackOf(name, file.day)));
  expect(onAsk).toHaveBeenCalledWith('a');
});

it('says what would go and what would stay, and only then takes it back', () => {
  const counting = drawn({ id: 'a', what: undefined, isWorking: false });
  expect(counting.root.textContent).toContain(imported.counting);
  expect(counting.root.querySelector('.btn-danger')).toBeNull();
  const { root, onTakeBack, onAsk } = drawn({ id: 'a', what: { goes: 3, stays: 2 }, isWorking: false });
  expect(root.textContent).toContain(imported.goes(3));
  expect(root.textContent).toContain(imported.stays(2));
  click(named(root, words.common.cancel));
  expect(onAsk).toHaveBeenCalledWith(null);
  expect(onTakeBack).not.toHaveBeenCalled();
  click(named(root, imported.now));
  expect(onTakeBack).toHaveBeenCalledWith('a');
});

it('offers nothing where it is not known what a file told of', () => {
  const { root } = drawn({ id: 'a', what: null, isWorking: false });
  expect(root.textContent).toContain(imported.unknown);
  expect(root.querySelector('.btn-danger')).toBeNull();
});

it('a file of goods has no way back, a file that was cut off says so', () => {
  expect(drawn(null, { kind: 'listing' as never }).root.querySelector('button')).toBeNull();
  expect(drawn(null, { isFinished: false }).root.textContent).toContain(imported.unfinished);
});

it('says nothing of what wasn’t counted, and that a file vouches for no time', () => {
  const { textContent } = drawn(null, { came: null, name: null, rejected: 0, span: null }).root;
  expect(textContent).not.toContain(imported.came(0, 0));
  expect(textContent).toContain(imported.rejected(0));
  expect(textContent).toContain(imported.vouchesNot);
});
