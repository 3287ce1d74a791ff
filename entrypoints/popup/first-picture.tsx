import { PopupPage } from '../../components/popup/popup-page';
import type { FirstLook } from '../../utils/browser/first-look';
import { type Stage, stages } from '../../utils/model/stages';
import type { Words } from '../../utils/words';

const nothing = () => undefined;

/** Nothing can be clicked yet: these are never called. */
const NO_EVENTS = {
  onStageTold: nothing,
  onShop: nothing,
  onWalk: nothing,
  onWalkPause: nothing,
  onWalkStop: nothing,
  onWalkResume: nothing,
  onWalkPace: nothing,
  onState: nothing,
  onOutcome: nothing,
  onChannel: nothing,
  onShow: nothing,
  onUse: nothing,
  onPause: nothing,
  onLook: nothing,
  onTrust: nothing,
  onName: nothing,
  onRows: nothing,
  onTeach: nothing,
  onPanel: nothing,
  onReport: nothing,
  onBackup: nothing,
  onSaveBackup: nothing,
  onManage: nothing,
  onOptions: nothing,
};

/**
 * The popup as it was when last refreshed, drawn before anything that makes it live is even loaded. It is out of reach
 * for clicks, keys and screen readers, and gives way to the live one.
 */
export function FirstPicture({ words, look, now }: { words: Words; look: FirstLook; now: number }) {
  const { snapshot } = look;
  return (
    <div inert>
      <PopupPage
        {...NO_EVENTS}
        words={words}
        stage={stageOf(look.settings)}
        hasStageNews={settingOf(look.settings, 'stageNews') === true}
        view={snapshot}
        shops={(snapshot?.evidence ?? []).map((one) => ({ id: one.shop, name: one.shopName }))}
        shop={null}
        settled={[]}
        snapshotAge={snapshot ? now - snapshot.madeAt : null}
        site={null}
        walk={null}
        lost={snapshot?.lost ?? null}
        backup={null}
        refusal={null}
        help={nothing}
      />
    </div>
  );
}

function stageOf(settings: unknown): Stage {
  return stages.find((one) => one === settingOf(settings, 'stage')) ?? 'see';
}

/** One of the stored settings, unchecked: the schemas come later. */
export function settingOf(settings: unknown, name: string): unknown {
  return typeof settings === 'object' && settings !== null ? Reflect.get(settings, name) : undefined;
}
