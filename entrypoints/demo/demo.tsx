import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DemoPage, type DemoTab } from '../../components/demo/demo-page';
import { GoodsTable, OrdersTable, type ShownGoods, type ShownOrder } from '../../components/demo/demo-tables';
import { StoryView } from '../../components/panel/story-view';
import { Today } from '../../components/popup/today';
import { marked } from '../../utils/care/plan';
import type { Thresholds } from '../../utils/model/settings';
import type { Task } from '../../utils/model/task';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { setMute, undoMute } from '../../utils/store/notes';
import { ownHelp } from '../../utils/store/own-help';
import { putTasks } from '../../utils/store/tasks';
import { popupView, storyOf } from '../../utils/store/views';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { TaskHelpPart } from '../parts/task-help-part';
import { useWatch } from '../parts/use-watch';
import { type DemoDesk, openDemo } from './demo-desk';
import { type MadeOrder, type MadeShop, madeShop } from './made-shop';
import { demoBoard, placeHints, readTable } from './place-hints';

/** Orders on the first page of the demo's list. */
const FIRST_PAGE = 20;
/** The step at which the orders are shown, and the one at which a hint is opened. */
const AT_ORDERS = 2;
const AT_STORY = 1;

/** A walk through a made-up shop: the same reading, judging and hints as on a real one. */
export function Demo({ words, thresholds }: { words: Words; thresholds: Thresholds }) {
  const now = useMemo(() => Date.now(), []);
  const made = useMemo(() => madeShop(words.demo, now), [words]);
  const [desk, setDesk] = useState<DemoDesk | null>(null);
  const [tab, setTab] = useState<DemoTab>('listing');
  const [step, setStep] = useState(0);
  const [subject, setSubject] = useState<string | null>(null);
  const side = useRef<HTMLElement>(null);

  useEffect(() => {
    let ended = false;
    let opened: DemoDesk | null = null;
    openDemo(made, words, thresholds, now).then((ready) => {
      opened = ready;
      if (ended) ready.store.close();
      else setDesk(ready);
    }, fail('demo'));
    return () => {
      ended = true;
      opened?.store.close();
    };
  }, [made]);

  const firstHint = useHints(words, desk, tab, now, (about) => {
    setSubject(about);
    side.current?.scrollIntoView({ block: 'nearest' });
  });
  const onStep = (next: number) => {
    setStep(next);
    setTab(next >= AT_ORDERS ? 'order' : 'listing');
    setSubject(next === AT_STORY ? firstHint.current : null);
  };
  const { goods, orders } = useMemo(() => shown(made, words), [made]);
  return (
    <DemoPage
      words={words}
      tab={tab}
      step={step}
      total={tab === 'listing' ? goods.length : made.orders.length}
      table={
        tab === 'listing' ? (
          <GoodsTable words={words} goods={goods} />
        ) : (
          <OrdersTable words={words} orders={orders} />
        )
      }
      side={
        desk && (
          <Side words={words} desk={desk} thresholds={thresholds} subject={subject} onSubject={setSubject} />
        )
      }
      sideRef={side}
      onTab={(next) => {
        setSubject(null);
        setTab(next);
      }}
      onStep={onStep}
      onStart={() => {
        browser.tabs.create({ url: '/welcome.html' }).catch(fail('welcome'));
      }}
    />
  );
}

/** Reads the table in sight and places its hints. Holds the subject of the first one. */
function useHints(
  words: Words,
  desk: DemoDesk | null,
  tab: DemoTab,
  now: number,
  open: (subject: string) => void,
) {
  const first = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!desk) return undefined;
    const board = demoBoard(words.hints.groupLabel, open);
    let ended = false;
    const found = readTable(tab, words.language, now);
    desk.take(found.reading).then((hints) => {
      if (ended) return;
      first.current = hints.find((hint) => hint.tone === 'dead')?.subject ?? hints[0]?.subject ?? null;
      placeHints(board, found, hints);
    }, fail('hints'));
    return () => {
      ended = true;
      board.end();
    };
  }, [desk, tab]);
  return first;
}

type SideProps = {
  words: Words;
  desk: DemoDesk;
  thresholds: Thresholds;
  subject: string | null;
  onSubject: (subject: string | null) => void;
};

function Side({ words, desk, thresholds, subject, onSubject }: SideProps) {
  const { store } = desk;
  const [settled, setSettled] = useState<Task[]>([]);
  const view = useWatch(() => popupView(store, thresholds, Date.now()), []);
  const story = useWatch(async () => {
    const now = Date.now();
    return subject ? storyOf(store, subject, now, judgesOf(allRules, thresholds, now).buyer) : null;
  }, [subject]);
  const onState = (task: Task, state: 'open' | 'done' | 'later' | 'dismissed') => {
    const next = marked(task, state, Date.now());
    const others = settled.filter((one) => one.key !== task.key);
    putTasks(store, [next]).then(
      () => setSettled(state === 'open' ? others : [...others, next]),
      fail('task'),
    );
  };
  if (subject && story)
    return (
      <>
        <button type="button" class="btn" onClick={() => onSubject(null)}>
          {words.demo.backToTasks}
        </button>
        <StoryView
          key={subject}
          words={words}
          story={story}
          timeZone=""
          onMute={(rule, why) => {
            setMute(store, { subject, rule, why, mutedAt: Date.now() }).catch(fail('mute'));
          }}
          onUnmute={(rule) => {
            undoMute(store, subject, rule).catch(fail('mute'));
          }}
        >
          {null}
        </StoryView>
      </>
    );
  return (
    <Today
      words={words}
      view={view ?? null}
      settled={settled}
      snapshotAge={null}
      onState={onState}
      onShow={onSubject}
      onOutcome={(task, outcome) => {
        const { outcome: _, ...rest } = task;
        const next: Task = outcome === null ? rest : { ...rest, outcome };
        setSettled(settled.map((one) => (one.key === task.key ? next : one)));
      }}
      help={(task) => (
        <TaskHelpPart
          words={words}
          task={task}
          shopName={words.demo.shopName}
          load={(kind, language) => ownHelp(store, kind, language)}
          onTick={() => undefined}
        />
      )}
    />
  );
}

function shown(made: MadeShop, { language }: Words): { goods: ShownGoods[]; orders: ShownOrder[] } {
  return {
    goods: made.goods.map((one) => ({ ...one, listed: plainTime(one.listedAt).slice(0, 10) })),
    orders: made.orders.slice(0, FIRST_PAGE).map((one: MadeOrder) => ({
      orderId: one.orderId,
      time: plainTime(one.at),
      buyer: one.buyer,
      buyerId: one.buyerId,
      title: one.goods.title,
      itemId: one.goods.itemId,
      quantity: one.quantity,
      amount: one.amount,
      state: one.state,
      language,
    })),
  };
}

/** 2026-11-22 09:05, as backends write it. */
function plainTime(ms: number): string {
  const date = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16).replace('T', ' ');
}
