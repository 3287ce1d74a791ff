// @vitest-environment happy-dom
import { describe, expect, it, type Mock, vi } from 'vitest';
import { DigestSectionView } from '../../components/digest/digest-section';
import { EnterNumbers } from '../../components/report/enter-numbers';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named, submit, type } from './draw';

const words = catalogues['zh-CN'];
const { digest, boss } = words;
const nothing = { answer: '', follow: '', isDone: false };

function section(unread: number, value = nothing) {
  const [onSave, onDrop] = [vi.fn(), vi.fn()];
  const lines = [{ key: 'orders', name: '订单数', value: '12', change: '升 2%', mark: '对得上' }];
  const root = draw(
    <DigestSectionView
      {...{ words, id: 'money', name: '钱', lines, state: 'unread', value, unread, onSave, onDrop }}
    />,
  );
  return { root, onSave, onDrop };
}

describe('a section of the digest', () => {
  it('is read by one click, and says what is to follow', () => {
    const { root, onSave } = section(0);
    expect(root.textContent).toContain('12');
    submit(root);
    expect(onSave).toHaveBeenLastCalledWith(nothing);
    const [answer, follow] = root.querySelectorAll('input');
    if (!answer || !follow) throw new Error('no fields');
    type(answer, ' 补货 ');
    type(follow, '问供应商');
    submit(root);
    expect(onSave).toHaveBeenLastCalledWith({ answer: '补货', follow: '问供应商', isDone: false });
  });

  it('is proposed for removal where it was left unread too often, and only there', () => {
    expect(section(0).root.textContent).not.toContain(digest.drop);
    const { root, onDrop, onSave } = section(4);
    expect(root.textContent).toContain(digest.propose(4));
    click(named(root, digest.keep));
    expect(onSave).toHaveBeenCalledWith(nothing);
    click(named(root, digest.drop));
    expect(onDrop).toHaveBeenCalledOnce();
  });

  it('what is newly to follow was not followed up yet', () => {
    const { root, onSave } = section(0, { answer: '', follow: '问供应商', isDone: true });
    const follow = root.querySelectorAll('input')[1];
    if (!follow) throw new Error('no field');
    type(follow, '问物流');
    submit(root);
    expect(onSave).toHaveBeenCalledWith({ answer: '', follow: '问物流', isDone: false });
  });
});

describe('numbers that no page shows', () => {
  it('are taken where they are numbers, and refused where not', () => {
    const [onScores, onDrop, onSpend] = [1, 2, 3].map(() => vi.fn(async () => true)) as [Mock, Mock, Mock];
    const root = draw(
      <EnterNumbers
        {...{ words, month: '2026-11', known: [], drop: 0.02, onScores, onDrop, onSpend, onClose: vi.fn() }}
      />,
    );
    const [described, service] = root.querySelectorAll('input');
    const [drop, , amount] = [...root.querySelectorAll('input')].slice(3);
    if (!described || !service || !drop || !amount) throw new Error('no fields');
    type(described, '4.86');
    type(service, '6');
    submit(root);
    expect(onScores).not.toHaveBeenCalled();
    expect(root.textContent).toContain(boss.bad);
    type(service, '');
    submit(root);
    expect(onScores).toHaveBeenCalledWith({ described: 4.86, service: null, logistics: null });
    type(drop, '3');
    submit(root, 'form:has([aria-describedby=enter-drop])');
    expect(onDrop).not.toHaveBeenCalled();
    type(drop, '0.05');
    submit(root, 'form:has([aria-describedby=enter-drop])');
    expect(onDrop).toHaveBeenCalledWith(0.05);
    type(amount, '1,200');
    submit(root, '[aria-labelledby=enter-spend]');
    expect(onSpend).toHaveBeenCalledWith('2026-11', 1200);
  });
});
