import { useId } from 'preact/hooks';
import type { Words } from '../../utils/words';
import { type LintCode, type MessageField, messageFields } from '../../utils/words/care-words';

/** A message as it would be sent: what is missing is asked for, what is wrong is said. */
export type MessageView = {
  text: string;
  /** Fields the seller fills in, with what she typed. */
  inputs: { name: string; value: string }[];
  missing: string[];
  findings: { code: LintCode; found: string; stops: boolean }[];
  state: 'ready' | 'copied' | 'failed';
};

export type MessageEvents = { onField: (name: string, value: string) => void; onCopy: () => void };

/** The message of a task, ready to be copied; the seller sends it herself. */
export function MessageBox({
  words,
  view,
  onField,
  onCopy,
}: MessageEvents & { words: Words; view: MessageView }) {
  const { care } = words;
  const id = useId();
  const unknown = view.missing.filter((name) => !isField(name));
  const missing = view.missing.filter(isField);
  const mayCopy = view.missing.length === 0 && !view.findings.some(({ stops }) => stops);
  return (
    <div class="message stack-s">
      <h3 class="help-head">{care.message}</h3>
      {view.inputs
        .filter(({ name }) => isField(name))
        .map(({ name, value }) => (
          <div key={name} class="message-field">
            <label for={`${id}-${name}`}>{isField(name) && care.fields[name]}</label>
            <input
              id={`${id}-${name}`}
              class="field"
              value={value}
              maxLength={300}
              onInput={(event) => onField(name, event.currentTarget.value)}
            />
          </div>
        ))}
      <p class="message-text">{view.text}</p>
      <ul class="findings" aria-live="polite">
        {unknown.map((name) => (
          <li key={name} class="finding-stop">
            {care.unknownField(name)}
          </li>
        ))}
        {missing.length > 0 && (
          <li class="finding-stop">
            {care.missing(
              missing.map((name) => care.fields[name]).join(words.language === 'en' ? ', ' : '、'),
            )}
          </li>
        )}
        {view.findings.map(({ code, found, stops }) => (
          <li key={code} class={stops ? 'finding-stop' : undefined}>
            {care.lint[code](found)}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="btn" disabled={!mayCopy} onClick={onCopy}>
          {care.copy}
        </button>
        <span class="small" role="status">
          {view.state === 'copied' && care.copied}
          {view.state === 'failed' && care.copyFailed}
        </span>
      </div>
    </div>
  );
}

function isField(name: string): name is MessageField {
  return (messageFields as readonly string[]).includes(name);
}
