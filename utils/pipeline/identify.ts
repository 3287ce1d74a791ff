import type { Profile } from '../model/lexicon';
import type { BuyerKey, OrderRow } from '../model/reading';
import type { Identity, Label, Person } from '../store/records';
import { maskKey, maskName } from './mask-label';

/** Who a row's buyer is, as far as the row tells: one identity, from the strongest key it shows. */
export type Claim = { kind: BuyerKey['kind']; value: string; strong: boolean; rank: number };

/** What a row of any kind tells of the person it is about. */
export type PersonRow = Pick<OrderRow, 'buyer' | 'buyerKeys' | 'region' | 'phoneTail'>;

/** Hashes a text with the installation's secret. */
export type Hash = (text: string) => Promise<string>;

/**
 * The strongest key of a row. Unmasked ids, accounts and e-mails are strong; a name is where the platform's
 * profile says so. A masked nick is told apart by region and phone tail besides, where the row shows them.
 */
export function claimOf(row: PersonRow, profile: Pick<Profile, 'buyerName'> | null): Claim | null {
  const claims = row.buyerKeys
    .filter((key) => key.value.trim() !== '')
    .map((key): Claim => {
      if (key.masked) return maskedClaim(row, key);
      const value = normalised(key);
      if (key.kind === 'buyerId') return { kind: key.kind, value, strong: true, rank: 60 };
      if (key.kind === 'buyerAccount') return { kind: key.kind, value, strong: true, rank: 50 };
      if (key.kind === 'buyerEmail') return { kind: key.kind, value, strong: true, rank: 40 };
      if (key.kind === 'buyerPhone') return { kind: key.kind, value, strong: false, rank: 30 };
      return { kind: key.kind, value, strong: profile?.buyerName === 'strong', rank: 20 };
    });
  return claims.sort((a, b) => b.rank - a.rank || (a.value < b.value ? -1 : 1))[0] ?? null;
}

function maskedClaim(row: PersonRow, key: BuyerKey): Claim {
  const beside = [row.region, row.phoneTail].filter((text) => text !== undefined && text !== '');
  const value = [normalised(key), ...beside.map((text) => text?.normalize('NFKC').trim())].join('|');
  const isName = key.kind !== 'buyerPhone';
  return { kind: key.kind, value, strong: false, rank: (isName ? 10 : 5) + beside.length };
}

function normalised({ kind, value }: BuyerKey): string {
  const plain = value.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (kind === 'buyerEmail') return plain.toLowerCase();
  return kind === 'buyerPhone' ? plain.replace(/[^\d*+]/g, '') : plain;
}

/** What is hashed of a buyer: the shop is part of it, so that a hash tells nothing across shops. */
export function hashText(shop: string, { kind, value }: Claim): string {
  return JSON.stringify([shop, kind, value]);
}

/** The hashes of every strong key a row shows, for lists of customers: orders may name the person by any of them. */
export async function strongIds(
  shop: string,
  rows: PersonRow[],
  profile: Pick<Profile, 'buyerName'> | null,
  hash: Hash,
): Promise<string[][]> {
  return Promise.all(
    rows.map((row) =>
      Promise.all(
        row.buyerKeys.flatMap((key) => {
          const claim = claimOf({ ...row, buyerKeys: [key] }, profile);
          return claim?.strong ? [hash(hashText(shop, claim))] : [];
        }),
      ),
    ),
  );
}

/** The hashed identity and masked label of each row's buyer; null where a row names none. */
export async function identify(
  shop: string,
  rows: PersonRow[],
  readAt: number,
  profile: Pick<Profile, 'buyerName'> | null,
  hash: Hash,
): Promise<Person[]> {
  const ids = new Map<string, Promise<string>>();
  const idOf = (claim: Claim) => {
    const text = hashText(shop, claim);
    const known = ids.get(text) ?? hash(text);
    ids.set(text, known);
    return known;
  };
  return Promise.all(
    rows.map(async (row) => {
      const claim = claimOf(row, profile);
      if (!claim) return null;
      const { kind, strong, rank } = claim;
      const identity: Identity = { id: await idOf(claim), kind, strong, rank, at: readAt };
      return { identity, label: labelOf(row, claim, readAt) };
    }),
  );
}

/** A buyer told apart by name alone is always called the same, whenever it was read. */
function labelOf(row: PersonRow, claim: Claim, readAt: number): Label {
  const shown = row.buyerKeys.find((key) => key.kind === 'buyer')?.value;
  if (claim.kind === 'buyer' && shown) return { text: maskName(shown), named: true, at: 0 };
  const name = row.buyer ?? shown;
  if (name) return { text: maskName(name), named: true, at: readAt };
  return { text: maskKey({ kind: claim.kind, value: claim.value }), named: false, at: readAt };
}
