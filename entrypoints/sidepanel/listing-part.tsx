import { useState } from 'preact/hooks';
import { ListingMoreView } from '../../components/panel/listing-more';
import { PriceExcuse } from '../../components/panel/price-excuse';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import { excuseHolds } from '../../utils/care/excuse';
import type { EntryInput } from '../../utils/model/entry';
import type { Settings } from '../../utils/model/settings';
import type { ListingStory } from '../../utils/model/views';
import { listingMore } from '../../utils/pipeline/team/listing-more';
import { entriesAbout } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; settings: Settings; store: Store; story: ListingStory; timeZone: string };

/** Of a listing: why its price is as it is, from views to orders, who buys it, its issues. */
export function ListingPart({ words, settings, store, story, timeZone }: Props) {
  const { listing, orders, verdicts } = story;
  const subject = listing.key;
  const [refusal, setRefusal] = useState<string | null>(null);
  const more = useWatch(
    () => listingMore(store, subject, orders, settings.care, Date.now()),
    [subject, orders.map(({ key, buyer }) => [key, buyer]), settings.care],
  );
  const entries = useWatch(() => entriesAbout(store, [subject]), [subject]) ?? [];
  const put = (entry: EntryInput) => {
    ask({ type: 'entries.put', entries: [entry] }).then(
      (answer) => setRefusal(refusalText(words, answer)),
      fail('listing'),
    );
  };
  const excuse = entries.flatMap((one) => (one.kind === 'justify' ? [one.value] : []))[0];
  const crowd = entries.flatMap((one) =>
    one.kind === 'said' && one.id === 'crowd' ? [one.value.text] : [],
  )[0];
  const price = listing.price?.low ?? null;
  const isFlagged = verdicts.some(({ rule, finding }) => rule === 'price-floor' && finding === 'yes');
  return (
    <>
      {(isFlagged || excuse) && (
        <PriceExcuse
          words={words}
          text={excuse?.text ?? ''}
          holds={excuseHolds(excuse, price)}
          onSave={(text) =>
            put({
              ...{ kind: 'justify', subject, id: '', when: null },
              value: text === '' ? null : { text, price },
            })
          }
        />
      )}
      {more && (
        <ListingMoreView
          words={words}
          more={more}
          crowdSaid={crowd ?? ''}
          timeZone={timeZone}
          onIssue={(what) =>
            put({
              ...{ kind: 'issue', subject, id: crypto.randomUUID(), when: Date.now() },
              value: { what, changed: '', changedAt: null },
            })
          }
          onChanged={({ id, at, value }, changed) =>
            put({ kind: 'issue', subject, id, when: at, value: { ...value, changed, changedAt: Date.now() } })
          }
          onRemove={({ id, at }) => put({ kind: 'issue', subject, id, when: at, value: null })}
          onCopy={(what) =>
            put({
              ...{ kind: 'copy-change', subject, id: crypto.randomUUID(), when: Date.now() },
              value: { what, views: more.funnel.views },
            })
          }
          onCopyRemove={({ id, at }) => put({ kind: 'copy-change', subject, id, when: at, value: null })}
        />
      )}
      <Refusal text={refusal} />
    </>
  );
}
