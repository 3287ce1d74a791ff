/**
 * What is compared: each flagger takes the subjects known at a cut-off and returns, per subject, a chance of silence (or
 * a mere score where `score` says so) and, for rules, its own flags. It sees days before the cut-off alone.
 */

const silence = (days, now) => now - days.findLast((day) => day < now);
const before = (days, now) => days.filter((day) => day < now);

/** "No sale in n days": the sellers' own rule. As a forecast it is 0 or 1. */
const dayRule = (n) => ({
  name: `no event in ${n} days`,
  run: ({ subjects, now }) => {
    const flags = subjects.map((days) => silence(days, now) > n);
    return { p: flags.map(Number), flags };
  },
});

const recency = {
  name: 'days since the last as a score',
  score: true,
  run: ({ subjects, now }) => ({ p: subjects.map((days) => silence(days, now)) }),
};

/** Silent for longer than three of its own median gaps, and than 30 days. */
const ownGap = {
  name: 'silence > max(3 x own gap, 30 d)',
  run: ({ subjects, now }) => {
    const flags = subjects.map((days) => {
      const known = before(days, now);
      const gaps = known
        .slice(1)
        .map((day, i) => day - known[i])
        .sort((a, b) => a - b);
      return silence(days, now) > Math.max(3 * (gaps[Math.floor(gaps.length / 2)] ?? 0), 30);
    });
    return { p: flags.map(Number), flags };
  },
};

const tsbWeekly = (m) => ({
  name: 'TSB weekly, beta 0.2',
  run: ({ subjects, now, span }) => ({
    p: subjects.map((days) => {
      const known = before(days, now);
      const weeks = new Array(Math.floor((now - 1 - known[0]) / 7) + 1).fill(0);
      for (const day of known) weeks[weeks.length - 1 - Math.floor((now - 1 - day) / 7)] = 1;
      return m.silentTsb(m.tsb(weeks, { beta: 0.2, alpha: 0.2 }), span / 7);
    }),
  }),
});

/** One of the purchase models on plain days. */
const purchase = (m, name, search, forecast) => ({
  name,
  run: ({ subjects, now, span }) => {
    const histories = subjects.map((days) => m.historyOf(days, now));
    const found = m.finish(search(histories));
    return { p: histories.map((one) => (found.ok ? forecast(found.params, one, span).silent : 0.5)), found };
  },
});

const discounted = (m) => ({
  name: 'discounted Gamma-Poisson',
  run: ({ subjects, now, span }) => {
    const clock = m.plainClock(subjects, now);
    const found = m.finish(m.fitDiscounted(subjects, clock, span));
    if (!found.ok) return { p: subjects.map(() => 0.5), found };
    const fade = m.fading(clock, now, found.params.halfLife);
    return { p: subjects.map((days) => m.silentDiscounted(found.params, fade(days), span)), found };
  },
});

/** The mean log-odds of two flaggers above it, as in the reference table. */
const joint = (m, one, other) => ({
  name: `mean logit of ${one.name} and ${other.name}`,
  run: (_, done) => {
    const [a, b] = [done.get(one.name), done.get(other.name)];
    return { p: a.map((p, i) => m.meanLogit([p, b[i]])) };
  },
});

const outlook = (m) => ({
  name: 'Renhuo (outlook)',
  ours: true,
  run: ({ subjects, now, span }) => {
    const found = m.finish(m.fitOutlooks(subjects, now, span));
    return { p: subjects.map((days) => (found.ok ? found.of(days).silent : 0.5)), found };
  },
});

export function flaggers(m) {
  const mbg = purchase(m, 'MBG/NBD', m.fitMbgNbd, m.forecastMbgNbd);
  const pareto = purchase(m, 'Pareto/NBD', m.fitParetoNbd, m.forecastParetoNbd);
  const fading = discounted(m);
  return {
    goods: [
      ...[30, 60, 90].map(dayRule),
      recency,
      ownGap,
      tsbWeekly(m),
      mbg,
      pareto,
      fading,
      joint(m, fading, pareto),
      outlook(m),
    ],
    people: [...[30, 60, 90].map(dayRule), recency, mbg, outlook(m)],
  };
}
