import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../utils/model/task';
import { aboutTask } from '../../utils/model/task-kinds';
import type { PopupView } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { FirstSteps } from '../first-steps';
import { LeftAlone } from './left-alone';
import { SettledTask } from './settled-task';
import { TaskCard, type TaskEvents } from './task-card';
import { taskKeys } from './task-keys';

type Props = TaskEvents & {
  words: Words;
  view: PopupView | null;
  /** Tasks whose state was changed since this popup opened: they stay in sight so that it can be undone. */
  settled: Task[];
  /** Age of the snapshot in milliseconds while it stands in for the live view. */
  snapshotAge: number | null;
};

/** What the owner herself decides in a day. */
const DECISIONS = 3;

export function Today({
  words,
  view,
  settled,
  snapshotAge,
  onState,
  onShow,
  onOutcome,
  onChannel,
  help,
}: Props) {
  const { popup, common, care } = words;
  const [opened, setOpened] = useState<string | null>(null);
  const [bossOnly, setBossOnly] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<string | null>(null);
  const all = view === null ? [] : inOrder(view.tasks, settled);
  const tasks = bossOnly ? decisionsOf(all) : all;
  const done = view?.doneToday ?? 0;
  const count = done + (view?.openToday ?? 0);
  // A card that was dealt with is drawn anew; whoever works with the keys stays on it.
  useEffect(() => {
    const key = back.current;
    back.current = null;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-task]') ?? [])];
    if (key !== null) cards.find((card) => card.dataset.task === key)?.focus();
  }, [settled]);
  const change: TaskEvents['onState'] = (task, state) => {
    back.current = task.key;
    setOpened(null);
    onState(task, state);
  };
  const onKeyDown = taskKeys({
    tasks,
    onState: change,
    onOpen: (key) => setOpened(opened === key ? null : key),
  });
  return (
    <section aria-labelledby="today">
      <div class="today-head">
        <h1 id="today">{popup.heading}</h1>
        {count > 0 && <span class="muted small num">{popup.progress(done, count)}</span>}
      </div>
      {count > 0 && (
        <progress class="bar" value={done} max={count} aria-label={popup.progress(done, count)} />
      )}
      {view === null && <p class="muted">{common.loading}</p>}
      {snapshotAge !== null && <p class="muted small">{popup.snapshot(common.ago(snapshotAge))}</p>}
      {view !== null && (
        <Quiet words={words} view={view} anyOpen={all.some((task) => task.state === 'open')} />
      )}
      {all.length > DECISIONS && (
        <div class="row today-filter">
          {[false, true].map((boss) => (
            <button
              key={String(boss)}
              type="button"
              class="chip-btn"
              aria-pressed={bossOnly === boss}
              onClick={() => setBossOnly(boss)}
            >
              {boss ? care.decisions : care.allTasks}
            </button>
          ))}
        </div>
      )}
      {bossOnly && tasks.length === 0 && <p class="muted">{care.noDecision}</p>}
      <ul class="tasks" aria-live="polite" ref={list} onKeyDown={onKeyDown}>
        {tasks.map((task, i) =>
          task.state === 'open' ? (
            <TaskCard
              key={task.key}
              words={words}
              task={task}
              isOpened={opened === task.key}
              isStop={i === 0}
              onOpen={setOpened}
              onState={change}
              onShow={onShow}
              help={help}
            />
          ) : (
            <SettledTask
              key={task.key}
              words={words}
              task={task}
              isStop={i === 0}
              onState={change}
              onOutcome={onOutcome}
              {...(onChannel ? { onChannel } : {})}
            />
          ),
        )}
      </ul>
      {tasks.length > 0 && <p class="muted small today-keys">{care.keys}</p>}
      {view !== null && <LeftAlone words={words} view={view} />}
    </section>
  );
}

function Quiet({ words, view, anyOpen }: { words: Words; view: PopupView; anyOpen: boolean }) {
  if (anyOpen) return null;
  const { popup } = words;
  const nothingRead = view.counts.listings === 0 && view.counts.orders === 0;
  if (nothingRead)
    return (
      <>
        <p class="muted">{popup.nothingRead}</p>
        <FirstSteps words={words} inTab />
      </>
    );
  return <p class="muted">{view.doneToday > 0 ? popup.allDone : popup.nothing}</p>;
}

/** Open tasks and the ones just settled, each where it stood: the worthiest first. */
function inOrder(open: Task[], settled: Task[]): Task[] {
  const changed = new Map(settled.map((task) => [task.key, task]));
  const rest = open.filter((task) => task.state === 'open' && !changed.has(task.key));
  return [...rest, ...changed.values()].sort((a, b) => b.worth - a.worth || a.key.localeCompare(b.key));
}

function decisionsOf(tasks: Task[]): Task[] {
  return tasks.filter(({ kind }) => aboutTask(kind).decides).slice(0, DECISIONS);
}
