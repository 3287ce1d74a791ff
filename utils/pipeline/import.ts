import { readSettings, writeSettings } from '../browser/settings';
import type { Done } from '../model/messages';
import type { ImportPreview } from '../model/views';
import { applyBackup } from '../store/apply-backup';
import { freshRows } from '../store/backup-rows';
import { stage, staged, unstage } from '../store/staged';
import type { Store } from '../store/store';
import type { Desk } from './desk';
import { parseBackup } from './parse-backup';
import { judgesOf } from './rules';
import { secretMark } from './secret-mark';
import { forgetLoss } from './sentinel';

/** Checks a file and keeps it aside; answers what it would bring. Nothing known is touched. */
export async function stageImport(store: Store, json: string, now: number): Promise<Done<ImportPreview>> {
  const parsed = await parseBackup(json);
  if (!parsed.ok) return parsed;
  const { data, exportedAt, secretMark: mark } = parsed.value;
  const { settings: _, evidence: __, ...rows } = data;
  const counts = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length]));
  const own = await secretMark(store);
  const token = crypto.randomUUID();
  await stage(store, token, json, now);
  return {
    ok: true,
    value: {
      token,
      exportedAt,
      shops: data.shops.map((shop) => shop.name),
      counts,
      fresh: await freshRows(store, data),
      secret: mark === null ? 'absent' : mark === own ? 'same' : 'other',
    },
  };
}

/** Applies the staged file, whole or not at all. */
export async function applyImport(
  desk: Desk,
  token: string,
): Promise<Done<{ counts: Record<string, number> }>> {
  const { store } = desk;
  const json = await staged(store, token);
  if (json === null) return { ok: false, why: 'nothing-staged' };
  const parsed = await parseBackup(json);
  if (!parsed.ok) return parsed;
  const { data } = parsed.value;
  const now = desk.now();
  const counts = await applyBackup(store, data, judgesOf(desk.rules, data.settings.thresholds, now), now);
  const { paused } = await readSettings();
  await writeSettings({ ...data.settings, paused: [...new Set([...paused, ...data.settings.paused])] });
  await unstage(store);
  await forgetLoss();
  return { ok: true, value: { counts } };
}
