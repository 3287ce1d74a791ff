import { describe, expect, it } from 'vitest';
import { makeHistory } from './history/make-history';
import { DAY, isSale } from './history/types';
import { openShops } from './shops';
import { buyerTruth, listingTruth, repeatBuyers } from './truth';

const NOW = Date.UTC(2026, 10, 21, 15);

describe('the demo shop', () => {
  const shops = openShops(NOW);
  const big = shops.get('qinghe');
  if (!big) throw new Error('no big shop');
  const { history, listings } = big;
  const truths = [...listings.values()];

  it('is as big as promised and spans two years', () => {
    expect(history.products.length).toBeGreaterThanOrEqual(300);
    expect(history.orders.length).toBeGreaterThanOrEqual(4000);
    const oldest = history.orders.at(-1);
    expect(((oldest?.at ?? NOW) - NOW) / -DAY).toBeGreaterThan(720);
    expect(new Set(history.orders.map((order) => order.id)).size).toBe(history.orders.length);
    expect(history.orders.every((order) => order.at <= NOW && order.lines.length > 0)).toBe(true);
  });

  it('is the same shop for the same seed and another for another', () => {
    const options = { seed: 5, now: NOW, listings: 40, perDay: 1 };
    const json = (seed: number) => JSON.stringify(makeHistory({ ...options, seed }).orders);
    expect(json(5)).toBe(json(5));
    expect(json(5)).not.toBe(json(6));
  });

  it('holds every fate, and truth agrees with what was planned', () => {
    const dead = (fate: string) => truths.filter((truth) => truth.product.fate === fate && truth.dead).length;
    const all = (fate: string) => truths.filter((truth) => truth.product.fate === fate).length;
    for (const fate of ['dead', 'never-sold']) expect(dead(fate)).toBe(all(fate));
    for (const fate of ['hero', 'steady', 'niche', 'new', 'sold-out', 'off-shelf']) {
      expect(all(fate)).toBeGreaterThan(0);
      expect(dead(fate)).toBe(0);
    }
    expect(truths.filter((truth) => truth.restocked).length).toBeGreaterThan(0);
    expect(truths.filter((truth) => truth.product.fate === 'seasonal' && truth.dead).length).toBeGreaterThan(
      0,
    );
  });

  it('leaves no listing in stock between two verdicts: none is silent for about 90 days', () => {
    for (const shop of shops.values()) {
      const near = [...shop.listings.values()].filter(
        (truth) => truth.product.stock > 0 && Math.abs((truth.silentDays ?? 0) - 90) < 4,
      );
      expect(near.map((truth) => `${truth.product.fate} ${truth.silentDays}`)).toEqual([]);
    }
  });

  it('shows dead listings among the first twenty', () => {
    const first = truths.filter((truth) => truth.product.rank < 20 && truth.dead);
    expect(first.length).toBeGreaterThanOrEqual(3);
  });

  it('has one-time, repeat and sleeping buyers, and no sale of what was not there to sell', () => {
    const people = buyerTruth(history);
    const repeat = repeatBuyers(people);
    expect(repeat.length).toBeGreaterThan(200);
    expect(people.size - repeat.length).toBeGreaterThan(repeat.length);
    expect(repeat.filter((buyer) => buyer.lastAt < NOW - 180 * DAY).length).toBeGreaterThan(50);
    const created = new Map(history.products.map((product) => [product.id, product.createdAt]));
    for (const order of history.orders.filter(isSale)) {
      for (const line of order.lines)
        expect(order.at).toBeGreaterThanOrEqual(created.get(line.product) ?? NOW);
    }
  });

  it('counts refunded and cancelled orders apart and takes refunds off what was spent', () => {
    const orders = history.orders.filter((order) => order.fate === 'refunded').slice(0, 1);
    const buyer = orders[0]?.buyer ?? '';
    const own = history.orders.filter((order) => order.buyer === buyer);
    const truth = buyerTruth(history).get(buyer);
    expect(truth?.refunded).toBe(own.filter((order) => order.fate === 'refunded').length);
    expect(truth?.sales).toBe(own.filter(isSale).length);
    expect(listingTruth(history).size).toBe(history.products.length);
  });
});
