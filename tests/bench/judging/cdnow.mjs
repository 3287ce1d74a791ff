/** CDNOW's 1/10 sample, calibrated to 1997-09-30 (day 273), in weeks: parameters and log-likelihoods against the papers. */
const END = 273;

export const PUBLISHED = {
  'BG/NBD': { params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, logLikelihood: -9582.43 },
  'MBG/NBD': { params: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, logLikelihood: -9582.14 },
  'Pareto/NBD': { params: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, logLikelihood: -9594.98 },
};

export function cdnowHistories(subjects, m) {
  return [...subjects.values()]
    .map((days) => m.historyOf(days, END + 1))
    .filter((one) => one !== null)
    .map(({ x, tx, T }) => ({ x, tx: tx / 7, T: (T - 1) / 7 }));
}

/** -> [{ name, params, logLikelihood, ms, met }] for each model. */
export function cdnowFits(subjects, m) {
  const histories = cdnowHistories(subjects, m);
  const fits = { 'BG/NBD': m.fitBgNbd, 'MBG/NBD': m.fitMbgNbd, 'Pareto/NBD': m.fitParetoNbd };
  return Object.entries(PUBLISHED).map(([name, published]) => {
    const began = performance.now();
    const found = m.finish(fits[name](histories));
    const ms = performance.now() - began;
    if (!found.ok) return { name, published, params: null, logLikelihood: null, ms, met: false };
    const { params, logLikelihood } = found;
    const near = Object.entries(published.params).every(
      ([key, v]) => params[key].toFixed(3) === v.toFixed(3),
    );
    return {
      name,
      published,
      params,
      logLikelihood,
      ms,
      met: near && Math.abs(logLikelihood - published.logLikelihood) <= 0.01,
    };
  });
}
