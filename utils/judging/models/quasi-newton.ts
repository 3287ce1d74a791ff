/** The small linear algebra of a quasi-Newton search: an approximate inverse of the matrix of second slopes. */
export type Matrix = number[][];

export function identity(n: number): Matrix {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
}

export function dot(a: number[], b: number[]): number {
  return a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
}

export function times(matrix: Matrix, v: number[]): number[] {
  return matrix.map((row) => dot(row, v));
}

/** The largest absolute coordinate. */
export function largest(v: number[]): number {
  return v.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

/** The BFGS update from one step and the change of slope along it; unchanged where the curve isn't upward. */
export function adopt(inverse: Matrix, step: number[], change: number[], isFresh: boolean): Matrix {
  const curve = dot(step, change);
  if (!(curve > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change)))) return inverse;
  const size = curve / dot(change, change);
  const base = isFresh ? inverse.map((row) => row.map((v) => v * size)) : inverse;
  const moved = times(base, change);
  const factor = (1 + dot(change, moved) / curve) / curve;
  return base.map((row, i) =>
    row.map((v, j) => {
      const [si, sj] = [step[i] ?? 0, step[j] ?? 0];
      return v + factor * si * sj - ((moved[i] ?? 0) * sj + si * (moved[j] ?? 0)) / curve;
    }),
  );
}
