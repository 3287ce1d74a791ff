/** Figures others reached by the same protocols, and what we hold ourselves to. Null: not given. */
const goods = (f1, auc, brier, riskF1, riskAuc) => ({ f1, auc, brier, riskF1, riskAuc });

export const REFERENCE = {
  'dead goods, busy': {
    'no event in 30 days': goods(0.798, null, null, 0.491, null),
    'no event in 60 days': goods(0.812, null, null, 0.372, null),
    'no event in 90 days': goods(0.795, null, null, 0, null),
    'days since the last as a score': goods(null, 0.943, null, null, 0.871),
    'silence > max(3 x own gap, 30 d)': goods(0.793, 0.879, 0.122, 0.409, null),
    'TSB weekly, beta 0.2': goods(0.8, 0.942, 0.091, 0.401, 0.876),
    'MBG/NBD': goods(0.808, 0.942, 0.086, 0.451, 0.887),
    'Pareto/NBD': goods(0.813, 0.944, 0.085, 0.479, 0.892),
    'mean logit of discounted Gamma-Poisson and Pareto/NBD': goods(0.813, 0.946, 0.082, 0.503, 0.894),
    'gradient boosting, 14 features (ceiling)': goods(0.808, 0.948, 0.079, 0.489, 0.895),
  },
  'dead goods, small': {
    'no event in 30 days': goods(0.748, null, null, 0.512, null),
    'no event in 60 days': goods(0.745, null, null, 0.393, null),
    'no event in 90 days': goods(0.71, null, null, 0, null),
    'days since the last as a score': goods(null, 0.8, null, null, null),
    'silence > max(3 x own gap, 30 d)': goods(0.65, null, null, 0.21, null),
    'TSB weekly, beta 0.2': goods(0.747, 0.805, 0.217, 0.469, null),
    'MBG/NBD': goods(0.766, 0.813, 0.18, 0.579, null),
    'Pareto/NBD': goods(0.765, 0.814, 0.181, 0.579, null),
    'mean logit of discounted Gamma-Poisson and Pareto/NBD': goods(0.765, 0.821, 0.179, 0.583, null),
    'gradient boosting, 14 features (ceiling)': goods(0.752, 0.819, 0.186, 0.549, null),
  },
  'buyers, UCI': { 'MBG/NBD': goods(0.656, 0.776, 0.184, null, null) },
  'buyers, CDNOW': { 'MBG/NBD': goods(0.499, 0.784, 0.108, null, null) },
};

/** Bars of our own forecast: least F1 and AUC, most Brier and calibration error. */
export const BARS = {
  'dead goods, busy': { f1: 0.81, auc: 0.944, brier: 0.085, riskF1: 0.5, ece: 0.03 },
  'dead goods, small': { f1: 0.765, brier: 0.18, ece: 0.03 },
  'buyers, UCI': { f1: 0.655, auc: 0.776, brier: 0.184, ece: 0.03 },
  'buyers, CDNOW': { ece: 0.03 },
};

/** -> [{ key, bar, got, met }] */
export function barsMet(bars, got) {
  return Object.entries(bars).map(([key, bar]) => ({
    key,
    bar,
    got: got[key],
    met: key === 'brier' ? got[key] <= bar : key === 'ece' ? got[key] < bar : got[key] >= bar,
  }));
}
