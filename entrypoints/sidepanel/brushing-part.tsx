import { useState } from 'preact/hooks';
import { BrushingMark } from '../../components/panel/brushing-mark';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import { entryOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; store: Store; subject: string };

/** Marks a buyer's orders as brushing. */
export function BrushingPart({ words, store, subject }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const mark = useWatch(() => entryOf(store, 'brushing', subject), [subject]);
  const onMark = (isMarked: boolean) => {
    const value = isMarked ? {} : null;
    ask({
      type: 'entries.put',
      entries: [{ kind: 'brushing', subject, id: '', when: null, value }],
    }).then((answer) => setRefusal(refusalText(words, answer)), fail('brushing'));
  };
  if (mark === undefined) return null;
  return (
    <>
      <BrushingMark words={words} isMarked={mark !== null} onMark={onMark} />
      <Refusal text={refusal} />
    </>
  );
}
