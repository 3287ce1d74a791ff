import type { Task } from '../../utils/model/task';
import type { TaskEvents } from './task-card';

type Keys = Pick<TaskEvents, 'onState'> & {
  tasks: Task[];
  onOpen: (key: string) => void;
};

/**
 * The list without a mouse: arrows go from card to card, a letter does what its button does. Inside a field keys are
 * letters.
 */
export function taskKeys({ tasks, onState, onOpen }: Keys) {
  return (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const from = event.target;
    if (!(from instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = from.matches('input:not([type=checkbox]), textarea, select');
    if (typing) return;
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-task]')];
    const own = from.closest<HTMLElement>('[data-task]');
    const at = own ? cards.indexOf(own) : -1;
    const task = tasks.find(({ key }) => key === own?.dataset.task);
    const move = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (move !== undefined) cards[Math.min(cards.length - 1, Math.max(0, at + move))]?.focus();
    else if (!task) return;
    else if (event.key === 'Enter' && from === own) onOpen(task.key);
    else if (event.key === 'u' && task.state !== 'open') onState(task, 'open');
    else if (task.state !== 'open') return;
    else if (event.key === 'd') onState(task, 'done');
    else if (event.key === 'l') onState(task, 'later');
    else if (event.key === 'x') onState(task, 'dismissed');
    else return;
    event.preventDefault();
  };
}
