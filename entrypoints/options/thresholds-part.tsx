import { useEffect, useState } from 'preact/hooks';
import { type Draft, ThresholdsForm } from '../../components/options/thresholds-form';
import { ask } from '../../utils/browser/ask';
import { type Settings, thresholds as schema, type Thresholds } from '../../utils/model/settings';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { usePreview } from './use-preview';

type Props = { words: Words; settings: Settings; store: Store };
const defaults: Thresholds = schema.parse({});

/** Trying thresholds: the draft lives here, what is in force lives in the settings. */
export function ThresholdsPart({ words, settings, store }: Props) {
  const inForce = settings.thresholds;
  const [draft, setDraft] = useState<Draft>(inForce);
  const [applied, setApplied] = useState(false);
  const key = JSON.stringify(inForce);
  // what is in force changed, here or in another window
  useEffect(() => setDraft(inForce), [key]);
  const parsed = schema.safeParse(draft);
  const wanted = parsed.success ? parsed.data : null;
  const { preview, counting } = usePreview(store, wanted, inForce);
  const apply = () => {
    if (wanted === null) return;
    ask({ type: 'thresholds.set', thresholds: wanted }).then(
      (answer) => setApplied(answer.ok),
      fail('thresholds'),
    );
  };
  return (
    <ThresholdsForm
      words={words}
      draft={draft}
      preview={preview}
      counting={counting}
      changed={!same(draft, inForce)}
      atDefaults={same(draft, defaults)}
      applied={applied}
      onDraft={setDraft}
      onApply={apply}
      onDiscard={() => setDraft(inForce)}
      onDefaults={() => setDraft(defaults)}
    />
  );
}

function same(a: Draft, b: Draft): boolean {
  return (Object.keys(a) as (keyof Draft)[]).every((key) => a[key] === b[key]);
}
