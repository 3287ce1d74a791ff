import type { Contact } from '../model/care';
import { DAY } from '../model/day';
import type { Span } from '../model/facts';
import { subjectOf } from '../model/subject';
import { isSale } from './buyer-orders';
import { contactOf } from './care/entered';
import { entriesBetween } from './entries';
import { noEvidence, spansOf } from './evidence';
import { buyersOf } from './journal';
import type { Store } from './store';

/** Contacts older than this say little of how people answer today. */
const DAYS = 365;

export type WrittenTo = { subject: string; contacts: Contact[]; sales: number[]; spans: Span[] };

/** Everyone who was written to in the last year: the contacts, the sales, and which of their time was read. `now` in epoch milliseconds. */
export async function writtenTo(store: Store, now: number): Promise<WrittenTo[]> {
  const contacts = new Map<string, Contact[]>();
  for (const entry of await entriesBetween(store, 'contact', now - DAYS * DAY, now + DAY)) {
    const subject = entry.subject ?? '';
    if (subjectOf(subject)?.kind === 'buyer')
      contacts.set(subject, [...(contacts.get(subject) ?? []), contactOf(entry)]);
  }
  const buyers = await buyersOf(store, [...contacts.keys()]);
  const spans = new Map<string, Span[]>();
  for (const { id } of await store.db.shops.toArray())
    spans.set(id, spansOf((await store.db.evidence.get(id)) ?? noEvidence(id)));
  return [...contacts].flatMap(([subject, own]) => {
    const buyer = buyers.get(subject);
    if (!buyer) return [];
    const sales = buyer.orders.filter(isSale).flatMap(({ at }) => at ?? []);
    return [{ subject, contacts: own, sales, spans: spans.get(buyer.shop) ?? [] }];
  });
}
