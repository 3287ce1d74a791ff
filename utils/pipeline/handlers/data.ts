import { aboutUs } from '../../browser/about-us';
import { awake } from '../../browser/awake';
import { markChanged, writeBackupState } from '../../browser/backup-state';
import type { Done, OwnMessage } from '../../model/messages';
import { forgetShop } from '../../store/manage-shops';
import { restore } from '../backup/restore';
import { rollBackup, sizeOf } from '../backup/rolling';
import { deleteAll } from '../delete-all';
import type { Desk } from '../desk';
import { exportAll } from '../export-all';
import { followUp } from '../follow-up';
import { problemReport } from '../problem-report';

type Data = Extract<
  OwnMessage,
  {
    type:
      | 'restore.apply'
      | 'backup.saved'
      | 'backup.folder'
      | 'backup.now'
      | 'export.make'
      | 'problem.make'
      | 'shop.forget'
      | 'data.delete';
  }
>;

/** Everything at once: out to a file, in from one, or gone. */
export async function handleData(desk: Desk, message: Data, after: () => void): Promise<Done<unknown>> {
  switch (message.type) {
    case 'export.make':
      return { ok: true, value: await exportAll(desk.store, desk.now()) };
    case 'problem.make':
      return { ok: true, value: await problemReport(desk.store, aboutUs(desk.uiLanguage), desk.now()) };
    case 'restore.apply': {
      const done = await awake(restore(desk, message.token, message.mode));
      // "Restored" means judged too: figures and tasks stand when the answer comes.
      if (done.ok) await awake(followUp(desk));
      return done;
    }
    case 'backup.saved': {
      const { at, locked, file } = message;
      await writeBackupState({ savedAt: at, how: 'download', locked, file, size: await sizeOf(desk.store) });
      return { ok: true, value: null };
    }
    case 'backup.folder':
      await writeBackupState({ folder: message.name, trouble: null, triedAt: null });
      if (message.name !== null) await rollBackup(desk.store, desk.now(), true);
      return { ok: true, value: null };
    case 'backup.now':
      await rollBackup(desk.store, desk.now(), true);
      return { ok: true, value: null };
    case 'shop.forget': {
      const done = await forgetShop(desk.store, message.shop, message.notesToo);
      markChanged(desk.now());
      after();
      return done ? { ok: true, value: null } : { ok: false, why: 'bad-message', detail: 'no such shop' };
    }
    case 'data.delete':
      await deleteAll(desk.store, message.notesToo);
      after();
      return { ok: true, value: null };
  }
}
