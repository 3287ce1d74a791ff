import type { Task } from '../../utils/model/task';
import type { PopupView } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { SettledTask, TaskCard, type TaskEvents } from './task-card';

type Props = TaskEvents & {
  words: Words;
  view: PopupView | null;
  /** Tasks whose state was changed since this popup opened: they stay in sight so that it can be undone. */
  settled: Task[];
  /** Age of the snapshot in milliseconds while it stands in for the live view. */
  snapshotAge: number | null;
};

export function Today({ words, view, settled, snapshotAge, onState, onShow }: Props) {
  const { popup, common } = words;
  const tasks = view === null ? [] : inOrder(view.tasks, settled);
  const done = view?.doneToday ?? 0;
  const all = done + (view?.openToday ?? 0);
  return (
    <section aria-labelledby="today">
      <div class="today-head">
        <h1 id="today">{popup.heading}</h1>
        {all > 0 && <span class="muted small num">{popup.progress(done, all)}</span>}
      </div>
      {all > 0 && <progress class="bar" value={done} max={all} aria-label={popup.progress(done, all)} />}
      {view === null && <p class="muted">{common.loading}</p>}
      {snapshotAge !== null && <p class="muted small">{popup.snapshot(common.ago(snapshotAge))}</p>}
      {view !== null && (
        <Quiet words={words} view={view} anyOpen={tasks.some((task) => task.state === 'open')} />
      )}
      <ul class="tasks" aria-live="polite">
        {tasks.map((task) =>
          task.state === 'open' ? (
            <TaskCard key={task.key} words={words} task={task} onState={onState} onShow={onShow} />
          ) : (
            <SettledTask key={task.key} words={words} task={task} onState={onState} />
          ),
        )}
      </ul>
    </section>
  );
}

function Quiet({ words, view, anyOpen }: { words: Words; view: PopupView; anyOpen: boolean }) {
  if (anyOpen) return null;
  const { popup } = words;
  const nothingRead = view.counts.listings === 0 && view.counts.orders === 0;
  return (
    <p class="muted">
      {nothingRead ? popup.nothingRead : view.doneToday > 0 ? popup.allDone : popup.nothing}
    </p>
  );
}

/** Open tasks and the ones just settled, each where it stood: the worthiest first. */
function inOrder(open: Task[], settled: Task[]): Task[] {
  const changed = new Map(settled.map((task) => [task.key, task]));
  const rest = open.filter((task) => task.state === 'open' && !changed.has(task.key));
  return [...rest, ...changed.values()].sort((a, b) => b.worth - a.worth || a.key.localeCompare(b.key));
}
