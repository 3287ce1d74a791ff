// Runs in an empty page: pages made up at random, one after the other, each read by the reader that ships.
import type { Reading } from '../../../../../utils/model/reading';
import { look } from '../entry';
import { randomOf } from '../random';
import { draw } from './draw';
import { scatter } from './noise';
import { type List, makeList } from './rows';
import { tongues } from './tongues';

export type Made = {
  seed: string;
  shape: string;
  /** What is to be read; null on a page of noise, where nothing is promised but an answer. */
  truth: { kind: string; status: 'read'; lang: string; zone: string; rows: object[] } | null;
  reading: Reading | null;
  /** The message of an exception that came out of the reader; null where none did. */
  threw: string | null;
  ms: number;
};

const now = Date.now();

function truthOf(list: List): Made['truth'] {
  const named = (name: string): string => (name === 'productStatus' ? 'status' : name);
  const currency = tongues[list.lang]?.currency;
  const rows = Array.from({ length: list.rows }, (_, row) => ({
    ...Object.fromEntries(list.columns.map(({ name, told }) => [named(name), told[row]])),
    currency,
    ...(list.kind === 'order' ? { items: [] } : {}),
  }));
  return { kind: list.kind, status: 'read', lang: list.lang, zone: list.zone, rows };
}

/** Makes one page, a list or noise, and reads it. */
export function make(seed: string): Made {
  const random = randomOf(seed);
  const isNoise = random() < 0.25;
  let truth: Made['truth'] = null;
  let shape = 'noise';
  if (isNoise) scatter(random);
  else {
    const list = makeList(random, now);
    shape = draw(list, random);
    truth = truthOf(list);
  }
  const began = performance.now();
  try {
    const reading = look();
    return { seed, shape, truth, reading, threw: null, ms: performance.now() - began };
  } catch (error) {
    return { seed, shape, truth, reading: null, threw: String(error), ms: performance.now() - began };
  }
}

export const makeMany = (seeds: string[]): Made[] => seeds.map(make);
