import type { ComponentChildren } from 'preact';
import type { Channel } from '../../utils/model/care-names';
import type { Task } from '../../utils/model/task';
import { aboutTask, type Outcome } from '../../utils/model/task-kinds';
import { briefText, type Words } from '../../utils/words';
import { OutLink } from '../out-link';
import { ToneBadge } from '../tone-badge';
import { CheckButton } from './check-button';

export type TaskEvents = {
  onState: (task: Task, state: 'open' | 'done' | 'later' | 'dismissed') => void;
  onShow: (subject: string) => void;
  onOutcome: (task: Task, outcome: Outcome | null) => void;
  /** The customer was written to over this channel; absent where nothing of it is kept, as in the demo. */
  onChannel?: (task: Task, channel: Channel) => void;
  /** What helps to do a task; drawn where its card is opened. */
  help: (task: Task) => ComponentChildren;
};
type Props = Omit<TaskEvents, 'onOutcome' | 'onChannel'> & {
  words: Words;
  task: Task;
  isOpened: boolean;
  onOpen: (key: string | null) => void;
  /** One card takes the tab key, the arrow keys go on from there. */
  isStop: boolean;
};

export function TaskCard({ words, task, isOpened, isStop, onOpen, onState, onShow, help }: Props) {
  const { popup, tasks, care } = words;
  const why = briefText(words, task.because);
  const about = (action: string) => popup.actionFor(action, task.label);
  const { minutes, tone } = aboutTask(task.kind);
  return (
    <li class="task" data-task={task.key} tabIndex={isStop ? 0 : -1} aria-label={task.label}>
      <CheckButton label={about(popup.done)} onClick={() => onState(task, 'done')} done={false} />
      <div>
        <ToneBadge tone={tone} word={tasks[task.kind].name} />
        <h2 class="task-label">{task.label}</h2>
        <p class="muted small">{why === '' ? tasks[task.kind].todo : why}</p>
      </div>
      <div class="task-actions">
        <button
          type="button"
          class="btn btn-text btn-how"
          aria-expanded={isOpened}
          aria-label={about(care.how(minutes))}
          onClick={() => onOpen(isOpened ? null : task.key)}
        >
          {care.howShort}
        </button>
        <OutLink words={words} to={task.url} class="btn btn-text" label={about(popup.go)}>
          {popup.go}
        </OutLink>
        <Quiet text={popup.later} label={about(popup.later)} onClick={() => onState(task, 'later')} />
        <Quiet text={popup.dismiss} label={about(popup.dismiss)} onClick={() => onState(task, 'dismissed')} />
      </div>
      {isOpened && (
        <div class="task-help">
          {help(task)}
          {!task.subject.startsWith('shop|') && (
            <Quiet text={popup.showMore} label={about(popup.showMore)} onClick={() => onShow(task.subject)} />
          )}
        </div>
      )}
    </li>
  );
}

function Quiet({ text, label, onClick }: { text: string; label: string; onClick: () => void }) {
  return (
    <button type="button" class="btn btn-text" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}
