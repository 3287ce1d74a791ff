import type { Stamp } from '../model/reading';
import type { Identity, ItemsRegister, Label, Register, TimeRegister } from './records';

/**
 * How facts of several readings join. Every join here is commutative, associative and idempotent: whatever the
 * order and however often, the same readings give the same facts.
 */

/** Orders values that were read at the same moment, so that ties fall the same way every time. */
function after(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) > JSON.stringify(b);
}

/** The newer of two registers; a missing one never wins. */
export function newer<R extends Register<unknown>>(a: R | undefined, b: R | undefined): R | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return after(b.v, a.v) ? b : a;
}

/** Joins the registers of two sets of fields. */
export function joinFields<F extends Record<string, Register<unknown> | undefined>>(a: F, b: F): F {
  const joined: Record<string, Register<unknown> | undefined> = { ...a };
  for (const name of Object.keys(b)) joined[name] = newer(joined[name], b[name]);
  return joined as F;
}

const fineness: Record<Stamp['unit'], number> = { second: 3, minute: 2, hour: 1, day: 0 };

/** The better of two times of one order: when it was placed before when it was paid, then the finer, then the newer. */
export function betterTime(a: TimeRegister | null, b: TimeRegister | null): TimeRegister | null {
  if (!a || !b) return a ?? b;
  if (a.from !== b.from) return a.from === 'ordered' ? a : b;
  const finer = fineness[a.v.unit] - fineness[b.v.unit];
  if (finer !== 0) return finer > 0 ? a : b;
  return newer(a, b) ?? a;
}

/** The finer of two dates, then the newer. */
export function finerStamp(
  a: Register<Stamp> | undefined,
  b: Register<Stamp> | undefined,
): Register<Stamp> | undefined {
  if (!a || !b) return a ?? b;
  const finer = fineness[a.v.unit] - fineness[b.v.unit];
  if (finer !== 0) return finer > 0 ? a : b;
  return newer(a, b);
}

/** The stronger of two identities of one order, then the newer. */
export function strongerIdentity(a: Identity | null, b: Identity | null): Identity | null {
  if (!a || !b) return a ?? b;
  if (a.rank !== b.rank) return a.rank > b.rank ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return b.id > a.id ? b : a;
}

/** A label made of a name before one made of an id, then the newer. */
export function betterLabel(a: Label | null, b: Label | null): Label | null {
  if (!a || !b) return a ?? b;
  if (a.named !== b.named) return a.named ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // Of two names of one moment the plainer: 李* is of a whole name, 李*** of one that was masked already.
  return b.text < a.text ? b : a;
}

/** Whole lists of items before partial ones, then the newer. */
export function betterItems(a: ItemsRegister | null, b: ItemsRegister | null): ItemsRegister | null {
  if (!a || !b) return a ?? b;
  if (a.complete !== b.complete) return a.complete ? a : b;
  return newer(a, b) ?? a;
}

/** Registers of the values that are there: an absent field says nothing. */
export function registersOf<F extends Record<string, unknown>>(
  values: { [K in keyof F]: F[K] | null | undefined },
  at: number,
): { [K in keyof F]?: Register<F[K]> } {
  const registers: Record<string, Register<unknown>> = {};
  for (const [name, v] of Object.entries(values))
    if (v !== undefined && v !== null) registers[name] = { v, at };
  return registers as { [K in keyof F]?: Register<F[K]> };
}
