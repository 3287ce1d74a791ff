import { type Channel, type Contact, channels } from '../../model/care';
import type { Entry } from '../../model/entry';
import type { EnteredFacts } from '../../model/person-facts';

/** What was entered about one customer, and the times at which others came on her word. */
export function enteredOf(entries: Entry[], brought: number[]): EnteredFacts {
  const facts: EnteredFacts = {
    contacts: [],
    doNotContact: false,
    blocked: false,
    vipSince: null,
    birthday: null,
    helped: [...brought],
    votes: [],
    adopted: [],
    others: [],
  };
  for (const entry of entries) {
    if (entry.kind === 'contact') facts.contacts.push(contactOf(entry));
    else if (entry.kind === 'vip') facts.vipSince = entry.when ?? entry.at;
    else if (entry.kind === 'birthday') facts.birthday = entry.value;
    else if (entry.kind === 'mark' && entry.id === 'do-not-contact') facts.doNotContact = true;
    else if (entry.kind === 'mark' && entry.id === 'blocked') facts.blocked = true;
    else if (entry.kind === 'vote') facts.votes.push(entry.id);
    else if (entry.kind === 'suggestion' && entry.value.state === 'adopted')
      facts.adopted.push({ at: entry.value.decidedAt ?? entry.at, text: entry.value.text });
    else if (entry.kind === 'mark' && (entry.id === 'follows' || entry.id === 'group'))
      facts.helped.push(entry.when ?? entry.at);
  }
  facts.contacts.sort((a, b) => a.at - b.at);
  return facts;
}

/** The cap asks only for the kind of the task, which its key begins with. */
export function contactOf({ value, when, at }: Entry<'contact'>): Contact {
  return {
    at: when ?? at,
    nature: value.nature,
    channel: channels.find((one): one is Channel => one === value.channel) ?? 'other',
    ask: value.ask,
    task: value.task?.split('|')[0] ?? null,
    member: value.member,
  };
}
