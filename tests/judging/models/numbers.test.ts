import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../../utils/judging/models/gauss-legendre';
import { hypergeometric } from '../../../utils/judging/models/hypergeometric';
import { digamma, logBeta, logGamma } from '../../../utils/judging/models/log-gamma';

// Reference values by SciPy 1.17.
describe('gamma and its kin', () => {
  it.each([
    [0.1, 2.252712651734206, -10.423754940411076],
    [0.5, 0.5723649429247, -1.9635100260214235],
    [1, 0, -0.5772156649015329],
    [3.7, 1.428072326665388, 1.1671535393615113],
    [50, 144.56574394634487, 3.9019896734278925],
    [300.25, 1410.6277005023787, 5.702949257642254],
  ])('at %f', (z, gamma, psi) => {
    expect(logGamma(z)).toBeCloseTo(gamma, 10);
    expect(digamma(z)).toBeCloseTo(psi, 11);
  });
  it('beta', () => expect(logBeta(0.793, 2.426)).toBeCloseTo(-0.5115692885937031, 12));
  it.each([0, -1, Number.NaN])('%f is no argument', (z) => {
    expect(logGamma(z)).toBeNaN();
    expect(digamma(z)).toBeNaN();
  });
});

describe('2F1', () => {
  it.each([
    [0.5, -0.3, 2.2, 0.7, 0.9448080490091801],
    [3.1, -0.2, 4.5, 0.95, 0.7874640380297249],
    [-1.7, 0.4, 12.5, 0.99, 0.9481135051597565],
    [2, 3, 4, 0.5, 2.7289353331226236],
  ])('of %f, %f; %f; %f', (a, b, c, z, value) => expect(hypergeometric(a, b, c, z)).toBeCloseTo(value, 11));
  it.each([
    [1, 1, 2, 1],
    [1, 1, 2, -0.1],
    [1, Number.NaN, 2, 0.5],
  ])('not of %f, %f; %f; %f', (a, b, c, z) => expect(hypergeometric(a, b, c, z)).toBeNull());
  it('says so where the series does not settle', () =>
    expect(hypergeometric(40, 40, 1, 0.999999)).toBeNull());
});

it('Gauss-Legendre takes sharp decay', () =>
  expect(gaussLegendre(1, (v) => Math.exp(-40 * v)) * 40).toBeCloseTo(1 - Math.exp(-40), 10));
