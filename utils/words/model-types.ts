import type { Task } from '../model/task';

/** The shared types the catalogues speak of, and no values: so a page that draws words carries no schemas. */
export type { BackupTrouble } from '../model/backup-state';
export type { Ask, CapReason, CareRules, Channel, MarkId, Nature, Rung } from '../model/care';
export type { ChannelRole, SuggestionState } from '../model/care-names';
export type { careReasonCodes } from '../model/care-reasons';
export type { ConsentState } from '../model/entries/consent';
export type { Edge } from '../model/entries/edge';
export type { GoalPeriod } from '../model/entries/goal';
export type { GoodsRole } from '../model/entries/role';
export type { Saying } from '../model/entries/said';
export type { IdeaSource, TrialStage } from '../model/entries/trial';
export type { EntryKind } from '../model/entry';
export type { Mute, OrderState } from '../model/facts';
export type { Hint } from '../model/hint';
export type { CostRefusal } from '../model/listing-line';
export type { RefusalCode } from '../model/messages';
export type { Money } from '../model/money';
export type { OrderRisk } from '../model/orders-today';
export type { AftersaleStatus, AftersaleType } from '../model/other-rows';
export type { OutlookReasonCode } from '../model/outlook-reasons';
export type { PlatformStanding } from '../model/platform';
export type { PresetId } from '../model/presets';
export type {
  BuyerKeyKind,
  OrderStatus,
  Problem,
  ProblemCode,
  ProductStatus,
  ReadingKind,
} from '../model/reading';
export type { ReferralRefusal } from '../model/referral';
export type { AloneCode, Block, CheckCode, CheckState, FigureId, LackCode, PartCode } from '../model/report';
export type { RowNote } from '../model/row-note';
export type { RuleId, Stand } from '../model/rule-ids';
export type { SameLine } from '../model/same';
export type { Language, Thresholds } from '../model/settings';
export type { goodsKinds, offerKinds, ShopKind, sellerKinds } from '../model/shop-kind';
export type { Stage } from '../model/stages';
export type { Outcome, TaskKind } from '../model/task';
export type { TaughtField } from '../model/taught';
export type { teamReasonCodes } from '../model/team-reasons';
export type { TrialFinding } from '../model/trial-state';
export type { Reason, ReasonCode, Verdict } from '../model/verdict';
export type { GapTopic, Pain, Praise, Scene } from '../model/voice';
export type { WalkReason } from '../model/walk';

export type TaskState = Task['state'];
