import { useState } from 'preact/hooks';
import { type OwnSaid, OwnWordsPart } from '../../components/panel/own-words';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import type { Entry, EntryInput } from '../../utils/model/entry';
import { entriesAbout, entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { dayText, startOf } from '../parts/local-days';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';

type Props = { words: Words; store: Store; subject: string; kind: 'listing' | 'buyer' };

/** What the seller says of the subject on show, each field an entry of its own. */
export function OwnPart({ words, store, subject, kind }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const entries = useWatch(() => entriesAbout(store, [subject]), [subject]);
  const members = useWatch(() => entriesOf(store, 'member'), []);
  const suppliers = useWatch(() => entriesOf(store, 'supplier'), []);
  if (!entries) return null;
  const put = (entry: EntryInput) => {
    ask({ type: 'entries.put', entries: [entry] }).then(
      (answer) => setRefusal(refusalText(words, answer)),
      fail('own words'),
    );
  };
  const bare = { subject, id: '', when: null };
  return (
    <>
      <OwnWordsPart
        words={words}
        kind={kind}
        own={saidIn(entries)}
        members={(members ?? [])
          .filter(({ value }) => value.leftAt === null)
          .map(({ id, value }) => ({ id, name: value.name }))}
        suppliers={(suppliers ?? []).map(({ id, value }) => ({ id, name: value.name }))}
        onPin={(text) => put({ ...bare, kind: 'pin', value: text === '' ? null : { text } })}
        onFollowUp={(day, what) =>
          put({
            ...bare,
            kind: 'follow-up',
            when: day === '' ? null : startOf(day),
            value: day === '' ? null : { what },
          })
        }
        onSaid={(id, text) => put({ ...bare, kind: 'said', id, value: text === '' ? null : { text } })}
        onRole={(as) => put({ ...bare, kind: 'role', value: as && { as } })}
        onEdge={(edge) => put({ ...bare, kind: 'edge', value: edge && { kind: edge } })}
        onOwner={(member) =>
          put({ ...bare, kind: 'owner', value: member === null ? null : { member, how: 'hand' } })
        }
        onSupplier={(supplier) =>
          put({ ...bare, kind: 'supply', value: supplier === null ? null : { supplier } })
        }
      />
      <Refusal text={refusal} />
    </>
  );
}

function saidIn(entries: Entry[]): OwnSaid {
  const own: OwnSaid = {
    ...{ pin: '', day: '', what: '', said: {}, role: null },
    ...{ edge: null, owner: null, supplier: null },
  };
  for (const entry of entries)
    if (entry.kind === 'pin') own.pin = entry.value.text;
    else if (entry.kind === 'follow-up' && entry.when !== null) {
      own.day = dayText(entry.when);
      own.what = entry.value.what;
    } else if (entry.kind === 'said') own.said = { ...own.said, [entry.id]: entry.value.text };
    else if (entry.kind === 'role') own.role = entry.value.as;
    else if (entry.kind === 'edge') own.edge = entry.value.kind;
    else if (entry.kind === 'owner') own.owner = entry.value.member;
    else if (entry.kind === 'supply') own.supplier = entry.value.supplier;
  return own;
}
