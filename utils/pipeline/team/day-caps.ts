import type { DayCaps } from '../../care/plan';
import type { Task } from '../../model/task';
import { entriesOf, entriesUnder } from '../../store/entries';
import type { Store } from '../../store/store';
import { present } from './pool-loads';

/**
 * How many tasks each member of staff may still get today after those `done`, as far as the seller set a number for
 * one, and who looks after the given subjects. Null where no such number is set: then nothing more is asked of the store.
 */
export async function dayCaps(store: Store, subjects: string[], done: Task[]): Promise<DayCaps | null> {
  const members = present(await entriesOf(store, 'member'));
  const left = new Map(
    members.flatMap(({ id, value }) => (value.dayCap ? [[id, value.dayCap] as const] : [])),
  );
  if (left.size === 0) return null;
  const wanted = [...new Set([...subjects, ...done.map(({ subject }) => subject)])];
  const owners = await entriesUnder(store, 'owner', wanted);
  const ownerOf = new Map(owners.map(({ subject, value }) => [subject ?? '', value.member]));
  for (const { subject } of done) {
    const member = ownerOf.get(subject) ?? '';
    const known = left.get(member);
    if (known !== undefined) left.set(member, Math.max(0, known - 1));
  }
  return { ownerOf, left };
}
