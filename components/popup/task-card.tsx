import type { Hint } from '../../utils/model/hint';
import type { Task } from '../../utils/model/task';
import { briefText, type Words } from '../../utils/words';
import { OutLink } from '../out-link';
import { ToneBadge } from '../tone-badge';

export type TaskEvents = {
  onState: (task: Task, state: 'open' | 'done' | 'later' | 'dismissed') => void;
  onShow: (subject: string) => void;
};
type Props = TaskEvents & { words: Words; task: Task };

const TONES: Record<Task['kind'], Hint['tone']> = {
  'clear-dead': 'dead',
  'thank-repeat': 'good',
  'read-orders': 'unknown',
};

export function TaskCard({ words, task, onState, onShow }: Props) {
  const { popup, tasks } = words;
  const why = briefText(words, task.because);
  const about = (action: string) => popup.actionFor(action, task.label);
  return (
    <li class="task">
      <CheckButton label={about(popup.done)} onClick={() => onState(task, 'done')} done={false} />
      <div>
        <ToneBadge tone={TONES[task.kind]} word={tasks[task.kind].name} />
        <h2 class="task-label">{task.label}</h2>
        <p class="muted small">{why === '' ? tasks[task.kind].todo : why}</p>
      </div>
      <div class="task-actions">
        <OutLink words={words} to={task.url} class="btn btn-text" label={about(popup.go)}>
          {popup.go}
        </OutLink>
        {task.kind !== 'read-orders' && (
          <Quiet text={popup.showMore} label={about(popup.showMore)} onClick={() => onShow(task.subject)} />
        )}
        <Quiet text={popup.later} label={about(popup.later)} onClick={() => onState(task, 'later')} />
        <Quiet text={popup.dismiss} label={about(popup.dismiss)} onClick={() => onState(task, 'dismissed')} />
      </div>
    </li>
  );
}

/** What is left of a task that was just dealt with: its new state, and the way back. */
export function SettledTask({ words, task, onState }: Omit<Props, 'onShow'>) {
  if (task.state === 'open') return null;
  const undo = words.popup.actionFor(words.common.undo, task.label);
  return (
    <li class="task task-settled">
      <CheckButton label={undo} onClick={() => onState(task, 'open')} done={task.state === 'done'} />
      <div class="settled-line">
        <p class="task-label small">
          {words.popup.states[task.state]} · {task.label}
        </p>
        <button
          type="button"
          class="btn btn-text btn-link"
          aria-label={undo}
          onClick={() => onState(task, 'open')}
        >
          {words.common.undo}
        </button>
      </div>
    </li>
  );
}

function CheckButton({ label, done, onClick }: { label: string; done: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class={done ? 'check check-done' : 'check'}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path
          d="M1.5 6.5 4.7 9.5 10.5 2.8"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
      </svg>
    </button>
  );
}

function Quiet({ text, label, onClick }: { text: string; label: string; onClick: () => void }) {
  return (
    <button type="button" class="btn btn-text" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}
