import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ContactLog, type LoggedContact, type Roles } from '../../components/panel/contact-log';
import { MarksView } from '../../components/panel/marks-view';
import { RelationView } from '../../components/panel/relation-view';
import { VipLedger } from '../../components/panel/vip-ledger';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import { allowance } from '../../utils/care/cap';
import { type Person, personOf } from '../../utils/care/person';
import { answeredAfter } from '../../utils/care/response';
import { savedOf } from '../../utils/care/vip';
import { markIds } from '../../utils/model/care-names';
import type { Entry, EntryInput } from '../../utils/model/entry';
import { toMinor } from '../../utils/model/minor';
import type { StoredFit } from '../../utils/model/outlook';
import type { Settings } from '../../utils/model/settings';
import { mayGuide } from '../../utils/pipeline/may-guide';
import { allRules, buyerJudge } from '../../utils/pipeline/rules';
import { contactOf } from '../../utils/store/care/entered';
import { outlooksOf } from '../../utils/store/outlooks';
import { type Relation, relationOf } from '../../utils/store/relation';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';
import { IdeasOf } from './ideas-of';
import { groupText, nextText } from './next-text';
import { ReferralOf } from './referral-of';
import { ResponsesPart } from './responses-part';
import { usualText } from './usual-text';

type Props = { words: Words; settings: Settings; store: Store; subject: string };

/** Rung, caps, contacts, marks and the VIP account of the buyer in the panel. */
export function RelationPart({ words, settings, store, subject }: Props) {
  const known = useWatch(async () => {
    const now = Date.now();
    const outlooks = await outlooksOf(store);
    const judge = buyerJudge(allRules, settings.thresholds, now, outlooks);
    const relation = await relationOf(store, subject, judge, now);
    return relation && { relation, fit: outlooks.get(relation.facts.shop)?.people };
  }, [subject, settings.thresholds]);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!known) return null;
  const { relation: found, fit } = known;
  const put = (input: Omit<EntryInput, 'subject'>) => {
    const entry = { ...input, subject } as EntryInput;
    ask({ type: 'entries.put', entries: [entry] }).then(
      (answer) => setRefusal(refusalText(words, answer)),
      fail('entry'),
    );
  };
  return (
    <>
      <Refusal text={refusal} />
      <RelationDrawn words={words} settings={settings} found={found} fit={fit} now={Date.now()} put={put}>
        <ReferralOf
          key={subject}
          words={words}
          store={store}
          subject={subject}
          currency={found.currency}
          timeZone={found.facts.timeZone}
          put={put}
        />
        <IdeasOf
          key={`ideas ${subject}`}
          words={words}
          store={store}
          subject={subject}
          timeZone={found.facts.timeZone}
          entries={found.entries}
          trials={found.trials}
          put={put}
        />
        <ResponsesPart words={words} settings={settings} store={store} />
      </RelationDrawn>
    </>
  );
}

type DrawnProps = {
  words: Words;
  settings: Settings;
  found: Relation;
  /** How the shop's customers come again, as far as it was worked out. */
  fit?: StoredFit | undefined;
  /** When it is drawn, in epoch milliseconds; what is noted later bears the time of the click. */
  now: number;
  put: (input: Omit<EntryInput, 'subject'>) => void;
  /** Who brought whom, how people answer. */
  children?: ComponentChildren;
};

/** The same of one relation as it is now. */
export function RelationDrawn({ words, settings, found, fit, now, put, children }: DrawnProps) {
  const { facts, entries, currency, members } = found;
  const { care: rules } = settings;
  const person = personOf(facts, mayGuide(facts.profile), rules, now);
  const { timeZone } = facts;
  const own = entries.flatMap((entry) => (entry.kind === 'contact' ? [entry] : []));
  const owner = entries.find((entry): entry is Entry<'owner'> => entry.kind === 'owner');
  const may = {
    service: allowance(person, 'service', null, rules, now, timeZone),
    marketing: allowance(person, 'marketing', null, rules, now, timeZone),
  };
  const money = (amount: number | null) =>
    amount === null ? null : { minor: toMinor(amount, currency), currency };
  const vip = entries.find((entry): entry is Entry<'vip'> => entry.kind === 'vip');
  const benefits = entries
    .filter((entry): entry is Entry<'benefit'> => entry.kind === 'benefit')
    .map(({ id, when, at, value }) => ({ id, at: when ?? at, ...value }))
    .sort((a, b) => b.at - a.at);
  const since = vip ? (vip.when ?? vip.at) : 0;
  const discount = vip?.value.discount ?? null;
  const saved = savedOf(benefits, facts.orders, discount, since);
  return (
    <RelationView
      words={words}
      standing={person.standing}
      strong={person.strong}
      isVip={vip !== undefined}
      may={may}
      next={nextText(words, person, found, settings, now)}
      group={groupText(words, person, entries)}
      usual={person.standing.rung === 'iron' ? null : usualText(words, person, fit, now)}
      timeZone={timeZone}
    >
      <ContactLog
        words={words}
        contacts={own.map((one) => loggedOf(one, person)).sort((a, b) => b.at - a.at)}
        timeZone={timeZone}
        members={members
          .filter(({ value }) => value.leftAt === null)
          .map(({ id, value }) => ({ id, name: value.name }))}
        names={new Map(members.map(({ id, value }) => [id, value.name]))}
        owner={owner?.value.member ?? null}
        roles={rolesOf(found.roles)}
        onLog={(contact) =>
          put({
            kind: 'contact',
            id: crypto.randomUUID(),
            when: Date.now(),
            value: { ...contact, task: null },
          })
        }
        onTakeBack={(id) => put({ kind: 'contact', id, when: null, value: null })}
      />
      <details open={vip !== undefined}>
        <summary>{words.care.more}</summary>
        <MarksView
          words={words}
          marks={markIds.filter((id) => entries.some((entry) => entry.kind === 'mark' && entry.id === id))}
          birthday={person.birthday}
          onMark={(id, on) => put({ kind: 'mark', id, when: Date.now(), value: on ? { text: '' } : null })}
          onBirthday={(born) => put({ kind: 'birthday', id: '', when: null, value: born })}
        />
        <h3>{words.care.vipHead}</h3>
        <VipLedger
          words={words}
          view={{
            member: vip ? { since, paid: vip.value.paid, discount } : null,
            benefits,
            given: saved.given,
            discounted: saved.discount,
          }}
          currency={currency}
          timeZone={timeZone}
          onJoin={({ paid, discount: percent }) =>
            put({
              kind: 'vip',
              id: '',
              when: Date.now(),
              value: {
                paid: money(paid),
                discount: percent === null ? null : Math.min(1, percent / 100),
                text: '',
              },
            })
          }
          onLeave={() => put({ kind: 'vip', id: '', when: null, value: null })}
          onBenefit={(what, amount) =>
            put({
              kind: 'benefit',
              id: crypto.randomUUID(),
              when: Date.now(),
              value: { what, amount: money(amount) },
            })
          }
          onTakeBack={(id) => put({ kind: 'benefit', id, when: null, value: null })}
        />
      </details>
      {children}
    </RelationView>
  );
}

function loggedOf(entry: Entry<'contact'>, { contacts, sales }: Person): LoggedContact {
  const contact = contactOf(entry);
  const { nature, channel, ask: asked, member, at } = contact;
  const orderAfter = answeredAfter(contact, contacts, sales);
  return { id: entry.id, at, nature, channel, ask: asked, member, orderAfter };
}

function rolesOf(entries: Relation['roles']): Roles {
  return Object.fromEntries(entries.map(({ id, value }) => [id, value.as]));
}
