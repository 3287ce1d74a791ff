import type { CareFacts, DeadCandidate, RepeatCandidate, ShopCandidate } from '../../utils/care/kind';
import { parseSettings } from '../../utils/model/settings';
import type { Verdict } from '../../utils/model/verdict';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 18, 4);
export const { thresholds } = parseSettings({});

const verdict = (rule: string, subject: string, extra: Partial<Verdict>): Verdict => ({
  subject,
  rule,
  finding: 'yes',
  because: [],
  judgedAt: NOW,
  ...extra,
});

export function dead(id: string, yuan: number, extra: Partial<Verdict> = {}): DeadCandidate {
  const subject = `listing|s|${id}`;
  const amount = { minor: yuan * 100, currency: 'CNY' };
  const because = [{ code: 'cash-tied-up' as const, values: { amount } }];
  return { subject, label: id, url: null, verdict: verdict('dead-listing', subject, { because, ...extra }) };
}

export function repeat(
  id: string,
  nth: number,
  daysAgo: number,
  extra: Partial<Verdict> = {},
): RepeatCandidate {
  const subject = `buyer|s|${id}`;
  const because = [{ code: 'nth-order' as const, values: { nth } }];
  return {
    subject,
    label: id,
    url: null,
    verdict: verdict('repeat-buyer', subject, { because, ...extra }),
    newest: NOW - daysAgo * DAY,
    orders: nth,
  };
}

export function shop(extra: Partial<ShopCandidate> = {}): ShopCandidate {
  return {
    subject: 'shop|s|orders',
    label: '小店',
    listUrl: 'https://s.example/orders',
    listings: 10,
    orders: 100,
    listedDays: 120,
    unread: { orders: 0, url: null },
    ...extra,
  };
}

export function facts(extra: Partial<CareFacts> = {}): CareFacts {
  return { dead: [], repeat: [], shops: [], ...extra };
}
