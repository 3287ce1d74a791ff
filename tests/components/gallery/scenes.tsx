import type { ComponentChildren } from 'preact';
import { Failure } from '../../../components/failure';
import { BackupFolder } from '../../../components/options/backup-folder';
import { BackupLock } from '../../../components/options/backup-lock';
import { BackupSection } from '../../../components/options/backup-section';
import { DataSection } from '../../../components/options/data-section';
import { KeepChoice } from '../../../components/options/keep-choice';
import { LanguageChoice } from '../../../components/options/language-choice';
import { OptionsPage } from '../../../components/options/options-page';
import { RestoreBox } from '../../../components/options/restore-box';
import { ShopsList } from '../../../components/options/shops-list';
import { SitesList } from '../../../components/options/sites-list';
import { ThresholdsForm } from '../../../components/options/thresholds-form';
import { CostField } from '../../../components/panel/cost-field';
import { NoteEditor } from '../../../components/panel/note-editor';
import { PanelPage } from '../../../components/panel/panel-page';
import { SearchNotes } from '../../../components/panel/search-notes';
import { StoryView } from '../../../components/panel/story-view';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import { parseSettings } from '../../../utils/model/settings';
import type { Story } from '../../../utils/model/views';
import type { Words } from '../../../utils/words';
import { careScenes } from './care-scenes';
import { contentScene } from './content-scene';
import { FilesScene } from './files-scene';
import * as made from './made-up';
import { popup } from './popup-scene';
import { teachScenes } from './teach-scenes';
import { walkScenes } from './walk-scenes';

const nothing = () => undefined;
const origin = 'https://shop.example.com';
const frames = ['https://erp.example.net'];

function panel(words: Words, story: Story, extra: ComponentChildren) {
  return (
    <PanelPage
      words={words}
      state="story"
      refusal={null}
      search={<SearchNotes words={words} text="" hits={null} onText={nothing} onOpen={nothing} />}
    >
      <StoryView words={words} story={story} timeZone="Asia/Shanghai" onMute={nothing} onUnmute={nothing}>
        <NoteEditor
          words={words}
          text="老客介绍来的，喜欢深色。"
          tags={['样品', '等回复']}
          state={{ kind: 'saved', at: '14:30' }}
          recovered={false}
          onText={nothing}
          onTags={nothing}
        />
        {extra}
      </StoryView>
    </PanelPage>
  );
}

/** Every page in the states worth looking at. */
export const scenes: Record<string, (words: Words) => ComponentChildren> = {
  ...careScenes(popup),
  popup: (words) =>
    popup(words, { settled: made.tasks.slice(2, 3).map((task) => ({ ...task, state: 'done' })) }),
  'popup-offer': (words) =>
    popup(words, { view: made.emptyView, site: { kind: 'offer', origin, frames, refused: false } }),
  'popup-unreadable': (words) =>
    popup(words, {
      view: made.emptyView,
      lost: { how: 'all', at: made.NOW, listings: 312, orders: 1284 },
      site: {
        kind: 'reading',
        origin,
        statuses: [
          made.unreadable,
          {
            ...made.status,
            frame: 2,
            origin: 'https://erp.example.net',
            needsShopName: true,
            shopName: null,
          },
        ],
        frames,
        refused: true,
      },
    }),
  'popup-paused': (words) =>
    popup(words, {
      view: { ...made.view, tasks: [], doneToday: 6, openToday: 0 },
      snapshotAge: 3_600_000,
      site: { kind: 'paused', origin },
    }),
  ...walkScenes((words, walk) => popup(words, { walk })),
  ...teachScenes,
  'panel-content': contentScene,
  'panel-listing': (words) =>
    panel(
      words,
      made.listingStory,
      <CostField words={words} cost={null} currency="CNY" saved={false} onCost={nothing} />,
    ),
  'panel-buyer': (words) =>
    panel(
      words,
      {
        ...made.buyerStory,
        mutes: [
          { subject: made.repeatVerdict.subject, rule: 'repeat-buyer', why: '自己人', mutedAt: made.NOW },
        ],
      },
      null,
    ),
  'panel-unknown': (words) => panel(words, { ...made.listingStory, verdicts: [made.unknownVerdict] }, null),
  'panel-empty': (words) => (
    <PanelPage
      words={words}
      state="empty"
      refusal={null}
      search={
        <SearchNotes
          words={words}
          text="样品"
          hits={[{ subject: 'listing|s|1', label: '手冲咖啡壶', snippet: '留一个当样品', tags: ['样品'] }]}
          onText={nothing}
          onOpen={nothing}
        />
      }
    />
  ),
  options: (words) => (
    <OptionsPage
      words={words}
      refusal={null}
      stage="manage"
      contents={[{ id: 'thresholds', name: words.options.thresholds }]}
    >
      <ThresholdsForm
        words={words}
        draft={{ ...parseSettings({}).thresholds, deadDays: 60, tasksPerDay: '99' }}
        groups={[{ by: 'category', name: '茶叶', numbers: { deadDays: 120, slowDays: 240 } }]}
        scope={null}
        preview={made.preview}
        counting={false}
        changed
        atDefaults={false}
        applied={false}
        onDraft={nothing}
        onGroups={nothing}
        onScope={nothing}
        onApply={nothing}
        onDiscard={nothing}
        onDefaults={nothing}
      />
      <SitesList
        words={words}
        sites={[
          { origin, paused: false },
          { origin: 'https://erp.example.net', paused: true },
        ]}
        onPause={nothing}
        onWithdraw={nothing}
      />
      <ShopsList
        words={words}
        onRename={nothing}
        onForget={nothing}
        shops={[{ id: 'demo', name: '小满家居', origin, timeZone: 'Asia/Shanghai', evidence: made.evidence }]}
      />
      <LanguageChoice words={words} chosen={null} onChoose={nothing} />
      <KeepChoice words={words} months={24} onChoose={nothing} />
      <BackupSection
        words={words}
        state={{ ...made.backupState, locked: true }}
        age={3 * 86_400_000}
        saving={false}
        saved="renhuo-2026-11-21-143000.renhuo"
        refusal={null}
        onSave={nothing}
      >
        <BackupFolder
          words={words}
          isSupported
          folder="店铺备份"
          days={7}
          trouble="needs-click"
          incomplete={null}
          busy={false}
          onPick={nothing}
          onAllow={nothing}
          onNow={nothing}
          onStop={nothing}
        />
        <BackupLock words={words} isLocked={false} onLock={nothing} onUnlock={nothing} />
        <RestoreBox
          words={words}
          step={{ kind: 'preview', preview: made.restorePreview }}
          onFile={nothing}
          onPassphrase={nothing}
          onRestore={nothing}
          onCancel={nothing}
        />
      </BackupSection>
      <DataSection
        words={words}
        busy={false}
        exported="renhuo-2026-11-21.json"
        {...{ version: '0.1.0', problem: null, deleted: false, refusal: words.refusals['not-ours'] }}
        {...{ onExport: nothing, onProblem: nothing, onDelete: nothing }}
      />
    </OptionsPage>
  ),
  welcome: (words) => (
    <WelcomePage
      words={words}
      kind={{ goods: 'handmade', seller: 'maker', offer: null }}
      stage="see"
      onKind={nothing}
      onOptions={nothing}
      onDemo={nothing}
      onOpenAll={nothing}
    />
  ),
  files: (words) => <FilesScene words={words} />,
  failure: (words) => <Failure words={words} what="DatabaseClosedError" onReload={nothing} />,
};
