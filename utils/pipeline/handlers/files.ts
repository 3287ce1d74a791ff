import { awake } from '../../browser/awake';
import { markChanged } from '../../browser/backup-state';
import { readSettings } from '../../browser/settings';
import type { FileMessage } from '../../model/files';
import type { Done } from '../../model/messages';
import { profiles } from '../../reading/profiles/registry';
import { withdrawImport } from '../../store/withdraw-import';
import type { Desk } from '../desk';
import { beginFile, endFile, takeSlice } from '../file-import';
import { followUp } from '../follow-up';
import { hasher } from '../hash';
import { basisOf, judgesOf } from '../rules';

/** The rows of an export file, as the page that read it sends them. */
export async function handleFiles(desk: Desk, message: FileMessage): Promise<Done<unknown>> {
  const now = desk.now();
  switch (message.type) {
    case 'file.begin':
      return beginFile(desk.store, message.about, message.shop, now);
    case 'file.slice': {
      const settings = await readSettings();
      const deps = {
        store: desk.store,
        hash: await hasher(desk.store),
        judges: judgesOf(desk.rules, settings.thresholds, now, await basisOf(desk.store, settings)),
        profileOf: (platform: string | null) => profiles.find(({ id }) => id === platform) ?? null,
        now,
      };
      return takeSlice(deps, message.hash, message);
    }
    case 'file.withdraw': {
      const done = await withdrawImport(desk.store, message.hash, now);
      if (!done) return { ok: false, why: 'nothing-staged' };
      markChanged(now);
      await awake(followUp(desk));
      return { ok: true, value: done };
    }
    case 'file.end': {
      const done = await endFile(desk.store, message, now);
      // "Imported" means judged too: hints and tasks stand when the answer comes.
      if (done.ok) await followUp(desk);
      return done;
    }
  }
}
