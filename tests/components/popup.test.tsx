// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupProps } from '../../components/popup/popup-page';
import type { SiteView } from '../../components/popup/site-card';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named, submit, type } from './draw';
import * as made from './gallery/made-up';

const words = catalogues['zh-CN'];
const { popup, site } = words;
const origin = 'https://shop.example.com';

function props(over: Partial<PopupProps> = {}): PopupProps {
  return {
    words,
    stage: 'manage',
    hasStageNews: false,
    onStageTold: vi.fn(),
    view: made.view,
    settled: [],
    snapshotAge: null,
    site: null,
    walk: null,
    onWalk: vi.fn(),
    onWalkPause: vi.fn(),
    onWalkResume: vi.fn(),
    onWalkStop: vi.fn(),
    onWalkPace: vi.fn(),
    lost: null,
    refusal: null,
    onState: vi.fn(),
    onOutcome: vi.fn(),
    onChannel: vi.fn(),
    help: () => null,
    onShow: vi.fn(),
    onUse: vi.fn(),
    onPause: vi.fn(),
    onTrust: vi.fn(),
    onLook: vi.fn(),
    onName: vi.fn(),
    onRows: vi.fn(),
    onTeach: vi.fn(),
    onPanel: vi.fn(),
    onReport: vi.fn(),
    backup: null,
    onBackup: vi.fn(),
    onSaveBackup: vi.fn(),
    onManage: vi.fn(),
    onOptions: vi.fn(),
    ...over,
  };
}
const reading = (over: Partial<typeof made.status>): SiteView => ({
  kind: 'reading',
  origin,
  statuses: [{ ...made.status, ...over }],
  frames: [],
  refused: false,
});

describe('today', () => {
  it('shows each task with its kind, its reason with numbers, and a link into the backend', () => {
    const root = draw(<PopupPage {...props()} />);
    expect(root.querySelectorAll('.tasks > li')).toHaveLength(4);
    expect(root.textContent).toContain('距上次卖出已有 93 天，手上还有 54 件，压着 ¥3,240。');
    expect(root.textContent).toContain(popup.progress(2, 6));
    const link = named<HTMLAnchorElement>(root, popup.actionFor(popup.go, '李*'));
    expect(link.href).toBe('https://shop.example.com/orders/9');
    expect(link.rel).toBe('noreferrer');
  });

  it('tells what was clicked, and gives a way back', () => {
    const onState = vi.fn();
    const root = draw(<PopupPage {...props({ onState })} />);
    click(named(root, popup.actionFor(popup.done, '李*')));
    click(named(root, popup.actionFor(popup.later, '李*')));
    click(named(root, popup.actionFor(popup.dismiss, '李*')));
    expect(onState.mock.calls.map(([task, state]) => [task.label, state])).toEqual([
      ['李*', 'done'],
      ['李*', 'later'],
      ['李*', 'dismissed'],
    ]);
    const task = made.tasks[1];
    if (!task) throw new Error('no task');
    draw(<PopupPage {...props({ onState, settled: [{ ...task, state: 'done' }] })} />, root);
    expect(root.querySelectorAll('.tasks > li')).toHaveLength(4);
    click(root.querySelector<HTMLElement>('.task-settled .btn-link') as HTMLElement);
    expect(onState.mock.lastCall?.[1]).toBe('open');
  });

  it('a settled task stands where it stood, though the view dropped it', () => {
    const [first, second] = made.tasks;
    if (!first || !second) throw new Error('no task');
    const view = { ...made.view, tasks: made.tasks.slice(1) };
    const root = draw(<PopupPage {...props({ view, settled: [{ ...first, state: 'later' }] })} />);
    const rows = [...root.querySelectorAll('.tasks > li')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain(first.label);
    expect(rows[0]).toContain(popup.states.later);
    expect(rows[1]).toContain(second.label);
  });

  it('says the snapshot’s age, and what was lost', () => {
    const root = draw(
      <PopupPage
        {...props({ snapshotAge: 3_600_000, lost: { how: 'all', at: 0, listings: 312, orders: 1284 } })}
      />,
    );
    expect(root.textContent).toContain('1 小时前更新的');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('312 件商品');
  });

  it('a hostile label is text, and a hostile address no link', () => {
    const task = {
      ...made.tasks[0],
      label: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
    } as (typeof made.tasks)[0];
    const root = draw(<PopupPage {...props({ view: { ...made.view, tasks: [task] } })} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelectorAll('.tasks a')).toHaveLength(0);
    expect(root.textContent).toContain('<img src=x');
  });
});

describe('this site', () => {
  it('an unknown one is offered, and frames of others by name', () => {
    const onUse = vi.fn();
    const frames = ['https://erp.example.net'];
    const root = draw(
      <PopupPage {...props({ onUse, site: { kind: 'offer', origin, frames, refused: true } })} />,
    );
    click(named(root, site.use));
    click(named(root, site.useFrame('erp.example.net')));
    expect(onUse.mock.calls).toEqual([[[origin]], [[origin, ...frames]]]);
    expect(root.textContent).toContain(site.refused);
  });

  it('says how much was read, and that a filter is on', () => {
    const root = draw(<PopupPage {...props({ site: reading({}) })} />);
    expect(root.textContent).toContain('读到 50 行，共 213 行 · 3 行有提示');
    expect(root.textContent).toContain(site.filtered);
    expect(root.querySelector('details')?.textContent).toContain('有 3 格读不懂（共 400 格）');
  });

  it('says why a page couldn’t be read, and no figures', () => {
    const root = draw(
      <PopupPage
        {...props({
          view: made.emptyView,
          site: { kind: 'reading', origin, statuses: [made.unreadable], frames: [], refused: false },
        })}
      />,
    );
    expect(root.textContent).toContain(site.unreadable);
    expect(root.textContent).toContain(words.problems['no-header']({ code: 'no-header' }));
    expect(root.textContent).not.toMatch(/读到 \d/);
  });

  it('asks for the shop’s name, and takes none that is blank', () => {
    const onName = vi.fn();
    const root = draw(
      <PopupPage {...props({ onName, site: reading({ needsShopName: true, shopName: null }) })} />,
    );
    const input = root.querySelector<HTMLInputElement>('#shop-name');
    if (!input) throw new Error('no name field');
    type(input, '   ');
    submit(root);
    expect(onName).not.toHaveBeenCalled();
    type(input, ' 小满 ');
    submit(root);
    expect(onName).toHaveBeenCalledWith(origin, '小满');
  });

  it('stands above the tasks where it waits for the seller, else below them', () => {
    const above = (site: SiteView) => {
      const root = draw(<PopupPage {...props({ site })} />);
      const card = root.querySelector('.card');
      const list = root.querySelector('.tasks');
      if (!card || !list) throw new Error('not drawn');
      return Boolean(card.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
    };
    expect(above({ kind: 'offer', origin, frames: [], refused: false })).toBe(true);
    expect(above({ kind: 'paused', origin })).toBe(true);
    expect(above(reading({ status: 'unreadable' }))).toBe(true);
    expect(above(reading({ needsShopName: true }))).toBe(true);
    expect(above(reading({}))).toBe(false);
  });

  it('pauses, resumes, looks again', () => {
    const [onPause, onLook] = [vi.fn(), vi.fn()];
    const root = draw(<PopupPage {...props({ onPause, onLook, site: reading({}) })} />);
    click(named(root, site.pause));
    click(named(root, site.look));
    draw(<PopupPage {...props({ onPause, site: { kind: 'paused', origin } })} />, root);
    click(named(root, site.resume));
    expect(onPause.mock.calls).toEqual([
      [origin, true],
      [origin, false],
    ]);
    expect(onLook).toHaveBeenCalledOnce();
  });
});

describe('the backup', () => {
  const { backup } = words;

  it.each([
    [
      { trouble: null, remind: false, age: 3 * 3_600_000 },
      backup.short(words.common.ago(3 * 3_600_000)),
      null,
    ],
    [{ trouble: null, remind: true, age: null }, backup.remind(null), 'onSaveBackup'],
    [{ trouble: 'needs-click' as const, remind: false, age: 0 }, backup.troubles['needs-click'], 'onBackup'],
  ])('%o is said, with one click where one is needed', (view, sentence, event) => {
    const events = { onBackup: vi.fn(), onSaveBackup: vi.fn() };
    const root = draw(<PopupPage {...props({ backup: view, ...events })} />);
    expect(root.textContent).toContain(sentence);
    const button = [...root.querySelectorAll('button')].find((one) =>
      [backup.save, backup.toBackup].includes(one.textContent ?? ''),
    );
    expect(button !== undefined).toBe(event !== null);
    if (button) click(button);
    expect(events.onSaveBackup).toHaveBeenCalledTimes(event === 'onSaveBackup' ? 1 : 0);
    expect(events.onBackup).toHaveBeenCalledTimes(event === 'onBackup' ? 1 : 0);
  });
});
