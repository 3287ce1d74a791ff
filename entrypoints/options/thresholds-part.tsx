import { useEffect, useState } from 'preact/hooks';
import type { GroupDraft } from '../../components/options/group-draft';
import { type Draft, ThresholdsForm } from '../../components/options/thresholds-form';
import { ask } from '../../utils/browser/ask';
import {
  goodsGroups,
  type Settings,
  thresholds as schema,
  type Thresholds,
} from '../../utils/model/settings';
import type { GroupName } from '../../utils/model/views';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { usePreview } from './use-preview';

type Props = { words: Words; settings: Settings; store: Store };
const defaults: Thresholds = schema.parse({});

/** Trying thresholds: the draft lives here, what is in force lives in the settings. */
export function ThresholdsPart({ words, settings, store }: Props) {
  const { thresholds: inForce, groups: groupsInForce } = settings;
  const [draft, setDraft] = useState<Draft>(inForce);
  const [groups, setGroups] = useState<GroupDraft[]>(groupsInForce);
  const [scope, setScope] = useState<GroupName | null>(null);
  const [applied, setApplied] = useState(false);
  const discard = () => {
    setDraft(inForce);
    setGroups(groupsInForce);
  };
  const key = JSON.stringify([inForce, groupsInForce]);
  // what is in force changed, here or in another window
  useEffect(discard, [key]);
  const parsed = [schema.safeParse(draft), goodsGroups.safeParse(groups)] as const;
  const wanted =
    parsed[0].success && parsed[1].success ? { thresholds: parsed[0].data, groups: parsed[1].data } : null;
  const { preview, counting } = usePreview(store, {
    wanted,
    inForce: { thresholds: inForce, groups: groupsInForce },
    scope,
    testDays: settings.team.testDays,
  });
  const apply = () => {
    if (wanted === null) return;
    ask({ type: 'thresholds.set', ...wanted }).then((answer) => setApplied(answer.ok), fail('thresholds'));
  };
  return (
    <ThresholdsForm
      words={words}
      draft={draft}
      groups={groups}
      scope={scope}
      preview={preview}
      counting={counting}
      changed={!same(draft, inForce) || JSON.stringify(groups) !== JSON.stringify(groupsInForce)}
      atDefaults={same(draft, defaults) && groups.length === 0}
      applied={applied}
      onDraft={setDraft}
      onGroups={setGroups}
      onScope={setScope}
      onApply={apply}
      onDiscard={discard}
      onDefaults={() => {
        setDraft(defaults);
        setGroups([]);
      }}
    />
  );
}

function same(a: Draft, b: Draft): boolean {
  return (Object.keys(a) as (keyof Draft)[]).every((key) => a[key] === b[key]);
}
