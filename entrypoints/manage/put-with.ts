import type { EntryInput } from '../../utils/model/entry';
import { fail } from '../parts/fail';
import type { Send } from './send';

/** Stores entries from a section: what was refused is said by the page. Answers whether it was done. */
export function putWith(send: Send): (...entries: EntryInput[]) => Promise<boolean> {
  return (...entries) =>
    send({ type: 'entries.put', entries }).catch((error: unknown) => {
      fail('entries')(error);
      return false;
    });
}

/** An id no other computer will make. */
export function freshId(): string {
  return crypto.randomUUID();
}
