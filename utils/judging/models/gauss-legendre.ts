const POINTS = 32;

/** Integral of a smooth function from 0 to `end` by Gauss-Legendre quadrature at 32 points. */
export function gaussLegendre(end: number, f: (v: number) => number): number {
  let sum = 0;
  for (let i = 0; i < POINTS; i += 1) sum += (WEIGHTS[i] ?? 0) * f(end * (NODES[i] ?? 0));
  return end * sum;
}

/** Nodes and weights on 0 to 1: roots of the Legendre polynomial by Newton's method. */
const { NODES, WEIGHTS } = nodes();

function nodes(): { NODES: Float64Array; WEIGHTS: Float64Array } {
  const [NODES, WEIGHTS] = [new Float64Array(POINTS), new Float64Array(POINTS)];
  for (let i = 0; i < POINTS; i += 1) {
    let z = Math.cos((Math.PI * (i + 0.75)) / (POINTS + 0.5));
    let slope = 1;
    for (let round = 0; round < 20; round += 1) {
      let [p, before] = [1, 0];
      for (let k = 0; k < POINTS; k += 1) [p, before] = [((2 * k + 1) * z * p - k * before) / (k + 1), p];
      slope = (POINTS * (z * p - before)) / (z * z - 1);
      z -= p / slope;
    }
    NODES[i] = (1 - z) / 2;
    WEIGHTS[i] = 1 / ((1 - z * z) * slope * slope);
  }
  return { NODES, WEIGHTS };
}
