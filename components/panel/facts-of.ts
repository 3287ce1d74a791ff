import { DAY } from '../../utils/model/day';
import type { BuyerStory, ListingStory, Story } from '../../utils/model/views';
import { counted, day, moment, money, type Words } from '../../utils/words';
import type { FactLabel } from '../../utils/words/page-words';
import { countText } from '../count-text';

export type Fact = { label: FactLabel; text: string };

/** What was seen of a subject, as finished texts; what was never seen is left out. `timeZone` is the shop's. */
export function factsOf(words: Words, story: Story, timeZone: string): Fact[] {
  const texts =
    story.kind === 'listing' ? ofListing(words, story, timeZone) : ofBuyer(words, story, timeZone);
  return texts.filter((fact): fact is Fact => fact.text !== null && fact.text !== '');
}

type Maybe = { label: FactLabel; text: string | null };

function ofListing(words: Words, { listing, evidence, orders }: ListingStory, timeZone: string): Maybe[] {
  const { language, common, verdictRows } = words;
  const seen = (name: 'stock' | 'sold30d' | 'soldTotal') =>
    listing.sightings.findLast((one) => one[name] !== null);
  // The page counts what was called brushing, as long as it is of its days; no figure of ours does.
  const sold = (name: 'sold30d' | 'soldTotal') => {
    const look = seen(name);
    const text = countText(words, look?.[name]);
    const from = look && name === 'sold30d' ? look.at - 30 * DAY : 0;
    const isBrushed = orders.some(({ state, at }) => state === 'brushing' && (at === null || at >= from));
    return text !== null && isBrushed ? verdictRows.withBrushing(text) : text;
  };
  const { latest, price } = listing;
  const range = price && [...new Set([price.low, price.high].map((one) => money(one, language)))].join(' – ');
  return [
    { label: 'price', text: range },
    { label: 'cost', text: listing.cost && money(listing.cost, language) },
    { label: 'stock', text: countText(words, seen('stock')?.stock) },
    { label: 'sold30d', text: sold('sold30d') },
    { label: 'soldTotal', text: sold('soldTotal') },
    { label: 'status', text: (listing.status && common.productStates[listing.status]) ?? listing.statusText },
    { label: 'listedAt', text: listing.listedAt === null ? null : day(listing.listedAt, timeZone, language) },
    { label: 'category', text: listing.category },
    { label: 'spec', text: listing.spec },
    { label: 'skus', text: listing.skus.join(', ') },
    { label: 'itemId', text: listing.itemId },
    { label: 'views', text: countText(words, latest.views) },
    { label: 'visitors', text: countText(words, latest.visitors) },
    { label: 'favorites', text: countText(words, latest.favorites) },
    { label: 'cartAdds', text: countText(words, latest.cartAdds) },
    { label: 'rating', text: latest.rating === undefined ? null : String(latest.rating) },
    { label: 'reviewCount', text: countText(words, latest.reviewCount) },
    { label: 'shop', text: evidence.shopName },
    { label: 'firstSeen', text: day(listing.firstSeen, timeZone, language) },
    { label: 'lastSeen', text: moment(listing.lastSeen, timeZone, language) },
  ];
}

function ofBuyer(words: Words, { buyer, evidence }: BuyerStory, timeZone: string): Maybe[] {
  const { language } = words;
  return [
    { label: 'orderCount', text: counted(buyer.orders.length) },
    { label: 'keyKind', text: words.buyerKeys[buyer.keyKind] },
    { label: 'shop', text: evidence.shopName },
    { label: 'firstSeen', text: day(buyer.firstSeen, timeZone, language) },
    { label: 'lastSeen', text: moment(buyer.lastSeen, timeZone, language) },
  ];
}
