import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import { type GoodsRole, goodsRoles } from '../../model/entries/role';
import type { Sighting } from '../../model/facts';
import type { GoodsRow, GoodsSums, StockDay } from '../../model/sums';
import type { Verdict } from '../../model/verdict';
import { ints } from './column';

const NOT_ON_SALE = new Set(['off_shelf', 'draft', 'auditing', 'rejected', 'deleted']);

export type GoodsFold = {
  /** `role`: the seller's own word, which goes before the rule's. */
  add(dossier: ListingDossier, verdicts: Verdict[], role?: GoodsRole): void;
  done(): Pick<GoodsSums, 'rows' | 'ledgers'>;
};

/** The listings with what their ledgers hold, in the order they are given. */
export function newGoodsFold(): GoodsFold {
  const rows: GoodsRow[] = [];
  const [start, day, units, refunded] = [ints(), ints(), ints(), ints()];
  return {
    add(dossier, verdicts, role) {
      rows.push(rowOf(dossier, verdicts, role));
      start.push(day.length());
      for (const one of dossier.sales.days) {
        day.push(one.day);
        units.push(one.units);
        refunded.push(one.refunded);
      }
    },
    done() {
      start.push(day.length());
      return {
        rows,
        ledgers: {
          start: start.done(),
          day: day.done(),
          units: units.done(),
          refunded: refunded.done(),
        },
      };
    },
  };
}

const ROLES: readonly string[] = goodsRoles;

function roleBy(verdicts: Verdict[]): GoodsRole | null {
  const found = verdicts.find(({ rule, finding }) => rule === 'role' && finding === 'yes')?.as;
  return found !== undefined && ROLES.includes(found) ? (found as GoodsRole) : null;
}

function rowOf({ listing, timeZone }: ListingDossier, verdicts: Verdict[], role?: GoodsRole): GoodsRow {
  const dead = verdicts.find(({ rule }) => rule === 'dead-listing');
  const cash = dead?.because.find(({ code }) => code === 'cash-tied-up')?.values?.amount;
  const own = dead ? ownOf(dead) : {};
  const title = [listing.title, listing.spec].filter((one) => one !== null).join(' ');
  return {
    key: listing.key,
    title: title || (listing.itemId ?? listing.skus[0] ?? listing.id),
    url: listing.url,
    readAt: listing.lastSeen,
    price: listing.price?.low ?? null,
    cost: listing.cost,
    category: listing.category,
    item: listing.itemId,
    role: role ?? roleBy(verdicts),
    onSale: !NOT_ON_SALE.has(listing.status ?? ''),
    listedDay: listing.listedAt === null ? null : dayOf(listing.listedAt, timeZone),
    stock: told(listing.sightings, 'stock'),
    sold30d: told(listing.sightings, 'sold30d'),
    dead: dead?.finding ?? 'unknown',
    deadWorth: dead?.finding === 'yes' && typeof cash === 'object' ? cash.minor : 0,
    ...(Object.keys(own).length > 0 ? { own } : {}),
  };
}

/** The days of a group that a verdict names as its own. */
function ownOf({ because }: Verdict): NonNullable<GoodsRow['own']> {
  const own: NonNullable<GoodsRow['own']> = {};
  for (const { code, values } of because) {
    const { kind, days } = values ?? {};
    if (code !== 'group-number' || typeof days !== 'number') continue;
    if (kind === 'deadDays' || kind === 'minAgeDays') own[kind] = days;
  }
  return own;
}

function told(sightings: Sighting[], name: 'stock' | 'sold30d'): StockDay[] {
  return sightings.flatMap((one) => {
    const count = one[name];
    return count === null ? [] : [{ day: one.day, units: count.value, exact: count.exact }];
  });
}
