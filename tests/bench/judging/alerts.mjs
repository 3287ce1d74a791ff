import { SPAN } from './walk-forward.mjs';

/**
 * News: week by week, which subjects are flagged that weren't a week ago, how many of them really stayed silent for the
 * next 90 days, and how long before. Models are fitted anew each week on what fell before it.
 */
export function weeklyAlerts({ subjects, from, to, m, progress }) {
  const rules = [
    { name: 'no sale in 30 days', floor: 30, model: false },
    { name: 'no sale in 45 days', floor: 45, model: false },
    { name: 'no sale in 60 days', floor: 60, model: false },
    { name: 'Renhuo alone', floor: 0, model: true },
    { name: 'Renhuo and 45 silent days', floor: 45, model: true },
    { name: 'Renhuo and 60 silent days', floor: 60, model: true },
  ].map((rule) => ({ ...rule, alerts: 0, right: 0, silent: 0, before: null }));
  let weeks = 0;
  for (let now = from; now <= to; now += 7) {
    const known = [...subjects].filter(([, days]) => days[0] < now);
    const found = m.finish(
      m.fitOutlooks(
        known.map(([, days]) => days),
        now,
        SPAN,
      ),
    );
    const p = known.map(([, days]) => (found.ok ? found.of(days).silent : 0));
    const threshold = m.expectedF1Cut(p)?.threshold ?? 1;
    const quiet = known.map(([, days]) => now - days.findLast((day) => day < now));
    for (const rule of rules) {
      const flagged = new Set();
      for (const [i, [id, days]] of known.entries()) {
        if (quiet[i] <= rule.floor || (rule.model && p[i] < threshold)) continue;
        flagged.add(id);
        if (rule.before === null || rule.before.has(id)) continue;
        rule.alerts += 1;
        rule.silent += quiet[i];
        if (!days.some((day) => day >= now && day < now + SPAN)) rule.right += 1;
      }
      rule.before = flagged;
    }
    weeks += 1;
    if (weeks % 10 === 0) progress(`alerts: week ${weeks}`);
  }
  return rules.map(({ name, alerts, right, silent }) => ({
    name,
    alertsPerWeek: alerts / Math.max(1, weeks - 1),
    precision: alerts === 0 ? null : right / alerts,
    silentDays: alerts === 0 ? null : silent / alerts,
  }));
}
