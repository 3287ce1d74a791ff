import { useState } from 'preact/hooks';
import { CareForm } from '../../components/options/care-form';
import { TemplateForm } from '../../components/options/template-form';
import { ask } from '../../utils/browser/ask';
import { type CareRules, careRules } from '../../utils/model/care';
import type { EntryInput } from '../../utils/model/entry';
import type { Settings } from '../../utils/model/settings';
import { aboutTask, taskKinds } from '../../utils/model/task-kinds';
import { ownHelp, templateId } from '../../utils/store/own-help';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { useWatch } from '../parts/use-watch';
import { PeoplePart } from './people-part';

type Props = { words: Words; settings: Settings; store: Store };

/** Rungs must rise, or nobody could stand on the lower ones. */
function check(typed: Record<string, number>): CareRules | null {
  const parsed = careRules.safeParse(typed);
  if (!parsed.success) return null;
  const { userSales, fanSales, ironSales } = parsed.data;
  return userSales < fanSales && fanSales < ironSales ? parsed.data : null;
}

/** Caps, rungs and times of care; the seller's own steps and messages. */
export function CarePart({ words, settings, store }: Props) {
  const [saved, setSaved] = useState(false);
  const [kind, setKind] = useState(taskKinds[0]);
  const own = useWatch(() => ownHelp(store, kind, words.language), [kind, words.language]);
  const put = (entries: EntryInput[]) => {
    ask({ type: 'entries.put', entries }).then(
      ({ ok }) => ok || console.error('not saved'),
      fail('template'),
    );
  };
  const { steps, message } = words.tasks[kind];
  const at = { subject: null, when: null };
  return (
    <>
      <CareForm
        words={words}
        rules={settings.care}
        check={check}
        saved={saved}
        onSave={(care) => {
          ask({ type: 'care.set', care }).then(({ ok }) => setSaved(ok), fail('care'));
        }}
      />
      <PeoplePart words={words} settings={settings} store={store} />
      {own && (
        <TemplateForm
          key={`${kind} ${JSON.stringify(own)}`}
          words={words}
          kinds={taskKinds}
          kind={kind}
          onKind={setKind}
          own={own.steps !== null || own.template !== null}
          steps={own.steps?.steps ?? steps}
          minutes={own.steps?.minutes ?? aboutTask(kind).minutes}
          message={own.template ?? message ?? null}
          onSave={(typed) =>
            put([
              { ...at, kind: 'steps', id: kind, value: { steps: typed.steps, minutes: typed.minutes } },
              ...(typed.message === null
                ? []
                : [
                    {
                      ...at,
                      kind: 'template' as const,
                      id: templateId(kind, words.language),
                      value: { text: typed.message },
                    },
                  ]),
            ])
          }
          onReset={() =>
            put([
              { ...at, kind: 'steps', id: kind, value: null },
              { ...at, kind: 'template', id: templateId(kind, words.language), value: null },
            ])
          }
        />
      )}
    </>
  );
}
