import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CareForm } from '../../../components/options/care-form';
import { TemplateForm } from '../../../components/options/template-form';
import type { PopupProps } from '../../../components/popup/popup-page';
import { TaskHelpPart } from '../../../entrypoints/parts/task-help-part';
import { RelationDrawn } from '../../../entrypoints/sidepanel/relation-part';
import { parseSettings } from '../../../utils/model/settings';
import type { Task } from '../../../utils/model/task';
import { taskKinds } from '../../../utils/model/task-kinds';
import type { Words } from '../../../utils/words';
import * as made from './care-made-up';
import { NOW } from './made-up';

type Popup = (words: Words, over: Partial<PopupProps>) => ComponentChildren;
const load = () => Promise.resolve({ steps: null, template: null });

/** The day's list, with the first card opened as a click does it. */
function Day({ words, popup }: { words: Words; popup: Popup }) {
  const [settled, setSettled] = useState<Task[]>([]);
  const help = (task: Task) => (
    <TaskHelpPart words={words} task={task} shopName="小满家居" load={load} onTick={() => undefined} />
  );
  return (
    <>
      {popup(words, {
        view: made.view,
        settled,
        help,
        onState: (task, state) =>
          setSettled(
            state === 'open' ? [] : [...settled.filter(({ key }) => key !== task.key), { ...task, state }],
          ),
      })}
    </>
  );
}

export const careScenes = (popup: Popup): Record<string, (words: Words) => ComponentChildren> => ({
  'care-day': (words) => <Day words={words} popup={popup} />,
  'care-options': (words) => (
    <main class="page">
      <h1>{words.options.heading}</h1>
      <CareForm
        words={words}
        rules={parseSettings({}).care}
        check={() => parseSettings({}).care}
        saved={false}
        onSave={() => undefined}
      />
      <TemplateForm
        words={words}
        kinds={taskKinds}
        kind="wake-sleeper"
        onKind={() => undefined}
        own={false}
        steps={words.tasks['wake-sleeper'].steps}
        minutes={4}
        message={words.tasks['wake-sleeper'].message ?? null}
        onSave={() => undefined}
        onReset={() => undefined}
      />
    </main>
  ),
  'care-panel': (words) => (
    <main class="panel">
      <RelationDrawn
        words={words}
        settings={parseSettings({})}
        found={made.relation}
        now={NOW}
        put={() => undefined}
      />
    </main>
  ),
});
