import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowance } from '../../utils/care/cap';
import type { Ask, Contact, Nature } from '../../utils/model/care';
import { dayOf } from '../../utils/model/day';
import { contact, DAY, NOW, rules } from './facts';

const open = { doNotContact: false, blocked: false };
const may = (contacts: Contact[], nature: Nature = 'marketing', ask: Ask | null = null, zone = 'UTC') =>
  allowance({ ...open, contacts }, nature, ask, rules, NOW, zone);
const marketing = (daysAgo: number, ask: Ask | null = null) =>
  contact(daysAgo, { nature: 'marketing', ask, task: null });

describe('the contact cap', () => {
  it('is free where nobody wrote', () => expect(may([])).toEqual({ ok: true }));

  it('counts care and selling apart, over all channels and staff', () => {
    const four = [1, 8, 15, 22].map((days, i) =>
      contact(days, { channel: i % 2 ? 'wechat' : 'phone', member: String(i) }),
    );
    expect(may(four, 'service')).toMatchObject({ ok: false, why: 'window' });
    expect(may([contact(10), contact(12), contact(14), contact(16)])).toEqual({ ok: true });
  });

  it('rests after any contact before it sells', () =>
    expect(may([contact(2)])).toMatchObject({ ok: false, why: 'gap', until: Date.UTC(2026, 10, 23) }));

  it('is free again on the day the oldest falls out of the window', () => {
    const said = may([marketing(20)]);
    expect(said).toEqual({ ok: false, why: 'window', until: Date.UTC(2026, 10, 28) });
    expect(may([marketing(30)])).toEqual({ ok: true });
  });

  it('asks for no more favours in a year than the seller allows', () => {
    const asked = [marketing(200, 'review'), marketing(100, 'referral')];
    expect(may(asked, 'marketing', 'share')).toMatchObject({ ok: false, why: 'asks' });
    expect(may(asked)).toEqual({ ok: true });
  });

  it('a mark shuts the door without a date', () => {
    const shut = { contacts: [], doNotContact: true, blocked: false };
    expect(allowance(shut, 'service', null, rules, NOW, 'UTC')).toEqual({
      ok: false,
      why: 'do-not-contact',
      until: null,
    });
    expect(
      allowance({ ...shut, doNotContact: false, blocked: true }, 'service', null, rules, NOW, 'UTC'),
    ).toMatchObject({ why: 'blocked' });
  });

  it('a cap of 0 never ends', () =>
    expect(
      allowance({ ...open, contacts: [] }, 'marketing', null, { ...rules, marketingCount: 0 }, NOW, 'UTC'),
    ).toEqual({ ok: false, why: 'window', until: null }));

  it('frees at midnight of the shop, not of the computer', () => {
    // 23:30 in Shanghai, an hour and a half before NOW's day ends there; a day is over there first.
    const last = contact(0, { at: Date.UTC(2026, 10, 17, 15, 30) });
    expect(may([last], 'service', null, 'Asia/Shanghai')).toEqual({ ok: true });
    expect(
      may([{ ...last, at: Date.UTC(2026, 10, 17, 16, 30) }], 'service', null, 'Asia/Shanghai'),
    ).toMatchObject({ why: 'gap' });
  });

  it('takes a contact from a clock that was ahead for today’s', () =>
    expect(may([contact(-3)], 'service')).toMatchObject({ until: Date.UTC(2026, 10, 19) }));

  it('whoever waits until it says may be written to then, and not a day before', () => {
    const contacts = fc.array(
      fc.record({
        days: fc.integer({ min: -2, max: 400 }),
        nature: fc.constantFrom<Nature>('service', 'marketing'),
        ask: fc.constantFrom<Ask | null>(null, 'review', 'share'),
      }),
      { maxLength: 12 },
    );
    const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(contacts, zones, (given, zone) => {
        const made = given.map(({ days, nature, ask }) => contact(days, { nature, ask }));
        const said = may(made, 'marketing', 'review', zone);
        if (said.ok || said.until === null) return;
        const later = (now: number) =>
          allowance(
            { ...open, contacts: made.map((one) => ({ ...one, at: Math.min(one.at, NOW) })) },
            'marketing',
            'review',
            rules,
            now,
            zone,
          );
        expect(dayOf(said.until, zone)).toBeGreaterThan(dayOf(NOW, zone));
        expect(later(said.until)).toEqual({ ok: true });
        expect(later(said.until - 1).ok).toBe(false);
      }),
    );
  });

  it('never lets more through than the cap, whenever somebody asks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 60 }), (days) => {
        const made: Contact[] = [];
        for (const day of [...days].sort((a, b) => a - b)) {
          const now = NOW + day * DAY;
          if (allowance({ ...open, contacts: made }, 'marketing', null, rules, now, 'UTC').ok)
            made.push(contact(-day, { nature: 'marketing' }));
        }
        for (const one of made) {
          const near = made.filter(({ at }) => at <= one.at && at > one.at - rules.marketingDays * DAY);
          expect(near.length).toBeLessThanOrEqual(rules.marketingCount);
        }
      }),
    );
  });
});
