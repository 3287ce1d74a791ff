import type { Edge } from '../../model/entries/edge';
import { linesLedgers } from '../checks/lines-ledgers';
import { linesOrders } from '../checks/lines-orders';
import type { Figure } from '../figure';
import { soldByLines, unlistedIn } from '../goods-in';
import { goodsMoneyLacks } from '../goods-lacks';
import { isBlind, lack } from '../lacks';
import { EVER } from '../period';

/** Share of what was sold that only this shop sells so: goods entered as own design, own field or own source. */
const edgeShare: Figure = {
  id: 'edge-share',
  block: 'goods',
  unit: 'share',
  better: 'up',
  shown: false,
  of(material, period) {
    const edges = new Map(material.entered?.edges);
    const by: Record<Edge, number> = { made: 0, field: 0, channel: 0, none: 0 };
    let untold = unlistedIn(material, period).minor;
    let unsaid = 0;
    const told: string[] = [];
    const sold = soldByLines(material, period);
    material.sums.goods.rows.forEach(({ key }, i) => {
      const minor = sold[i]?.minor ?? 0;
      const edge = edges.get(key);
      if (edge) {
        by[edge] += minor;
        if (minor > 0) told.push(key);
      } else {
        untold += minor;
        if (minor > 0) unsaid += 1;
      }
    });
    const own = by.made + by.field + by.channel;
    const total = own + by.none + untold;
    const lacks = [
      ...goodsMoneyLacks(material, period),
      ...(edges.size === 0 ? [{ code: 'no-edges' as const }] : lack('edge-unsaid', unsaid)),
    ];
    const value = edges.size === 0 || total <= 0 || isBlind(lacks) ? null : own / total;
    return {
      value,
      // Whatever nobody said an edge of may have one.
      ...(value !== null && untold > 0 ? { low: value, high: (own + untold) / total } : {}),
      parts: [
        { code: 'edge-made', value: by.made, unit: 'money' },
        { code: 'edge-field', value: by.field, unit: 'money' },
        { code: 'edge-channel', value: by.channel, unit: 'money' },
        { code: 'goods-total', value: total, unit: 'money' },
      ],
      lacks,
      checks: [linesOrders(material, period), linesLedgers(material, period)],
      trace: { of: 'listings', keys: [...edges].flatMap(([key, edge]) => (edge === 'none' ? [] : [key])) },
      entries: told.length > 0 ? [{ kind: 'edge', subjects: told, period: EVER }] : [],
    };
  },
};
export default edgeShare;
