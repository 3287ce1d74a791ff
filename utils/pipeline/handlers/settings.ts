import { readSettings, writeSettings } from '../../browser/settings';
import type { Done, OwnMessage } from '../../model/messages';
import { askRejudge } from '../../store/rejudge';
import type { Desk } from '../desk';
import { rejudgeAll } from '../rejudge';
import { judgesOf } from '../rules';

type SettingsMessage = Extract<OwnMessage, { type: 'thresholds.set' | 'language.set' | 'keep.set' }>;

/** The seller's choices. New thresholds judge everything anew: listings at once, marked first so that a killed worker goes on later. */
export async function handleSettings(
  desk: Desk,
  message: SettingsMessage,
  after: () => void,
): Promise<Done<unknown>> {
  const settings = await readSettings();
  if (message.type === 'language.set') {
    await writeSettings({ ...settings, language: message.language });
    return { ok: true, value: null };
  }
  if (message.type === 'keep.set') {
    await writeSettings({ ...settings, keepMonths: message.months });
    after();
    return { ok: true, value: null };
  }
  const { thresholds } = message;
  await writeSettings({ ...settings, thresholds });
  const now = desk.now();
  await askRejudge(desk.store, now);
  if (thresholds.repeatFrom !== settings.thresholds.repeatFrom)
    await rejudgeAll({ store: desk.store, judges: judgesOf(desk.rules, thresholds, now), now });
  after();
  return { ok: true, value: null };
}
