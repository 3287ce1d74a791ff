// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FailureBoundary } from '../../components/failure';
import { CostField } from '../../components/panel/cost-field';
import { NoteEditor } from '../../components/panel/note-editor';
import { StoryView } from '../../components/panel/story-view';
import type { Story } from '../../utils/model/views';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named, submit, type } from './draw';
import * as made from './gallery/made-up';

const words = catalogues['zh-CN'];
const { panel } = words;

function story(of: Story) {
  const [onMute, onUnmute] = [vi.fn(), vi.fn()];
  const root = draw(
    <StoryView words={words} story={of} timeZone="Asia/Shanghai" onMute={onMute} onUnmute={onUnmute}>
      {null}
    </StoryView>,
  );
  return { root, onMute, onUnmute };
}

describe('a subject', () => {
  it('a listing shows its finding, every reason, what would help, facts and orders', () => {
    const { root } = story(made.listingStory);
    expect(root.querySelector('h1')?.textContent).toBe(made.tasks[0]?.label);
    expect(root.textContent).toContain(panel.rules['dead-listing'].yes);
    expect(root.querySelectorAll('.verdict > .dots > li')).toHaveLength(made.deadBecause.length);
    expect(root.textContent).toContain('2026年11月21日 14:28 读自');
    expect(root.textContent).toContain('在这里填上成本');
    expect(root.querySelector('.facts')?.textContent).toContain('约 12,000');
    expect(root.querySelectorAll('.order')).toHaveLength(4);
  });

  it('a buyer shows his orders with their states, apart from what was refunded', () => {
    const { root } = story(made.buyerStory);
    const rows = [...root.querySelectorAll('.order')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('手冲咖啡壶 600ml × 2');
    expect(rows[1]).toContain('已退款 · 退 ¥60');
    expect(rows[2]).toContain(panel.itemsUnknown);
    expect(rows[3]).toContain('已取消');
  });

  it('lists the rows behind a judgement: the newest, when and where they were read, and how many more', () => {
    const { verdictRows: say } = words;
    const { root } = story(made.listingStory);
    const rows = root.querySelector('.verdict .rows-behind');
    expect(rows?.querySelector('summary')?.textContent).toBe(say.title(44));
    const lines = [...(rows?.querySelectorAll('li') ?? [])].map((one) => one.textContent ?? '');
    expect(lines[0]).toContain('2026年10月19日 2026011900148');
    expect(lines[0]).toContain('2026年11月21日 13:30 读自 shop.example.com');
    expect(lines[1]).toContain('已退款 · ¥309 · 退 ¥60');
    expect(lines[2]).toContain('2026031900348');
    expect(lines[3]).toBe(say.more(39));
    expect(lines[4]).toContain('库存 54 · 近 30 天销量 0 · 累计销量 218');
    expect(rows?.textContent).toContain(say.span('2026年8月17日', '2026年11月21日'));
    // A cancelled order is no sale of it; of a buyer it is told apart, so it is there.
    expect(rows?.textContent).not.toContain('已取消');
    expect(story(made.buyerStory).root.querySelector('.rows-behind')?.textContent).toContain('已取消');
  });

  it('says that no order holds it, and how far back orders were read; a row of a file has no page', () => {
    const { verdictRows: say } = words;
    const none = story({ ...made.listingStory, orders: [], orderCounts: {} }).root;
    expect(none.querySelector('.rows-behind')?.textContent).toContain(say.noOrders(1284));
    const orders = made.orders.map((one) => ({ ...one, source: '' }));
    const filed = story({ ...made.listingStory, orders }).root;
    expect(filed.querySelector('.rows-behind li')?.textContent).toContain(`13:30 读自 ${say.file}`);
  });

  it('says that the page’s own counters hold orders that were called brushing', () => {
    const facts = (of: Story) => story(of).root.querySelector('.facts')?.textContent;
    const orders = made.orders.map((one, i) => (i === 0 ? { ...one, state: 'brushing' as const } : one));
    const { withBrushing } = words.verdictRows;
    expect(facts({ ...made.listingStory, orders })).toContain(withBrushing('218'));
    expect(facts(made.listingStory)).not.toContain(withBrushing('218'));
    const of = (days: number | null) => {
      const at = days === null ? null : made.NOW - days * 86_400_000;
      return facts({ ...made.listingStory, orders: orders.map((one) => ({ ...one, at })) });
    };
    // What was ordered before is in no count of 30 days.
    expect([29, 31, null].map((days) => of(days)?.includes(withBrushing('0')))).toEqual([true, false, true]);
    expect(of(31)).toContain(withBrushing('218'));
  });

  it('a plain no that the stage says as well stands on one card', () => {
    const because = [made.reason('out-of-stock')];
    const no = { ...made.deadVerdict, finding: 'no' as const, because };
    const stage = { ...no, rule: 'stage', finding: 'yes' as const, as: 'out-of-stock' as const };
    const { root } = story({ ...made.listingStory, verdicts: [no, stage] });
    expect(root.querySelectorAll('.verdict')).toHaveLength(1);
    expect(root.querySelector('h2')?.textContent).toContain(panel.stands['out-of-stock']);
    // Alone it is said, and so is a no for other reasons.
    expect(story({ ...made.listingStory, verdicts: [no] }).root.querySelectorAll('.verdict')).toHaveLength(1);
    const other = { ...no, because: [made.reason('sold-recently', { days: 3 })] };
    const both = story({ ...made.listingStory, verdicts: [other, stage] }).root;
    expect(both.querySelectorAll('.verdict')).toHaveLength(2);
  });

  it('a finding is muted with a reason, and comes back', () => {
    const { root, onMute } = story(made.listingStory);
    click(named(root, panel.mute));
    type(root.querySelector<HTMLInputElement>('#mute-why') as HTMLInputElement, ' 样品 ');
    submit(root);
    expect(onMute).toHaveBeenCalledWith('dead-listing', '样品');
    const mute = { subject: made.deadVerdict.subject, rule: 'dead-listing', why: '样品', mutedAt: 0 };
    const muted = story({ ...made.listingStory, mutes: [mute] });
    expect(muted.root.textContent).toContain(panel.muted('样品'));
    click(named(muted.root, panel.unmute));
    expect(muted.onUnmute).toHaveBeenCalledWith('dead-listing');
  });

  it('what a page wrote is text', () => {
    const title = '<script>alert(1)</script>';
    const { root } = story({
      ...made.listingStory,
      listing: { ...made.listingStory.listing, title, url: 'data:text/html,x' },
    });
    expect(root.querySelector('script')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect([...root.querySelectorAll('header a')]).toEqual([]);
  });
});

describe('notes, tags, cost', () => {
  const editor = (over: object = {}) => {
    const [onText, onTags] = [vi.fn(), vi.fn()];
    const root = draw(
      <NoteEditor
        words={words}
        text=""
        tags={['样品']}
        state={{ kind: 'idle' }}
        recovered={false}
        onText={onText}
        onTags={onTags}
        {...over}
      />,
    );
    return { root, onText, onTags };
  };

  it('says what is typed, adds a tag once, takes one away', () => {
    const { root, onText, onTags } = editor();
    type(root.querySelector('textarea') as HTMLTextAreaElement, '留两件');
    expect(onText).toHaveBeenCalledWith('留两件');
    const input = root.querySelector<HTMLInputElement>('#tag') as HTMLInputElement;
    type(input, '样品');
    submit(root);
    expect(onTags).not.toHaveBeenCalled();
    type(input, ' 打折 ');
    submit(root);
    expect(onTags).toHaveBeenLastCalledWith(['样品', '打折']);
    click(named(root, panel.tagRemove('样品')));
    expect(onTags).toHaveBeenLastCalledWith([]);
  });

  it('says when it was saved, and when it wasn’t', () => {
    expect(editor({ state: { kind: 'saved', at: '14:30' } }).root.textContent).toContain('已保存 14:30');
    expect(
      editor({ state: { kind: 'failed', why: words.refusals['storage-full'] } }).root.textContent,
    ).toContain('草稿还在');
  });

  it.each([
    ['12.5', 12.5],
    ['1,200', 1200],
    ['', null],
  ])('a cost typed as %j is %j', (typed, cost) => {
    const onCost = vi.fn();
    const root = draw(<CostField words={words} cost={9} currency="CNY" saved={false} onCost={onCost} />);
    type(root.querySelector('input') as HTMLInputElement, typed);
    submit(root);
    expect(onCost).toHaveBeenCalledWith(cost);
  });

  it.each(['-1', 'abc', '1e999', 'NaN'])('%j is no cost', (typed) => {
    const onCost = vi.fn();
    const root = draw(<CostField words={words} cost={null} currency="CNY" saved={false} onCost={onCost} />);
    type(root.querySelector('input') as HTMLInputElement, typed);
    submit(root);
    expect(onCost).not.toHaveBeenCalled();
    expect(root.textContent).toContain(panel.costBad);
  });
});

it('what throws inside a page is said in a sentence', () => {
  const silence = vi.spyOn(console, 'error').mockReturnValue();
  const Broken = () => {
    throw new Error('no such table');
  };
  const root = draw(
    <FailureBoundary words={words} onReload={() => undefined}>
      <Broken />
    </FailureBoundary>,
  );
  expect(root.textContent).toContain(words.common.failedTitle);
  expect(root.textContent).toContain('no such table');
  silence.mockRestore();
});
