import type { Collection } from 'dexie';
import type { KeptReading } from '../../model/kept-reading';
import type { MetaRecord } from '../records';
import type { RenhuoDatabase } from '../schema';
import type { ToldEvidence } from './told-evidence';

/**
 * What is kept of a reading so that it can be taken back: a head, and its lines (kept-lines.ts) in records of their own,
 * beside the single values of the database.
 */
export type KeptHead = KeptReading & {
  /** Readings of a shop in the order in which they were stored. */
  seq: number;
  /** The day of its sightings. */
  day: number;
  view: string;
  told: ToldEvidence;
  /** True where this reading first said which kind of list stands at its address. */
  newKind: boolean;
  /** Of a slice of a file: which one. It is kept only for what pages said of the same rows. */
  file?: string;
  parts: number;
  /** Characters in its lines. */
  size: number;
};

const HEAD = 'read|';
const LINES = 'readrows|';
const BASE = 'reads|';
const GONE = 'readgone|';

export const headKey = (shop: string, id: string) => `${HEAD}${shop}|${id}`;
export const headsOf = (shop: string) => `${HEAD}${shop === '' ? '' : `${shop}|`}`;
export const linesOf = (shop: string, id = '') => `${LINES}${shop === '' ? '' : `${shop}|${id}`}`;
/** The records that hold the lines of one reading. */
export const partsOf = (
  { meta }: Pick<RenhuoDatabase, 'meta'>,
  shop: string,
  id: string,
): Collection<MetaRecord, string> => meta.where('key').startsWith(`${linesOf(shop, id)}|`);
export const linesKey = (shop: string, id: string, part: number) => `${LINES}${shop}|${id}|${part}`;
/** When a reading was taken back, so that the page that still stands open does not bring it again. */
export const goneKey = (shop: string, id: string) => `${GONE}${shop}|${id}`;
export const gonesOf = (shop: string) => `${GONE}${shop === '' ? '' : `${shop}|`}`;
export const baseKey = (shop: string) => `${BASE}${shop}`;
