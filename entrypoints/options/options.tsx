import { useState } from 'preact/hooks';
import { KeepChoice } from '../../components/options/keep-choice';
import { LanguageChoice } from '../../components/options/language-choice';
import { OptionsPage } from '../../components/options/options-page';
import { PlatformsTable } from '../../components/options/platforms-table';
import { SitesList } from '../../components/options/sites-list';
import { StageList } from '../../components/stages/stage-list';
import { ask } from '../../utils/browser/ask';
import type { OwnMessage } from '../../utils/model/messages';
import { platformFacts } from '../../utils/model/platform';
import { isOpen, type Stage } from '../../utils/model/stages';
import { profiles } from '../../utils/reading/profiles/registry';
import { listShops } from '../../utils/store/views';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { ImportPart } from '../parts/import/import-part';
import type { PageContext } from '../parts/mount';
import { ownStore } from '../parts/own-store';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';
import { BackupPart } from './backup-part';
import { CarePart } from './care-part';
import { DataPart } from './data-part';
import { RoomPart } from './room-part';
import { ShopsPart } from './shops-part';
import { siteOrigins } from './site-origins';
import { TaughtPart } from './taught-part';
import { ThresholdsPart } from './thresholds-part';
import { useGrants } from './use-grants';

const store = ownStore();
const platforms = profiles.map(platformFacts);

export function Options({ words, settings }: PageContext) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const grants = useGrants();
  const shops = useWatch(() => listShops(store), []);
  const send = (message: OwnMessage) => {
    ask(message).then((answer) => setRefusal(refusalText(words, answer)), fail(message.type));
  };
  const known = [...(shops ?? []).map((shop) => shop.origin), ...settings.paused];
  const sites = siteOrigins(grants.origins, known).map((origin) => ({
    origin,
    paused: settings.paused.includes(origin),
  }));
  return (
    <OptionsPage
      words={words}
      refusal={refusal}
      stage={settings.stage}
      contents={contentsOf(words, settings.stage)}
    >
      <ThresholdsPart words={words} settings={settings} store={store} />
      {isOpen('care-rules', settings.stage) && <CarePart words={words} settings={settings} store={store} />}
      <SitesList
        words={words}
        sites={sites}
        onPause={(origin, paused) => send({ type: 'site.pause', origin, paused })}
        onWithdraw={(origin) => send({ type: 'site.withdraw', origin })}
      />
      <TaughtPart words={words} />
      <ShopsPart words={words} store={store} />
      <ImportPart words={words} store={store} />
      <StageList words={words} stage={settings.stage} onOpen={() => send({ type: 'stage.open' })} />
      <LanguageChoice
        words={words}
        chosen={settings.language}
        onChoose={(language) => send({ type: 'language.set', language })}
      />
      <KeepChoice
        words={words}
        months={settings.keepMonths}
        onChoose={(months) => send({ type: 'keep.set', months })}
      />
      <BackupPart words={words} store={store} />
      <PlatformsTable words={words} platforms={platforms} />
      <RoomPart words={words} />
      <DataPart words={words} />
    </OptionsPage>
  );
}

/** The parts of the page in their order. */
function contentsOf(words: Words, stage: Stage): { id: string; name: string }[] {
  const { options, careOptions, files, stages, privacy, backup, teach } = words;
  const care = isOpen('care-rules', stage)
    ? [
        { id: 'care', name: careOptions.heading },
        { id: 'templates', name: careOptions.templates },
      ]
    : [];
  return [
    { id: 'thresholds', name: options.thresholds },
    ...care,
    { id: 'sites', name: options.sites },
    { id: 'taught', name: teach.listHeading },
    { id: 'shops', name: options.shops },
    { id: 'files', name: files.heading },
    { id: 'stages', name: stages.heading },
    { id: 'language', name: options.language },
    { id: 'keep', name: privacy.keepHeading },
    { id: 'backup', name: backup.heading },
    { id: 'platforms', name: words.platforms.heading },
    { id: 'room', name: words.room.heading },
    { id: 'data', name: options.data },
  ];
}
