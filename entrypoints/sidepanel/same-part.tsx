import { useState } from 'preact/hooks';
import { SamePart } from '../../components/panel/same-view';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import { setPanelSubject } from '../../utils/browser/panel';
import type { EntryInput } from '../../utils/model/entry';
import { partEntries, type SameLine, sameEntries } from '../../utils/model/same';
import type { Store } from '../../utils/store/store';
import { sameView, searchOtherShops } from '../../utils/store/two-shops';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useRested } from '../parts/use-rested';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; store: Store; subject: string };

/** The same person or product in another shop of the seller's. */
export function SameOf({ words, store, subject }: Props) {
  const [text, setText] = useState('');
  const [unlinked, setUnlinked] = useState<SameLine | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Looking reads the other shops through: not at each letter.
  const sought = useRested(text);
  const view = useWatch(() => sameView(store, subject), [subject]);
  const hits = useWatch(
    async () => (sought.trim() === '' ? null : searchOtherShops(store, subject, sought)),
    [subject, sought],
  );
  if (!view) return null;
  const put = (entries: EntryInput[]) => {
    ask({ type: 'entries.put', entries }).then(
      (answer) => setRefusal(refusalText(words, answer)),
      fail('same'),
    );
  };
  return (
    <section class="card relation">
      <details open={view.linked.length + view.proposed.length > 0 || unlinked !== null}>
        <summary>{words.twoShops.title[view.own.kind]}</summary>
        <Refusal text={refusal} />
        <SamePart
          {...{ words, view, text, unlinked }}
          hits={text.trim() === '' ? null : (hits ?? null)}
          onText={setText}
          onLink={(other) => {
            setText('');
            setUnlinked(null);
            put(sameEntries(subject, other, 'linked'));
          }}
          onUnlink={(line) => {
            setUnlinked(line);
            put(partEntries(subject, view.group, line.subject));
          }}
          onOpen={(one) => setPanelSubject(one).catch(fail('subject'))}
        />
      </details>
    </section>
  );
}
