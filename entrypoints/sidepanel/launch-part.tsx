import { useState } from 'preact/hooks';
import { LaunchList } from '../../components/panel/launch-view';
import { setPanelSubject } from '../../utils/browser/panel';
import type { EntryInput } from '../../utils/model/entry';
import type { Listing } from '../../utils/model/facts';
import type { Settings } from '../../utils/model/settings';
import type { Task } from '../../utils/model/task';
import { launchView } from '../../utils/pipeline/launch';
import { mayGuide } from '../../utils/pipeline/may-guide';
import { launchKey } from '../../utils/store/care/launches';
import { entryOf } from '../../utils/store/entries';
import { ownHelp } from '../../utils/store/own-help';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { putEntry } from '../parts/put-entry';
import { TaskHelpPart } from '../parts/task-help-part';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; settings: Settings; store: Store; listing: Listing };

/** The launch list of the listing in the panel: made by a click where the listing isn't new by itself. */
export function LaunchPart({ words, settings, store, listing }: Props) {
  const { key, shop } = listing;
  const { people } = words;
  const [opened, setOpened] = useState(false);
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{people.launch}</summary>
      {opened && (
        <Launch key={`${key} ${shop}`} words={words} settings={settings} store={store} listing={listing} />
      )}
    </details>
  );
}

function Launch({ words, settings, store, listing }: Props) {
  const { key, shop: shopId, title } = listing;
  const { people } = words;
  const [last, setLast] = useState<string | null>(null);
  const [skipped, setSkipped] = useState<string[]>([]);
  const view = useWatch(() => launchView(store, key, settings, Date.now()), [key, settings.care]);
  const shop = useWatch(async () => (await store.db.shops.get(shopId)) ?? null, [shopId]);
  if (view === undefined || !shop) return <p class="muted small">{words.common.loading}</p>;
  const put = (entry: EntryInput) => putEntry(entry, 'launch');
  const contact = { kind: 'contact' as const, id: `launch ${listing.id}`.slice(0, 200) };
  const tell = async (subject: string) => {
    const owner = await entryOf(store, 'owner', subject);
    const told = {
      channel: 'platform',
      member: owner?.value.member ?? null,
      ask: null,
      task: launchKey(key),
    };
    put({ ...contact, subject, when: Date.now(), value: { nature: 'marketing', ...told } });
    setLast(subject);
  };
  const takeBack = (subject: string) => {
    put({ ...contact, subject, when: null, value: null });
    setLast(null);
  };
  const launch = { kind: 'launch' as const, subject: key, id: '' };
  if (view === null)
    return (
      <div class="stack-s">
        <p class="muted small">{people.launchBody}</p>
        <button type="button" class="btn" onClick={() => put({ ...launch, when: Date.now(), value: {} })}>
          {people.launchMake}
        </button>
      </div>
    );
  const left = view.open.filter(({ subject }) => !skipped.includes(subject));
  const [person] = left;
  const now = view.since;
  const task: Task = {
    key: launchKey(key),
    kind: 'launch-list',
    subject: key,
    label: title ?? '',
    ...{ state: 'open', worth: 0, because: [], url: null, madeAt: now, due: now, changedAt: now },
    fields: { item: (title ?? '').slice(0, 120) },
    mayGuide: mayGuide(shop.profile),
  };
  return (
    <LaunchList
      words={words}
      view={view}
      next={person ? { person, nth: view.open.indexOf(person) + 1 } : null}
      onTold={(subject) => {
        tell(subject).catch(fail('launch'));
      }}
      onBack={last === null ? null : () => takeBack(last)}
      onSkip={(subject) => setSkipped([...skipped, subject])}
      onOpen={(subject) => setPanelSubject(subject).catch(fail('subject'))}
      onStop={() => put({ ...launch, when: null, value: null })}
    >
      <TaskHelpPart
        words={words}
        task={task}
        shopName={shop.name}
        load={(kind, language) => ownHelp(store, kind, language)}
      />
    </LaunchList>
  );
}
