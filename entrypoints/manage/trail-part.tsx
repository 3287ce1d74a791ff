import { useState } from 'preact/hooks';
import { TrailList } from '../../components/manage/trail-list';
import { ask } from '../../utils/browser/ask';
import type { Store } from '../../utils/store/store';
import { trail } from '../../utils/store/trail';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

const STEP = 200;

/** The audit trail, and taking changes back. */
export function TrailPart({ words, store }: { words: Words; store: Store }) {
  const [most, setMost] = useState(STEP);
  const [said, setSaid] = useState<string | null>(null);
  const lines = useWatch(() => trail(store, Infinity, most), [most]);
  const onUndo = (batch: string) => {
    ask({ type: 'entries.undo', batch }).then(
      (answer) =>
        setSaid(
          answer.ok
            ? words.manage.trail.undone(answer.value.undone, answer.value.kept)
            : refusalText(words, answer),
        ),
      fail('undo'),
    );
  };
  if (lines === undefined) return <p class="muted">{words.common.loading}</p>;
  return (
    <TrailList
      words={words}
      lines={lines}
      more={lines.length === most}
      said={said}
      onUndo={onUndo}
      onMore={() => setMost(most + STEP)}
    />
  );
}
