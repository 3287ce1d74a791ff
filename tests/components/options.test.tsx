// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BackupLock } from '../../components/options/backup-lock';
import { DeleteAll } from '../../components/options/delete-all';
import { RestorePreviewBox } from '../../components/options/restore-preview';
import { scales, ThresholdsForm } from '../../components/options/thresholds-form';
import { type Thresholds, thresholds } from '../../utils/model/settings';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named, submit, type } from './draw';
import * as made from './gallery/made-up';

const words = catalogues['zh-CN'];
const { options } = words;
const defaults = thresholds.parse({});

function form(over: object = {}) {
  const draftEvents = { onDraft: vi.fn(), onGroups: vi.fn(), onScope: vi.fn() };
  const events = { ...draftEvents, onApply: vi.fn(), onDiscard: vi.fn(), onDefaults: vi.fn() };
  const root = draw(
    <ThresholdsForm
      words={words}
      draft={defaults}
      groups={[]}
      scope={null}
      preview={made.preview}
      counting={false}
      changed={false}
      atDefaults
      applied={false}
      {...events}
      {...over}
    />,
  );
  return { root, ...events };
}

describe('thresholds', () => {
  it.each(Object.keys(scales) as (keyof Thresholds)[])('%s has the range of the schema', (key) => {
    const { low, high } = scales[key];
    const fits = (value: number) => thresholds.safeParse({ [key]: value }).success;
    expect([
      fits(low),
      fits(high),
      fits(low - 0.01),
      fits(high + 0.01),
      fits(low - 1),
      fits(high + 1),
    ]).toEqual([true, true, false, false, false, false]);
  });

  it('says how many the numbers flag, and who comes and goes', () => {
    const { root } = form({ changed: true });
    expect(root.textContent).toContain('312 件商品里标出 37 件滞销');
    expect(root.textContent).toContain('12 件还说不准');
    expect(root.textContent).toContain('+ 手冲咖啡壶 600ml');
    expect(root.textContent).toContain('− 复古台灯');
  });

  it('a share is typed as per cent', () => {
    const { root, onDraft } = form();
    const input = root.querySelector<HTMLInputElement>('#t-carryingRate');
    if (!input) throw new Error('no field');
    expect(input.value).toBe('25');
    type(input, '30');
    expect(onDraft).toHaveBeenLastCalledWith({ ...defaults, carryingRate: 0.3 });
  });

  it('moves the numbers of one category alone where that is chosen, and goes by the shop’s again', () => {
    const tea = { by: 'category', name: '茶叶' } as const;
    const own = { ...tea, numbers: { deadDays: 120 } };
    const { root, onDraft, onGroups, onScope } = form({ scope: tea, groups: [own] });
    const choice = root.querySelector<HTMLSelectElement>('#group');
    if (!choice) throw new Error('no choice');
    expect(choice.selectedOptions[0]?.textContent).toContain('茶叶');
    expect(root.querySelector<HTMLInputElement>('#t-deadDays')?.value).toBe('120');
    expect(root.querySelector('#t-repeatFrom')).toBeNull();
    const slow = root.querySelector<HTMLInputElement>('#t-slowDays');
    if (!slow) throw new Error('no field');
    expect(slow.value).toBe('180');
    type(slow, '200');
    expect(onGroups).toHaveBeenLastCalledWith([{ ...tea, numbers: { deadDays: 120, slowDays: 200 } }]);
    click(named(root, options.groups.asShop));
    expect(onGroups).toHaveBeenLastCalledWith([]);
    expect(onDraft).not.toHaveBeenCalled();
    choice.value = '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onScope).toHaveBeenLastCalledWith(null);
  });

  it.each(['3', '731', '', '12.5', 'abc', '1e2x'])(
    'what is no number of the range (%s) stays a text',
    (typed) => {
      const { root, onDraft } = form();
      const input = root.querySelector<HTMLInputElement>('#t-deadDays');
      if (!input) throw new Error('no field');
      type(input, typed);
      expect(onDraft).toHaveBeenLastCalledWith({ ...defaults, deadDays: typed });
    },
  );

  it('a text can’t be applied, and says its range', () => {
    const { root, onApply } = form({ draft: { ...defaults, deadDays: '3' }, changed: true });
    expect(root.querySelector('[role=alert]')?.textContent).toBe(options.outOfRange('7', '730'));
    submit(root);
    expect(onApply).not.toHaveBeenCalled();
    const good = form({ draft: { ...defaults, deadDays: 60 }, changed: true });
    submit(good.root);
    expect(good.onApply).toHaveBeenCalledOnce();
  });
});

describe('restore and delete', () => {
  it('a backup is shown before it is restored, and is added unless asked otherwise', () => {
    const [onRestore, onCancel] = [vi.fn(), vi.fn()];
    const root = draw(
      <RestorePreviewBox
        words={words}
        preview={made.restorePreview}
        onRestore={onRestore}
        onCancel={onCancel}
      />,
    );
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(['订单', '1,284', '210', '5', '18']);
    expect(root.textContent).toContain(words.backup.secrets.other);
    expect(root.textContent).toContain(words.backup.wholeTakes(4, 66));
    click(named(root, words.backup.restore));
    click(root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1] as HTMLElement);
    click(named(root, words.backup.restore));
    expect(onRestore.mock.calls).toEqual([['merge'], ['whole']]);
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('a backup onto an empty computer asks nothing and comes whole', () => {
    const onRestore = vi.fn();
    const preview = { ...made.restorePreview, isEmptyHere: true };
    const root = draw(
      <RestorePreviewBox words={words} preview={preview} onRestore={onRestore} onCancel={vi.fn()} />,
    );
    expect(root.querySelector('input[type=radio]')).toBeNull();
    click(named(root, words.backup.restore));
    expect(onRestore).toHaveBeenCalledWith('whole');
  });

  it('a passphrase is asked for twice and may not be short', () => {
    const onLock = vi.fn();
    const root = draw(<BackupLock words={words} isLocked={false} onLock={onLock} onUnlock={vi.fn()} />);
    click(named(root, words.backup.lockStart));
    const [first, second] = [...root.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    type(first, 'short');
    submit(root);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(words.backup.passphraseShort(8));
    type(first, 'horse battery');
    type(second, 'horse batterie');
    submit(root);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(words.backup.passphraseDiffers);
    type(second, 'horse battery');
    submit(root);
    expect(onLock.mock.calls).toEqual([['horse battery']]);
  });

  it('deleting takes two steps and keeps notes unless asked', () => {
    const onDelete = vi.fn();
    const root = draw(<DeleteAll words={words} busy={false} deleted={false} onDelete={onDelete} />);
    click(named(root, options.deleteStart));
    expect(onDelete).not.toHaveBeenCalled();
    submit(root);
    expect(onDelete).toHaveBeenLastCalledWith(false);
    click(named(root, options.deleteStart));
    click(root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1] as HTMLElement);
    submit(root);
    expect(onDelete).toHaveBeenLastCalledWith(true);
    click(named(root, options.deleteStart));
    click(named(root, words.common.cancel));
    expect(onDelete).toHaveBeenCalledTimes(2);
  });
});
