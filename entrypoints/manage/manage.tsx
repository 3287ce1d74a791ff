import { useState } from 'preact/hooks';
import { ManagePage, type Tab } from '../../components/manage/manage-page';
import { StageNote } from '../../components/stages/stage-note';
import { ask } from '../../utils/browser/ask';
import { isOpen } from '../../utils/model/stages';
import { listShops } from '../../utils/store/views';
import type { PageContext } from '../parts/mount';
import { openAll } from '../parts/open-all';
import { ownStore } from '../parts/own-store';
import { refusalText } from '../parts/refusal-text';
import { useWatch } from '../parts/use-watch';
import { ActivitiesPart } from './activities-part';
import { BoardPart } from './board-part';
import { GoalsPart } from './goals-part';
import { GoodsPart } from './goods-part';
import { OrdersPart } from './orders-part';
import type { Send } from './send';
import { StaffPart } from './staff-part';
import { SuppliersPart } from './suppliers-part';
import { TrailPart } from './trail-part';
import { useHash } from './use-hash';
import { useRowsOfPage } from './use-rows-of-page';

const store = ownStore();

/** The sections of managing, one at a time, named by the address. */
export function Manage({ words, settings }: PageContext) {
  const hash = useHash();
  const [refusal, setRefusal] = useState<string | null>(null);
  const shops = useWatch(() => listShops(store), []);
  const send: Send = async (message) => {
    const answer = await ask(message);
    setRefusal(refusalText(words, answer));
    return answer.ok;
  };
  const rows = useRowsOfPage(hash);
  if (!isOpen('manage', settings.stage))
    return (
      <ManagePage words={words} tab={null} stage={settings.stage} refusal={refusal}>
        <StageNote words={words} text={words.stages.notYet} onOpen={openAll} />
      </ManagePage>
    );
  const [name = ''] = hash.split(':');
  const tab: Tab = name in words.manage.tabs ? (name as Tab) : 'goods';
  return (
    <ManagePage words={words} tab={tab} stage={settings.stage} refusal={refusal}>
      {tab === 'goods' && shops && rows !== 'loading' && (
        <GoodsPart words={words} store={store} shops={shops} rows={rows} send={send} />
      )}
      {tab === 'orders' && shops && (
        <OrdersPart words={words} store={store} shops={shops} rules={settings.team} send={send} />
      )}
      {tab === 'board' && <BoardPart words={words} store={store} rules={settings.team} send={send} />}
      {tab === 'staff' && <StaffPart words={words} store={store} rules={settings.team} send={send} />}
      {tab === 'goals' && shops && (
        <GoalsPart words={words} store={store} shops={shops} settings={settings} send={send} />
      )}
      {tab === 'activities' && shops && (
        <ActivitiesPart words={words} store={store} shops={shops} rules={settings.team} send={send} />
      )}
      {tab === 'suppliers' && <SuppliersPart words={words} store={store} send={send} />}
      {tab === 'log' && <TrailPart words={words} store={store} />}
    </ManagePage>
  );
}
