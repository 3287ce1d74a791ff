import { PopupPage, type PopupProps } from '../../../components/popup/popup-page';
import type { Words } from '../../../utils/words';
import * as made from './made-up';

const nothing = () => undefined;
const origin = 'https://shop.example.com';

/** The popup with made-up tasks. */
export function popup(words: Words, over: Partial<PopupProps>) {
  return (
    <PopupPage
      words={words}
      stage="manage"
      hasStageNews={false}
      onStageTold={nothing}
      view={made.view}
      settled={[]}
      snapshotAge={null}
      site={{ kind: 'reading', origin, statuses: [made.status], frames: [], refused: false }}
      walk={null}
      onWalk={nothing}
      onWalkPause={nothing}
      onWalkResume={nothing}
      onWalkStop={nothing}
      onWalkPace={nothing}
      lost={null}
      refusal={null}
      onState={nothing}
      onOutcome={nothing}
      onChannel={nothing}
      help={() => null}
      onShow={nothing}
      onUse={nothing}
      onPause={nothing}
      onLook={nothing}
      onTrust={nothing}
      onName={nothing}
      onRows={nothing}
      onTeach={nothing}
      onPanel={nothing}
      onReport={nothing}
      shops={[
        { id: 'a', name: '小满家居' },
        { id: 'b', name: '阿布的店' },
      ]}
      shop={null}
      onShop={nothing}
      backup={{ trouble: null, remind: false, age: 3 * 3_600_000 }}
      onBackup={nothing}
      onSaveBackup={nothing}
      onManage={nothing}
      onOptions={nothing}
      {...over}
    />
  );
}
