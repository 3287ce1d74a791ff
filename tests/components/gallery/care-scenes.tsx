import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CareForm } from '../../../components/options/care-form';
import { ChannelRoles } from '../../../components/options/channel-roles';
import { TemplateForm } from '../../../components/options/template-form';
import { CycleField } from '../../../components/panel/cycle-field';
import { IdeasPart } from '../../../components/panel/ideas-view';
import { LaunchList } from '../../../components/panel/launch-view';
import { ReferralPart } from '../../../components/panel/referral-view';
import { ResponsesView } from '../../../components/panel/responses-view';
import type { PopupProps } from '../../../components/popup/popup-page';
import { TaskHelpPart } from '../../../entrypoints/parts/task-help-part';
import { RelationDrawn } from '../../../entrypoints/sidepanel/relation-part';
import type { LaunchPerson } from '../../../utils/model/launch';
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
  'care-people': (words) => (
    <main class="panel">
      <section class="card relation">
        <ReferralPart
          words={words}
          view={made.referral}
          currency="CNY"
          timeZone="Asia/Shanghai"
          text="王"
          hits={made.referral.brought.map((one, i) => ({ ...one, refusal: i === 0 ? null : 'was-brought' }))}
          onText={() => undefined}
          onChoose={() => undefined}
          onTakeBack={() => undefined}
          onReward={() => undefined}
          onOpen={() => undefined}
        />
        <ReferralPart
          words={words}
          view={{ ...made.referral, brought: [], by: made.referral.brought[1] ?? null }}
          currency="CNY"
          timeZone="Asia/Shanghai"
          text=""
          hits={null}
          onText={() => undefined}
          onChoose={() => undefined}
          onTakeBack={() => undefined}
          onReward={() => undefined}
          onOpen={() => undefined}
        />
        <ResponsesView
          words={words}
          all={made.answers}
          days={14}
          floor={20}
          gap={7}
          names={new Map([['m1', '小周']])}
        />
      </section>
      <ChannelRoles words={words} roles={{ wechat: 'serve' }} onRole={() => undefined} />
    </main>
  ),
  'care-launch': (words) => (
    <main class="panel">
      <section class="card stack-s">
        <LaunchList
          words={words}
          view={made.launch}
          next={{ person: made.launch.open[0] as LaunchPerson, nth: 1 }}
          onTold={() => undefined}
          onSkip={() => undefined}
          onOpen={() => undefined}
          onBack={() => undefined}
          onStop={() => undefined}
        >
          <TaskHelpPart words={words} task={made.launchTask} shopName="小满家居" load={load} />
        </LaunchList>
      </section>
      <section class="card relation">
        <IdeasPart
          words={words}
          timeZone="Asia/Shanghai"
          choices={[
            { id: 'a', title: '陶杯 带盖', vote: true, tally: { for: 4, against: 1 } },
            { id: 'b', title: '木勺', vote: null, tally: { for: 0, against: 0 } },
          ]}
          suggestions={[{ id: 's', at: NOW, text: '杯子最好有个盖子，带去公司不会洒', state: 'adopted' }]}
          adopted={3}
          onVote={() => undefined}
          onSuggest={() => undefined}
          onState={() => undefined}
          onTakeBack={() => undefined}
        />
        <CycleField words={words} said={60} measured={55} onSay={() => undefined} />
      </section>
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
