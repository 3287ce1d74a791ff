import { hasGrant } from '../../browser/grants';
import { readSiteStatuses } from '../../browser/site-status';
import { tellTab } from '../../browser/tabs';
import { readTaught, writeTaught } from '../../browser/taught';
import { injectTeacher, readTeaching, stopTeacher, writeTeaching } from '../../browser/teaching';
import type { Done, OwnMessage } from '../../model/messages';
import { MAX_TAUGHT, type TaughtMapping, taughtId } from '../../model/taught';
import type { TeachSession } from '../../model/teaching';
import type { Desk } from '../desk';
import { lookEverywhere } from './sites';

type Teach = Extract<OwnMessage, { type: 'teach.start' | 'teach.leave' | 'taught.save' | 'taught.withdraw' }>;

const DONE: Done = { ok: true, value: null };

/** What the seller shows of her pages: begun and left, kept and withdrawn. */
export async function handleTeach(desk: Desk, message: Teach): Promise<Done<unknown>> {
  switch (message.type) {
    case 'teach.start':
      return start(message, desk.now());
    case 'teach.leave':
      await leave();
      return DONE;
    case 'taught.save':
      return save(message.mappings);
    case 'taught.withdraw':
      return withdraw(message.id);
  }
}

async function start(
  { tab, frame, panel }: Extract<Teach, { type: 'teach.start' }>,
  now: number,
): Promise<Done> {
  await leave();
  const status = (await readSiteStatuses(tab)).find((one) => one.frame === frame);
  if (!status || !(await hasGrant(status.origin))) return { ok: false, why: 'no-permission' };
  // Known before the script asks for it.
  await writeTeaching({ tab, frame, panel, origin: status.origin, startedAt: now, proposal: null });
  if (await injectTeacher(tab, frame)) return DONE;
  await writeTeaching(null);
  return { ok: false, why: 'no-permission' };
}

async function leave(): Promise<void> {
  const session = await readTeaching();
  if (!session) return;
  await writeTeaching(null);
  await stopTeacher(session);
}

async function save(mappings: TaughtMapping[]): Promise<Done> {
  const ids = new Set(mappings.map(taughtId));
  const others = (await readTaught()).filter((one) => !ids.has(taughtId(one)));
  if (others.length + mappings.length > MAX_TAUGHT) return { ok: false, why: 'too-large' };
  await writeTaught([...others, ...mappings]);
  const session = await readTeaching();
  await leave();
  await lookAgain(session);
  return DONE;
}

async function withdraw(id: string): Promise<Done> {
  const all = await readTaught();
  await writeTaught(all.filter((one) => taughtId(one) !== id));
  await lookAgain(null);
  return DONE;
}

/** What was taught applies at once, and so does taking it back: in every open page, and in the one just shown. */
async function lookAgain(shown: TeachSession | null): Promise<void> {
  await lookEverywhere();
  if (shown) await tellTab(shown.tab, { type: 'tab.look' });
}
