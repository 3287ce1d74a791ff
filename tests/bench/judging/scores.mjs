/** Scores of forecasts against what happened. `p` are probabilities, `y` 0 or 1, `flags` booleans; equal lengths. */

/** 2·hits / (flags + events); 0 where there is neither. */
export function f1(y, flags) {
  let [hits, total] = [0, 0];
  for (let i = 0; i < y.length; i += 1) {
    if (y[i] && flags[i]) hits += 1;
    total += (y[i] ? 1 : 0) + (flags[i] ? 1 : 0);
  }
  return total === 0 ? 0 : (2 * hits) / total;
}

/** Chance that one with the event scores above one without (ties count half); null where one kind is missing. */
export function auc(y, p) {
  const order = [...p.keys()].sort((i, j) => p[i] - p[j]);
  let [ranks, events] = [0, 0];
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && p[order[end]] === p[order[i]]) end += 1;
    for (let k = i; k < end; k += 1)
      if (y[order[k]]) {
        ranks += (i + end + 1) / 2;
        events += 1;
      }
    i = end;
  }
  const rest = y.length - events;
  return events === 0 || rest === 0 ? null : (ranks - (events * (events + 1)) / 2) / (events * rest);
}

/** Mean squared distance of forecast and outcome. */
export function brier(y, p) {
  return y.length === 0 ? null : y.reduce((sum, v, i) => sum + (p[i] - v) ** 2, 0) / y.length;
}

/** The rows of a calibration plot: ten bins of equal width with mean forecast, share that happened, and count. */
export function calibration(y, p) {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, forecast: 0, happened: 0 }));
  for (let i = 0; i < y.length; i += 1) {
    const bin = bins[Math.min(9, Math.floor(p[i] * 10))];
    bin.n += 1;
    bin.forecast += p[i];
    bin.happened += y[i];
  }
  return bins
    .filter((bin) => bin.n > 0)
    .map(({ n, forecast, happened }) => ({ n, forecast: forecast / n, happened: happened / n }));
}

/** Expected calibration error: mean distance of forecast and share within the ten bins, by their counts. */
export function calibrationError(y, p) {
  return calibration(y, p).reduce(
    (sum, bin) => sum + (bin.n / y.length) * Math.abs(bin.forecast - bin.happened),
    0,
  );
}
