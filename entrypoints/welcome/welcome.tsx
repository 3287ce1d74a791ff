import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { ask } from '../../utils/browser/ask';
import { type PresetId, withPreset } from '../../utils/model/presets';
import { fail } from '../parts/fail';
import type { PageContext } from '../parts/mount';
import { openAll } from '../parts/open-all';

/** The first page: what is set here is written at once and can be moved in the settings later. */
export function Welcome({ words, settings }: PageContext) {
  const [kind, setKind] = useState<PresetId | null>(null);
  const onKind = (id: PresetId) => {
    ask({ type: 'thresholds.set', thresholds: withPreset(settings.thresholds, id) }).then((answer) => {
      if (answer.ok) setKind(id);
    }, fail('kind'));
  };
  const onOptions = (section: string) => {
    browser.tabs.create({ url: `/options.html#${section}` }).catch(fail('options'));
  };
  return (
    <WelcomePage
      words={words}
      kind={kind}
      stage={settings.stage}
      onOpenAll={openAll}
      onKind={onKind}
      onOptions={onOptions}
      onDemo={() => location.assign('/demo.html')}
    />
  );
}
