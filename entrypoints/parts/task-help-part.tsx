import { useEffect, useState } from 'preact/hooks';
import { MessageBox, type MessageView } from '../../components/task/message-box';
import { TaskHelp } from '../../components/task/task-help';
import { lint } from '../../utils/care/lint';
import { fieldsIn, fill } from '../../utils/care/message';
import type { Task } from '../../utils/model/task';
import { aboutTask } from '../../utils/model/task-kinds';
import type { OwnHelp } from '../../utils/store/own-help';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  task: Task;
  /** Known to the message besides what the task says. */
  shopName: string;
  /** The seller's own steps and message, null until they are there. */
  load: (kind: Task['kind'], language: Words['language']) => Promise<OwnHelp>;
  /** Absent where only the message is wanted: then no steps are shown. */
  onTick?: (ticked: number[]) => void;
};

/** What helps to do one task: her own steps and message where she wrote some, else ours. */
export function TaskHelpPart({ words, task, shopName, load, onTick }: Props) {
  const { kind } = task;
  const [own, setOwn] = useState<OwnHelp>({ steps: null, template: null });
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [ticked, setTicked] = useState(task.ticked ?? []);
  const [state, setState] = useState<MessageView['state']>('ready');
  useEffect(() => {
    let ended = false;
    load(kind, words.language).then(
      (found) => {
        if (!ended) setOwn(found);
      },
      (error: unknown) => console.error('own help', error),
    );
    return () => {
      ended = true;
    };
  }, [kind, words.language]);
  const { steps, gain, message } = words.tasks[kind];
  const about = aboutTask(kind);
  const template = own.template ?? message ?? null;
  const values = { shop: shopName, ...task.fields, ...typed };
  const view = template === null ? null : messageView(template, values, task, state);
  const onCopy = () => {
    if (!view) return;
    navigator.clipboard.writeText(view.text).then(
      () => setState('copied'),
      (error: unknown) => {
        console.error('copy', error);
        setState('failed');
      },
    );
  };
  return (
    <TaskHelp
      words={words}
      view={{
        minutes: own.steps?.minutes ?? about.minutes,
        steps: onTick ? (own.steps?.steps ?? steps) : [],
        ticked,
        gain: gain ?? null,
      }}
      onTick={(next) => {
        setTicked(next);
        onTick?.(next);
      }}
    >
      {view && (
        <MessageBox
          words={words}
          view={view}
          onField={(name, value) => {
            setState('ready');
            setTyped({ ...typed, [name]: value });
          }}
          onCopy={onCopy}
        />
      )}
    </TaskHelp>
  );
}

function messageView(
  template: string,
  values: Record<string, string>,
  task: Task,
  state: MessageView['state'],
): MessageView {
  const { text, missing } = fill(template, values);
  const { contact } = aboutTask(task.kind);
  // What the task knew by itself needs no field; what was typed keeps its field while it is typed.
  const inputs = fieldsIn(template)
    .filter((name) => !(task.fields?.[name] ?? (name === 'shop' ? values.shop : '')))
    .map((name) => ({ name, value: values[name] ?? '' }));
  return {
    text,
    missing,
    inputs,
    findings: lint({ text, template, contact, mayGuide: task.mayGuide ?? null }),
    state,
  };
}
