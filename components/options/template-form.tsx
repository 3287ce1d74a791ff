import { useState } from 'preact/hooks';
import type { TaskKind } from '../../utils/model/task-kinds';
import type { Words } from '../../utils/words';
import { messageFields } from '../../utils/words/care-words';

type Typed = { steps: string[]; minutes: number; message: string | null };
type Props = {
  words: Words;
  kinds: readonly TaskKind[];
  kind: TaskKind;
  onKind: (kind: TaskKind) => void;
  /** True where the seller wrote her own. */
  own: boolean;
  steps: string[];
  minutes: number;
  /** Null where nobody is written to. */
  message: string | null;
  onSave: (typed: Typed) => void;
  onReset: () => void;
};

const MOST_STEPS = 20;

/** Steps, minutes and message of each kind of task, in the seller's own words. */
export function TemplateForm(props: Props) {
  const { words, kinds, kind, own, onKind, onSave, onReset } = props;
  const { careOptions: said, common, tasks, care } = words;
  const [steps, setSteps] = useState(props.steps.join('\n'));
  const [minutes, setMinutes] = useState(String(props.minutes));
  const [message, setMessage] = useState(props.message);
  const lines = steps
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, MOST_STEPS);
  const number = Number(minutes);
  const isBad = minutes.trim() === '' || !(number >= 0 && number <= 600) || message?.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isBad) onSave({ steps: lines, minutes: number, message: message?.trim() ?? null });
  };
  return (
    <section class="section card" aria-labelledby="templates">
      <h2 id="templates">{said.templates}</h2>
      <p class="muted">{said.templatesBody}</p>
      <form class="stack-s" onSubmit={submit}>
        <label class="label" for="template-kind">
          {said.kind}
        </label>
        <select
          id="template-kind"
          class="field"
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = kinds.find((one) => one === currentTarget.value);
            if (chosen) onKind(chosen);
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {tasks[one].name}
            </option>
          ))}
        </select>
        <label class="label" for="template-steps">
          {said.steps}
        </label>
        <textarea
          id="template-steps"
          class="field"
          value={steps}
          onInput={({ currentTarget }) => setSteps(currentTarget.value)}
        />
        <div class="care-field">
          <label for="template-minutes">{said.minutes}</label>
          <input
            id="template-minutes"
            class="field field-short num"
            inputMode="numeric"
            value={minutes}
            onInput={({ currentTarget }) => setMinutes(currentTarget.value)}
          />
        </div>
        {message !== null && (
          <>
            <label class="label" for="template-message">
              {care.message}
            </label>
            <textarea
              id="template-message"
              class="field"
              maxLength={2000}
              aria-describedby="template-fields"
              value={message}
              onInput={({ currentTarget }) => setMessage(currentTarget.value)}
            />
            <p id="template-fields" class="muted small">
              {said.fieldsHint(messageFields.map((name) => `{${name}} ${care.fields[name]}`).join(' · '))}
            </p>
          </>
        )}
        <div class="row">
          <button type="submit" class="btn" disabled={isBad}>
            {common.save}
          </button>
          <button type="button" class="btn btn-text" disabled={!own} onClick={onReset}>
            {said.reset}
          </button>
        </div>
      </form>
    </section>
  );
}
