import { useState } from 'preact/hooks';
import { ReferralPart } from '../../components/panel/referral-view';
import { setPanelSubject } from '../../utils/browser/panel';
import { broughtSales, refusalOf } from '../../utils/care/referral';
import type { EntryInput } from '../../utils/model/entry';
import { toMinor } from '../../utils/model/minor';
import { subjectOf } from '../../utils/model/subject';
import { type Brought, referralLinks, referralsOf, searchBuyers } from '../../utils/store/referrals';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { useRested } from '../parts/use-rested';
import { useWatch } from '../parts/use-watch';

type Props = {
  words: Words;
  store: Store;
  subject: string;
  currency: string | null;
  timeZone: string;
  put: (input: Omit<EntryInput, 'subject'>) => void;
};

/** Who brought the buyer in the panel, and whom she brought. */
export function ReferralOf({ words, store, subject, currency, timeZone, put }: Props) {
  const [text, setText] = useState('');
  const sought = useRested(text);
  const found = useWatch(() => referralsOf(store, subject), [subject]);
  const hits = useWatch(async () => {
    if (sought.trim() === '') return null;
    const shop = subjectOf(subject)?.shop ?? '';
    const [lines, links] = await Promise.all([searchBuyers(store, shop, sought), referralLinks(store)]);
    return lines.map((line) => ({ ...line, refusal: refusalOf(links, subject, line.subject) }));
  }, [subject, sought]);
  if (!found) return null;
  const { by, brought } = found;
  const bare = { kind: 'referrer' as const, id: '' };
  return (
    <details open={by !== null || brought.length > 0}>
      <summary>{words.people.referral}</summary>
      <ReferralPart
        words={words}
        view={{ by: by && lineOf(by), brought: brought.map(lineOf), ...broughtSales(brought) }}
        currency={currency}
        timeZone={timeZone}
        text={text}
        hits={text.trim() === '' ? null : (hits ?? null)}
        onText={setText}
        onChoose={(chosen) => {
          setText('');
          put({ ...bare, when: Date.now(), value: { by: chosen, reward: null } });
        }}
        onTakeBack={() => put({ ...bare, when: null, value: null })}
        onReward={(amount) =>
          by &&
          put({
            ...bare,
            when: by.entry.when,
            value: {
              by: by.subject,
              reward: amount === null ? null : { minor: toMinor(amount, currency), currency },
            },
          })
        }
        onOpen={(one) => setPanelSubject(one).catch(fail('subject'))}
      />
    </details>
  );
}

function lineOf({ entry, orders: _, earlier: __, ...line }: Brought) {
  return { ...line, since: entry.when ?? entry.at, reward: entry.value.reward ?? null };
}
