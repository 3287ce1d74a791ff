import { CycleField } from '../../components/panel/cycle-field';
import type { Verdict } from '../../utils/model/verdict';
import { cycleDays } from '../../utils/store/care/flags';
import { entryOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { putEntry } from '../parts/put-entry';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; store: Store; subject: string; verdicts: Verdict[] };

/** After how long the listing in the panel is bought again, as the seller says or as it was measured. */
export function CyclePart({ words, store, subject, verdicts }: Props) {
  const entry = useWatch(() => entryOf(store, 'cycle', subject), [subject]);
  if (entry === undefined) return null;
  const measured = verdicts.map(cycleDays).find((days) => days !== null) ?? null;
  return (
    <CycleField
      words={words}
      said={entry?.value.days}
      measured={measured}
      onSay={(days) => {
        const value = days === undefined ? null : { days };
        putEntry({ kind: 'cycle', subject, id: '', when: null, value }, 'cycle');
      }}
    />
  );
}
