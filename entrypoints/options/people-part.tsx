import { useState } from 'preact/hooks';
import { ChannelRoles } from '../../components/options/channel-roles';
import type { Settings } from '../../utils/model/settings';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { putEntry } from '../parts/put-entry';
import { ResponsesOf } from '../parts/responses-of';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; settings: Settings; store: Store };

/** Beside the caps: whether people still answer, and what each channel is for. */
export function PeoplePart({ words, settings, store }: Props) {
  const roles = useWatch(() => entriesOf(store, 'channel-role'), []);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <section class="section card">
        <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>
            <h2>{words.people.responses}</h2>
          </summary>
          {opened && <ResponsesOf words={words} settings={settings} store={store} />}
        </details>
      </section>
      <ChannelRoles
        words={words}
        roles={Object.fromEntries((roles ?? []).map(({ id, value }) => [id, value.as]))}
        onRole={(channel, role) => {
          const value = role && { as: role };
          putEntry({ kind: 'channel-role', subject: null, id: channel, when: null, value }, 'channel role');
        }}
      />
    </>
  );
}
