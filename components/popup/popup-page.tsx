import type { ComponentChildren } from 'preact';
import { isOpen, type Stage } from '../../utils/model/stages';
import type { Task } from '../../utils/model/task';
import type { PopupView } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { lostText } from '../lost-text';
import { Mark } from '../mark';
import { Refusal } from '../refusal';
import { ShopChoice } from '../shop-choice';
import { StageNews } from '../stages/stage-news';
import { BackupLine, type BackupView } from './backup-line';
import { CountLine } from './count-line';
import { DigestNews } from './digest-news';
import { EvidenceLines } from './evidence-lines';
import { SiteCard, type SiteEvents, type SiteView } from './site-card';
import type { TaskEvents } from './task-card';
import { Today } from './today';
import { WalkCard } from './walk-card';
import type { WalkEvents, WalkView } from './walk-view';

export type PopupProps = TaskEvents &
  SiteEvents &
  WalkEvents & {
    words: Words;
    /** How much is on show, and whether it just grew. */
    stage: Stage;
    hasStageNews: boolean;
    onStageTold: () => void;
    view: PopupView | null;
    settled: Task[];
    snapshotAge: number | null;
    /** Null until the tab in front is known. */
    site: SiteView | null;
    /** Null where nothing is read. */
    walk: WalkView | null;
    /** What a database that is empty now held when last seen. */
    lost: PopupView['lost'];
    /** A sentence about something that was asked for and not done. */
    refusal: string | null;
    /** All shops, and the one whose tasks alone are shown. */
    shops?: { id: string; name: string }[];
    shop?: string | null;
    onShop?: (id: string | null) => void;
    /** There where last week's digest waits to be read. */
    onDigest?: () => void;
    backup: BackupView | null;
    /** The pages read last, and taking one back. */
    kept?: ComponentChildren;
    onPanel: () => void;
    onReport: () => void;
    onOptions: () => void;
    onManage: () => void;
    /** To the backup section; to a copy at once. */
    onBackup: () => void;
    onSaveBackup: () => void;
  };

export function PopupPage(props: PopupProps) {
  const { words, stage, view, site, lost, refusal } = props;
  const { popup, common } = words;
  const first = site !== null && wantsAnswer(site);
  const card = site && <SiteCard {...props} site={site} />;
  const walk = props.walk && <WalkCard {...props} view={props.walk} />;
  // Under way it is what she opened the popup for; as an offer it stands with what was read.
  const isWalking = props.walk?.walk != null;
  return (
    <div class="popup">
      <header class="popup-head">
        <span class="brand">
          <Mark />
          {common.name}
        </span>
        <div class="row">
          {isOpen('report', stage) && (
            <button type="button" class="btn btn-text" onClick={props.onReport}>
              {words.report.open}
            </button>
          )}
          <button type="button" class="btn btn-text" onClick={props.onPanel}>
            {popup.openPanel}
          </button>
          {isOpen('manage', stage) && (
            <button type="button" class="btn btn-text" onClick={props.onManage}>
              {words.manage.open}
            </button>
          )}
          <button type="button" class="btn btn-text" onClick={props.onOptions}>
            {common.settings}
          </button>
        </div>
      </header>
      <main class="popup-body">
        {lost && <Lost words={words} lost={lost} onOptions={props.onBackup} />}
        <Refusal text={refusal} />
        {props.hasStageNews && <StageNews words={words} stage={stage} onTold={props.onStageTold} />}
        {isWalking && walk}
        {first && card}
        {first && !isWalking && walk}
        {props.onShop && (
          <ShopChoice
            withAll
            words={words}
            shops={props.shops ?? []}
            chosen={props.shop ?? null}
            onChoose={props.onShop}
          />
        )}
        {props.onDigest && isOpen('report', stage) && <DigestNews words={words} onDigest={props.onDigest} />}
        <Today {...props} />
        {!first && card}
        {!first && !isWalking && walk}
        {view !== null && <CountLine words={words} counts={view.counts} />}
        {view !== null && <EvidenceLines words={words} evidence={view.evidence} />}
        {view !== null && props.kept}
        {props.backup && !lost && (
          <BackupLine
            words={words}
            view={props.backup}
            onSave={props.onSaveBackup}
            onBackup={props.onBackup}
          />
        )}
      </main>
    </div>
  );
}

/** A site that waits for the seller, or was not read, stands above the day's tasks; else it is a footnote to them. */
function wantsAnswer(site: SiteView): boolean {
  if (site.kind !== 'reading') return site.kind === 'offer' || site.kind === 'paused';
  const troubled = site.statuses.some(
    (status) => status.status === 'unreadable' || status.needsShopName || status.storageFull,
  );
  return troubled || site.refused;
}

type LostProps = { words: Words; lost: NonNullable<PopupView['lost']>; onOptions: () => void };

function Lost({ words, lost, onOptions }: LostProps) {
  return (
    <div class="notice notice-bad stack-s" role="alert">
      <p>{lostText(words, lost)}</p>
      <button type="button" class="btn" onClick={onOptions}>
        {words.popup.lostAction}
      </button>
    </div>
  );
}
