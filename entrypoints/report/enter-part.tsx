import { EnterNumbers } from '../../components/report/enter-numbers';
import { ask } from '../../utils/browser/ask';
import { dayName, monthDays, monthNamed } from '../../utils/model/calendar';
import { dayOf, startOfDay } from '../../utils/model/day';
import { scoreIds } from '../../utils/model/entries/dsr';
import type { EntryInput } from '../../utils/model/entry';
import { toMinor } from '../../utils/model/minor';
import { keyOf } from '../../utils/model/subject';
import type { TeamRules } from '../../utils/model/team-rules';
import { entriesOf } from '../../utils/store/entries';
import type { Store } from '../../utils/store/store';
import { money, month, type Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { useWatch } from '../parts/use-watch';

type Props = {
  words: Words;
  store: Store;
  shop: { id: string; timeZone: string };
  currency: string;
  rules: TeamRules;
  onClose: () => void;
};
const MOST = 12;

/** Entering scores and ad spend of one shop. */
export function EnterPart({ words, store, shop, currency, rules, onClose }: Props) {
  const { boss } = words;
  const subject = (id: string) => keyOf({ kind: 'shop', shop: shop.id, id });
  const now = Date.now();
  const today = dayName(dayOf(now, shop.timeZone));
  const known = useWatch(
    async () => ({ ads: await entriesOf(store, 'ad-spend'), scores: await entriesOf(store, 'dsr') }),
    [],
  );
  const put = async (entry: EntryInput): Promise<boolean> => {
    const done = await ask({ type: 'entries.put', entries: [entry] });
    if (!done.ok) fail('entries')(done.why);
    return done.ok;
  };
  const lines = [
    ...(known?.scores ?? [])
      .filter((one) => one.subject === subject('dsr'))
      .map((one) => ({
        key: one.id,
        text: `${one.id} · ${scoreIds.map((id) => `${boss.scoreNames[id]} ${one.value[id]?.toFixed(2) ?? '—'}`).join(' · ')}`,
        onRemove: () =>
          void put({ kind: 'dsr', subject: one.subject, id: one.id, when: one.when, value: null }),
      })),
    ...(known?.ads ?? [])
      .filter((one) => one.subject === subject('ads'))
      .map((one) => ({
        key: one.id,
        text: `${month(monthNamed(one.id) ?? 0, words.language)} · ${boss.spend} ${money(one.value.amount, words.language)}`,
        onRemove: () =>
          void put({ kind: 'ad-spend', subject: one.subject, id: one.id, when: one.when, value: null }),
      })),
  ].sort((a, b) => (a.key < b.key ? 1 : -1));
  return (
    <EnterNumbers
      words={words}
      month={today.slice(0, 7)}
      known={lines.slice(0, MOST)}
      onScores={(value) =>
        put({
          ...{ kind: 'dsr', subject: subject('dsr'), id: today, value },
          when: startOfDay(dayOf(now, shop.timeZone), shop.timeZone),
        })
      }
      drop={rules.scoreDrop}
      onDrop={async (scoreDrop) => {
        const done = await ask({ type: 'team.rules', rules: { ...rules, scoreDrop } });
        if (!done.ok) fail('rules')(done.why);
        return done.ok;
      }}
      onSpend={(name, amount) =>
        put({
          ...{ kind: 'ad-spend', subject: subject('ads'), id: name },
          when: startOfDay(monthDays(monthNamed(name) ?? 0).from, shop.timeZone),
          value: { amount: { minor: toMinor(amount, currency || null), currency: currency || null } },
        })
      }
      onClose={onClose}
    />
  );
}
