import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/words';

export type TaskHelpView = {
  minutes: number;
  steps: string[];
  /** Steps ticked, by their place. */
  ticked: number[];
  /** What the customer gets; null where nobody is written to. */
  gain: string | null;
};

type Props = {
  words: Words;
  view: TaskHelpView;
  onTick: (ticked: number[]) => void;
  /** The message, where there is one. */
  children?: ComponentChildren;
};

/** How a task is done: what the customer gets from it, the steps to tick, the message to copy. */
export function TaskHelp({ words, view, onTick, children }: Props) {
  const { care } = words;
  const toggle = (step: number) =>
    onTick(
      view.ticked.includes(step)
        ? view.ticked.filter((one) => one !== step)
        : [...view.ticked, step].sort(byNumber),
    );
  return (
    <div class="help stack-s">
      {view.gain !== null && (
        <p class="help-gain">
          <span class="help-head">{care.gain}</span> {view.gain}
        </p>
      )}
      {view.steps.length > 0 && (
        <fieldset class="steps">
          <legend class="help-head">{care.how(view.minutes)}</legend>
          {view.steps.map((step, i) => (
            <label key={`${i} ${step}`} class="choice step">
              <input type="checkbox" checked={view.ticked.includes(i)} onChange={() => toggle(i)} />
              <span>{step}</span>
            </label>
          ))}
        </fieldset>
      )}
      {children}
    </div>
  );
}

function byNumber(a: number, b: number): number {
  return a - b;
}
