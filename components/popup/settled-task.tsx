import { useId } from 'preact/hooks';
import { channels } from '../../utils/model/care-names';
import { subjectOf } from '../../utils/model/subject-key';
import type { Task } from '../../utils/model/task';
import { aboutTask, outcomesOf } from '../../utils/model/task-kinds';
import type { Words } from '../../utils/words';
import { CheckButton } from './check-button';
import type { TaskEvents } from './task-card';

type Props = Pick<TaskEvents, 'onState' | 'onOutcome' | 'onChannel'> & {
  words: Words;
  task: Task;
  isStop: boolean;
};

/** What is left of a task that was just dealt with: its new state, how it came out, and the way back. */
export function SettledTask({ words, task, isStop, onState, onOutcome, onChannel }: Props) {
  const id = useId();
  if (task.state === 'open') return null;
  const { popup, care } = words;
  const undo = popup.actionFor(words.common.undo, task.label);
  const { contact } = aboutTask(task.kind);
  const isDone = task.state === 'done';
  return (
    <li class="task task-settled" data-task={task.key} tabIndex={isStop ? 0 : -1} aria-label={task.label}>
      <CheckButton label={undo} onClick={() => onState(task, 'open')} done={isDone} />
      <div>
        <div class="settled-line">
          <p class="task-label small">
            {popup.states[task.state]} · {task.label}
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
        {isDone && contact && onChannel && subjectOf(task.subject)?.kind === 'buyer' && (
          <div class="muted small logged">
            <label for={id}>{care.logged(care.natures[contact.nature])}</label>
            <select
              id={id}
              class="field field-auto"
              onChange={({ currentTarget }) => {
                const over = channels.find((one) => one === currentTarget.value);
                if (over) onChannel(task, over);
              }}
            >
              {channels.map((one) => (
                <option key={one} value={one} selected={one === contact.channel}>
                  {care.channels[one]}
                </option>
              ))}
            </select>
          </div>
        )}
        {isDone && (
          <fieldset class="outcomes">
            <legend class="out-of-sight">{popup.actionFor(care.outcomeAsk, task.label)}</legend>
            {outcomesOf(task.kind).map((outcome) => (
              <button
                key={outcome}
                type="button"
                class="chip-btn"
                aria-pressed={task.outcome === outcome}
                onClick={() => onOutcome(task, task.outcome === outcome ? null : outcome)}
              >
                {care.outcomes[outcome]}
              </button>
            ))}
          </fieldset>
        )}
      </div>
    </li>
  );
}
