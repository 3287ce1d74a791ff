import { readSettings, writeSettings } from '../../browser/settings';
import type { Done, OwnMessage } from '../../model/messages';
import { withKind } from '../../model/presets';
import { askRejudge } from '../../store/rejudge';
import type { Desk } from '../desk';

type SettingsMessage = Extract<
  OwnMessage,
  {
    type:
      | 'thresholds.set'
      | 'kind.set'
      | 'care.set'
      | 'team.rules'
      | 'language.set'
      | 'keep.set'
      | 'figures.set'
      | 'stage.open'
      | 'stage.told';
  }
>;

/** The seller's choices. New thresholds judge listings anew, marked first so that a killed worker goes on later; buyers are judged whenever they are shown. */
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
  if (message.type === 'figures.set') {
    await writeSettings({ ...settings, figures: message.figures });
    return { ok: true, value: null };
  }
  if (message.type === 'stage.told') {
    await writeSettings({ ...settings, stageNews: false });
    return { ok: true, value: null };
  }
  if (message.type === 'stage.open') {
    await writeSettings({ ...settings, stage: 'manage', stageNews: false });
    after();
    return { ok: true, value: null };
  }
  if (message.type === 'team.rules') {
    await writeSettings({ ...settings, team: message.rules });
    // So long do tests last that goods are judged by.
    if (message.rules.testDays !== settings.team.testDays) await askRejudge(desk.store, desk.now());
    after();
    return { ok: true, value: null };
  }
  if (message.type === 'keep.set') {
    await writeSettings({ ...settings, keepMonths: message.months });
    after();
    return { ok: true, value: null };
  }
  if (message.type === 'care.set') {
    await writeSettings({ ...settings, care: message.care });
    after();
    return { ok: true, value: null };
  }
  if (message.type === 'kind.set') {
    const thresholds = withKind(settings.thresholds, message.kind);
    await writeSettings({ ...settings, thresholds, kind: message.kind });
  } else {
    const { thresholds, groups } = message;
    await writeSettings({ ...settings, thresholds, groups: groups ?? settings.groups });
  }
  await askRejudge(desk.store, desk.now());
  after();
  return { ok: true, value: null };
}
