import { IdeasPart } from '../../components/panel/ideas-view';
import { tallies } from '../../utils/care/votes';
import type { Entry, EntryInput } from '../../utils/model/entry';
import { subjectOf } from '../../utils/model/subject';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { useWatch } from '../parts/use-watch';

type Props = {
  words: Words;
  store: Store;
  subject: string;
  timeZone: string;
  entries: Entry[];
  trials: Entry<'trial'>[];
  put: (input: Omit<EntryInput, 'subject'>) => void;
};

/** Votes and suggestions of the buyer in the panel. */
export function IdeasOf({ words, store, subject, timeZone, entries, trials, put }: Props) {
  const shop = subjectOf(subject)?.shop;
  const tally = tallies(useWatch(() => entriesOf(store, 'vote'), []) ?? []);
  const all = useWatch(() => entriesOf(store, 'suggestion'), []);
  const adopted = (all ?? []).filter(
    ({ subject: of, value }) => value.state === 'adopted' && subjectOf(of ?? '')?.shop === shop,
  );
  const votes = entries.filter((one): one is Entry<'vote'> => one.kind === 'vote');
  const suggestions = entries
    .filter((one): one is Entry<'suggestion'> => one.kind === 'suggestion')
    .map(({ id, when, at, value }) => ({ id, at: when ?? at, text: value.text, state: value.state }))
    .sort((a, b) => b.at - a.at);
  return (
    <details open={suggestions.length > 0}>
      <summary>{words.people.ideas}</summary>
      <IdeasPart
        words={words}
        timeZone={timeZone}
        choices={trials.map(({ id, value }) => ({
          id,
          title: value.title,
          vote: votes.find((one) => one.id === id)?.value.for ?? null,
          tally: tally.get(id) ?? { for: 0, against: 0 },
        }))}
        suggestions={suggestions}
        adopted={adopted.length}
        onVote={(id, vote) =>
          put({ kind: 'vote', id, when: Date.now(), value: vote === null ? null : { for: vote } })
        }
        onSuggest={(text) =>
          put({
            kind: 'suggestion',
            id: crypto.randomUUID(),
            when: Date.now(),
            value: { text, state: 'open', decidedAt: null },
          })
        }
        onState={({ id, at, text }, state) => {
          const decidedAt = state === 'open' ? null : Date.now();
          put({ kind: 'suggestion', id, when: at, value: { text, state, decidedAt } });
        }}
        onTakeBack={(id) => put({ kind: 'suggestion', id, when: null, value: null })}
      />
    </details>
  );
}
