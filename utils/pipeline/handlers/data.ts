import type { Done, OwnMessage } from '../../model/messages';
import { deleteAll } from '../delete-all';
import type { Desk } from '../desk';
import { exportAll } from '../export-all';
import { followUp } from '../follow-up';
import { applyImport, stageImport } from '../import';

type Data = Extract<OwnMessage, { type: 'import.stage' | 'import.apply' | 'export.make' | 'data.delete' }>;

/** Everything at once: out to a file, in from one, or gone. */
export async function handleData(desk: Desk, message: Data, after: () => void): Promise<Done<unknown>> {
  switch (message.type) {
    case 'export.make':
      return { ok: true, value: await exportAll(desk.store, desk.now()) };
    case 'import.stage':
      return stageImport(desk.store, message.json, desk.now());
    case 'import.apply': {
      const done = await applyImport(desk, message.token);
      // "Imported" means judged too: figures and tasks stand when the answer comes.
      if (done.ok) await followUp(desk);
      return done;
    }
    case 'data.delete':
      await deleteAll(desk.store, message.notesToo);
      after();
      return { ok: true, value: null };
  }
}
