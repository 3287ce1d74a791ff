import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupView } from '../../components/popup/backup-line';
import { PopupPage } from '../../components/popup/popup-page';
import { ask } from '../../utils/browser/ask';
import { openPanel, setPanelSubject } from '../../utils/browser/panel';
import type { BackupState } from '../../utils/model/backup-state';
import type { Channel } from '../../utils/model/care-names';
import type { OwnMessage } from '../../utils/model/messages';
import { subjectOf } from '../../utils/model/subject';
import type { Outcome, Task } from '../../utils/model/task';
import type { PopupView } from '../../utils/model/views';
import { wantsReminder } from '../../utils/pipeline/backup/due';
import { fail } from '../parts/fail';
import { KeptPart } from '../parts/kept-part';
import type { PageContext } from '../parts/mount';
import { refusalText } from '../parts/refusal-text';
import { TaskHelpPart } from '../parts/task-help-part';
import { useBackupState } from '../parts/use-backup-state';
import { useToldLoss } from '../parts/use-told-loss';
import { useDigest } from './use-digest';
import { usePopupView } from './use-popup-view';
import { useSite } from './use-site';
import { useWalk } from './use-walk';

/** The popup's logic: which view, which site, what each click asks for. */
export function Popup({ words, settings, snapshot }: PageContext & { snapshot: PopupView | null }) {
  const { live, broken } = usePopupView(settings.thresholds);
  const view = live ?? snapshot;
  const shops = (view?.evidence ?? []).map((one) => ({ id: one.shop, name: one.shopName }));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [settled, setSettled] = useState<Task[]>([]);
  const [shop, setShop] = useState<string | null>(null);
  const site = useSite(settings.paused);
  // The live view can't know it.
  const told = useToldLoss(live?.madeAt, snapshot?.lost);
  const last = { at: snapshot?.madeAt ?? 0, listings: 0, orders: 0, ...snapshot?.counts };
  const lost = broken ? { ...last, how: 'broken' as const } : told;
  const backup = useBackupState();
  const hasDigest = useDigest(live !== undefined);

  const send = async (message: OwnMessage): Promise<boolean> => {
    const answer = await ask(message);
    setRefusal(refusalText(words, answer));
    return answer.ok;
  };
  const walk = useWalk({ site, send });
  const onState = (task: Task, state: 'open' | 'done' | 'later' | 'dismissed') => {
    const others = settled.filter((one) => one.key !== task.key);
    send({ type: 'task.set', key: task.key, state }).then((ok) => {
      if (ok) setSettled(state === 'open' ? others : [...others, { ...task, state }]);
    }, fail('task'));
  };
  const onOutcome = (task: Task, outcome: Outcome | null) => {
    const { outcome: _, ...rest } = task;
    const now: Task = outcome === null ? rest : { ...rest, outcome };
    send({ type: 'task.note', key: task.key, outcome }).then((ok) => {
      if (ok) setSettled((all) => all.map((one) => (one.key === task.key ? now : one)));
    }, fail('outcome'));
  };
  const onChannel = (task: Task, channel: Channel) => {
    send({ type: 'task.set', key: task.key, state: 'done', channel }).catch(fail('channel'));
  };
  const shopName = (task: Task) =>
    view?.evidence.find((one) => one.shop === subjectOf(task.subject)?.shop)?.shopName ?? '';
  const onShow = (subject: string) => {
    // Opening first: a browser that wants a click for it counts only what comes before any await.
    if (site.tab) openPanel(site.tab.id).then(() => close(), fail('panel'));
    setPanelSubject(subject).catch(fail('panel'));
  };
  const onTeach = (frame: number) => {
    if (!site.tab) return;
    const tab = site.tab.id;
    // Opened first, like above; where no panel opens, a tab of ours takes its place after the pick.
    openPanel(tab)
      .then((panel) => send({ type: 'teach.start', tab, frame, panel }))
      .then((ok) => ok && close(), fail('teach'));
  };
  return (
    <PopupPage
      words={words}
      stage={settings.stage}
      hasStageNews={settings.stageNews}
      onStageTold={() => void send({ type: 'stage.told' })}
      view={view && shop !== null ? ofShop(view, shop) : view}
      shops={shops}
      shop={shop}
      onShop={setShop}
      settled={settled}
      snapshotAge={live === undefined && snapshot ? Date.now() - snapshot.madeAt : null}
      site={site.view}
      walk={walk.view}
      {...walk.events}
      lost={lost}
      backup={backup && backupView(backup, view)}
      {...(hasDigest ? { onDigest: () => openAt('/digest.html') } : {})}
      refusal={refusal}
      onState={onState}
      onOutcome={onOutcome}
      onChannel={onChannel}
      help={(task) => (
        <TaskHelpPart
          key={task.key}
          words={words}
          task={task}
          shopName={shopName(task)}
          load={async (kind, language) => (await import('./live-view')).loadHelp(kind, language)}
          onTick={(ticked) => void send({ type: 'task.note', key: task.key, ticked })}
        />
      )}
      kept={
        <KeptPart words={words} shops={shops} load={async () => (await import('./live-view')).loadKept()} />
      }
      onShow={onShow}
      onUse={site.use}
      onPause={(origin, paused) => void send({ type: 'site.pause', origin, paused })}
      onLook={() => site.tab && void send({ type: 'tab.look', tab: site.tab.id })}
      onTrust={(origin) => site.tab && void send({ type: 'page.trust', origin, tab: site.tab.id })}
      onName={(origin, name) => void send({ type: 'shop.name', origin, name })}
      onRows={(frame) => site.tab && openAt(`/manage.html#goods:${site.tab.id}:${frame}`)}
      onTeach={onTeach}
      onPanel={() => site.tab && openPanel(site.tab.id).then(() => close(), fail('panel'))}
      onReport={() => openAt('/report.html')}
      onBackup={() => openAt('/options.html#backup')}
      onSaveBackup={() => openAt('/options.html#save-backup')}
      onManage={() => openAt('/manage.html')}
      onOptions={() => browser.runtime.openOptionsPage().then(() => close(), fail('options'))}
    />
  );
}

/** The backup section lives on the options page: a popup would close before a file is written. */
function openAt(url: string): void {
  browser.tabs.create({ url }).then(() => close(), fail('options'));
}

/** What of a view is one shop's. Tasks done today are counted over all shops. */
function ofShop(view: PopupView, shop: string): PopupView {
  const tasks = view.tasks.filter((task) => subjectOf(task.subject)?.shop === shop);
  const evidence = view.evidence.filter((one) => one.shop === shop);
  const own = ({ subject }: { subject: string }) => subjectOf(subject)?.shop === shop;
  const some = view.skipped?.some.filter(own) ?? [];
  return {
    ...view,
    tasks,
    evidence,
    openToday: tasks.length,
    settled: view.settled?.filter(own) ?? [],
    skipped: { count: some.length, some },
  };
}

function backupView(state: BackupState, view: PopupView | null): BackupView {
  const now = Date.now();
  const age = state.savedAt === null ? null : Math.max(0, now - state.savedAt);
  return { trouble: state.trouble, remind: view !== null && wantsReminder(state, view.counts, now), age };
}
