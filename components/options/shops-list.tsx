import type { EvidenceView } from '../../utils/model/views';
import { day, type Words } from '../../utils/words';
import { hostOf } from '../host-of';
import { Refusal } from '../refusal';
import { ShopTools } from './shop-tools';

/** A shop and what of it is known. */
export type ShopLine = {
  id: string;
  name: string;
  origin: string;
  timeZone: string;
  evidence: EvidenceView | null;
};

/** Stretches of time named at most; older ones say little today. */
const SPANS = 4;

type Props = {
  words: Words;
  shops: ShopLine[];
  /** What was just done, or refused. */
  said?: string | null;
  refusal?: string | null;
  onRename: (shop: string, name: string) => void;
  onForget: (shop: string, name: string, notesToo: boolean) => void;
};

export function ShopsList({ words, shops, said = null, refusal = null, onRename, onForget }: Props) {
  const { options } = words;
  return (
    <section class="section card" aria-labelledby="shops">
      <h2 id="shops">{options.shops}</h2>
      {shops.length === 0 && <p class="muted">{options.noShops}</p>}
      {shops.length > 1 && <p class="muted">{words.shops.several}</p>}
      <ul class="plain-list">
        {shops.map((shop) => (
          <li key={shop.id} class="stack-s">
            <h3>
              {shop.name} <span class="muted small">{hostOf(shop.origin)}</span>
            </h3>
            <Known words={words} shop={shop} />
            <ShopTools
              words={words}
              id={shop.id}
              name={shop.name}
              onRename={(name) => onRename(shop.id, name)}
              onForget={(notesToo) => onForget(shop.id, shop.name, notesToo)}
            />
          </li>
        ))}
      </ul>
      <p class="muted small" role="status">
        {said}
      </p>
      <Refusal text={refusal} />
    </section>
  );
}

function Known({ words, shop }: { words: Words; shop: ShopLine }) {
  const { options, popup, language } = words;
  const { evidence, timeZone } = shop;
  if (evidence === null) return null;
  const { knownDays, orders, spans, itemsUnreadCount } = evidence;
  const dates = spans
    .slice(-SPANS)
    .map((span) => options.shopSpan(day(span.from, timeZone, language), day(span.to, timeZone, language)));
  return (
    <div class="muted small">
      <p>{knownDays > 0 ? options.shopKnown(knownDays, orders) : options.shopUnknown(orders)}</p>
      {dates.length > 0 && <p class="num">{dates.join(' · ')}</p>}
      {itemsUnreadCount > 0 && <p>{popup.itemsUnread(itemsUnreadCount)}</p>}
    </div>
  );
}
