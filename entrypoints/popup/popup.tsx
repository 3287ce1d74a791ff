import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/popup-page';
import { ask } from '../../utils/browser/ask';
import { openPanel, setPanelSubject } from '../../utils/browser/panel';
import type { OwnMessage } from '../../utils/model/messages';
import type { Task } from '../../utils/model/task';
import type { PopupView } from '../../utils/model/views';
import { fail } from '../parts/fail';
import type { PageContext } from '../parts/mount';
import { refusalText } from '../parts/refusal-text';
import { useLost } from './use-lost';
import { usePopupView } from './use-popup-view';
import { useSite } from './use-site';
import { useWalk } from './use-walk';

/** The popup's logic: which view, which site, what each click asks for. */
export function Popup({ words, settings, snapshot }: PageContext & { snapshot: PopupView | null }) {
  const live = usePopupView(settings.thresholds);
  const view = live ?? snapshot;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [settled, setSettled] = useState<Task[]>([]);
  const site = useSite(settings.paused);
  const lost = useLost(snapshot, live);

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
      view={view}
      settled={settled}
      snapshotAge={live === undefined && snapshot ? Date.now() - snapshot.madeAt : null}
      site={site.view}
      walk={walk.view}
      {...walk.events}
      lost={lost}
      refusal={refusal}
      onState={onState}
      onShow={onShow}
      onUse={site.use}
      onPause={(origin, paused) => void send({ type: 'site.pause', origin, paused })}
      onLook={() => site.tab && void send({ type: 'tab.look', tab: site.tab.id })}
      onName={(origin, name) => void send({ type: 'shop.name', origin, name })}
      onTeach={onTeach}
      onPanel={() => site.tab && openPanel(site.tab.id).then(() => close(), fail('panel'))}
      onOptions={() => browser.runtime.openOptionsPage().then(() => close(), fail('options'))}
    />
  );
}
