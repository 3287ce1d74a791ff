import * as z from 'zod';
import { careRules, channels } from './care';
import { entryInput } from './entry';
import { type FileAbout, fileMessages } from './files';
import type { Hint } from './hint';
import type { ReadingUndo } from './kept-reading';
import type { Lexicon, Profile } from './lexicon';
import { reading } from './reading';
import { figureIds } from './report';
import { goodsGroups, languages, thresholds } from './settings';
import { shopKind } from './shop-kind';
import { subjectKey } from './subject';
import { outcomes } from './task-kinds';
import { MAX_TAUGHT, proposal, type TaughtMapping, taughtMapping } from './taught';
import { teamRules } from './team-rules';
import type { WalkOffer } from './walk';

/** From the content script, which lives in a page we do not own: facts in, verdicts on named rows out. */
export const pageMessage = z.discriminatedUnion('type', [
  /** `langs`: languages the page's text and attributes suggest, best first. */
  z.object({
    type: z.literal('page.hello'),
    url: z.string().max(2000),
    langs: z.array(z.string().max(20)).max(6),
  }),
  /** Asks for the rest of the reader. `none`: there is nothing to read, which is told once; `since`: when the page began, epoch ms. */
  z.object({ type: z.literal('page.rest'), since: z.number(), none: reading.nullable() }),
  z.object({ type: z.literal('page.reading'), reading }),
  /** A click on a hint: open the panel on this subject. */
  z.object({ type: z.literal('page.open'), subject: subjectKey }),
  /** A page that is being shown to us: only heard while the seller's own click has it so. */
  z.object({ type: z.literal('teach.hello'), langs: z.array(z.string().max(20)).max(6) }),
  z.object({ type: z.literal('teach.picked'), proposal }),
  z.object({ type: z.literal('teach.left') }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** `paused`: ask no more, until told to look. */
export type RestAnswer = { paused: boolean };
/** `paused`: look at nothing. `lexicon` holds the words of the page's languages. */
export type HelloAnswer = {
  paused: boolean;
  lexicon: Lexicon;
  profile: Profile | null;
  /** Profiles of carts that stand on any host: the page's own marks decide. There where no host says it. */
  carts?: Profile[];
  /** How the seller showed that pages of this origin are to be read. */
  taught?: TaughtMapping[];
  /** Label of the group of hints, for assistive technology. */
  groupLabel: string;
};
/** What the script that lets a row be picked needs. `words` are finished, but for `{n}` and `{of}`. */
export type TeachHello = Omit<HelloAnswer, 'paused' | 'taught' | 'groupLabel'> & {
  words: Record<'title' | 'body' | 'keys' | 'none' | 'row' | 'leave', string>;
  lang: string;
};
/** `stored` is false where nothing was kept: unreadable, private window, or the shop has no name yet. */
export type ReadingAnswer = { stored: boolean; hints: Hint[] };

/** From the background to the content script. */
export type TabMessage =
  | { type: 'tab.look' } // read again now and place hints
  | { type: 'tab.show' } // read and answer with the Reading itself, placing nothing (npm run read)
  | { type: 'tab.stop' }; // paused or withdrawn: take the hints away

/** From our own pages and the background to the script that lets a row be picked. */
export type TeachMessage =
  | { type: 'teach.try'; mapping: TaughtMapping } // read with it and answer with the first rows, keeping nothing
  | { type: 'teach.stop' };

/** From our own pages: everything that writes. Each answers `Done`. */
export const ownMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('note.save'),
    subject: subjectKey,
    text: z.string().max(20_000),
    tags: z.array(z.string().max(60)).max(30),
  }),
  /** What the seller entered; a value of null takes an entry back. */
  z.object({ type: z.literal('entries.put'), entries: z.array(entryInput).min(1).max(5000) }),
  /** Takes back what one click changed. */
  z.object({ type: z.literal('entries.undo'), batch: z.string().max(60) }),
  z.object({
    type: z.literal('mute.set'),
    subject: subjectKey,
    rule: z.string().max(60),
    why: z.string().max(500),
  }),
  z.object({ type: z.literal('mute.undo'), subject: subjectKey, rule: z.string().max(60) }),
  /** The buyer goes and isn't stored again. */
  z.object({ type: z.literal('buyer.erase'), subject: subjectKey }),
  z.object({ type: z.literal('cost.set'), subject: subjectKey, cost: z.number().nonnegative().nullable() }),
  z.object({
    type: z.literal('task.set'),
    key: z.string().max(500),
    state: z.enum(['open', 'done', 'later', 'dismissed']),
    /** Over which channel the customer was written to, where another than usual. */
    channel: z.enum(channels).optional(),
  }),
  /** Ticked steps of a task's check-list, or how it came out. */
  z.object({
    type: z.literal('task.note'),
    key: z.string().max(500),
    ticked: z.array(z.int().min(0).max(50)).max(50).optional(),
    outcome: z.enum(outcomes).nullable().optional(),
  }),
  z.object({ type: z.literal('thresholds.set'), thresholds, groups: goodsGroups.optional() }),
  /** The kind of shop, and with it the numbers that suit it. */
  z.object({ type: z.literal('kind.set'), kind: shopKind }),
  /** Caps, rungs and times of care. */
  z.object({ type: z.literal('care.set'), care: careRules }),
  z.object({ type: z.literal('team.rules'), rules: teamRules }),
  /** Customers are shared out among the staff; those of one who leaves go to the others. */
  z.object({ type: z.literal('team.deal') }),
  z.object({ type: z.literal('team.leave'), member: z.string().max(60) }),
  /** Months that orders are kept; 0: for ever. */
  z.object({ type: z.literal('keep.set'), months: z.int().min(0).max(120) }),
  /** The figures of the report and their order; null: as at first. */
  z.object({ type: z.literal('figures.set'), figures: z.array(z.enum(figureIds)).max(100).nullable() }),
  /** Everything is put on show; that the next stage opened was read. */
  z.object({ type: z.literal('stage.open') }),
  z.object({ type: z.literal('stage.told') }),
  z.object({ type: z.literal('language.set'), language: z.enum(languages).nullable() }),
  z.object({ type: z.literal('site.pause'), origin: z.string().max(300), paused: z.boolean() }),
  z.object({ type: z.literal('site.granted'), origin: z.string().max(300), tab: z.int().nullable() }),
  z.object({ type: z.literal('site.withdraw'), origin: z.string().max(300) }),
  /** The seller names the shop of an origin whose pages name none. */
  z.object({ type: z.literal('shop.name'), origin: z.string().max(300), name: z.string().min(1).max(200) }),
  z.object({
    type: z.literal('shop.rename'),
    shop: z.string().max(100),
    name: z.string().trim().min(1).max(200),
  }),
  z.object({ type: z.literal('shop.forget'), shop: z.string().max(100), notesToo: z.boolean() }),
  /** Takes one page's reading back. */
  z.object({ type: z.literal('reading.undo'), shop: z.string().max(100), id: z.string().max(80) }),
  z.object({ type: z.literal('tab.look'), tab: z.int() }),
  /** The seller says that a page which contradicts what is known is right as it is now. */
  z.object({ type: z.literal('page.trust'), origin: z.string().max(300), tab: z.int() }),
  z.object({ type: z.literal('restore.apply'), token: z.string().max(80), mode: z.enum(['merge', 'whole']) }),
  /** A page handed a backup to the browser as a download. */
  z.object({
    type: z.literal('backup.saved'),
    at: z.int(),
    locked: z.boolean(),
    file: z.string().max(60),
  }),
  /** A page kept the handle of a folder (null: none any more) for automatic backups. */
  z.object({ type: z.literal('backup.folder'), name: z.string().max(300).nullable() }),
  /** Write a backup into the folder now. */
  z.object({ type: z.literal('backup.now') }),
  /** Reading all pages. What it would be, then the seller's clicks; `origin` names the walk. */
  z.object({ type: z.literal('walk.offer'), tab: z.int() }),
  z.object({
    type: z.literal('walk.start'),
    tab: z.int(),
    frame: z.int(),
    pages: z.boolean(),
    details: z.boolean(),
  }),
  z.object({ type: z.literal('walk.pause'), origin: z.string().max(300) }),
  z.object({ type: z.literal('walk.resume'), origin: z.string().max(300), tab: z.int() }),
  z.object({ type: z.literal('walk.stop'), origin: z.string().max(300) }),
  z.object({ type: z.literal('walk.pace'), seconds: z.number().min(0).max(120) }),
  /** `panel`: whether a side panel is open to go on in; else a tab of ours is opened once a row was picked. */
  z.object({ type: z.literal('teach.start'), tab: z.int(), frame: z.int(), panel: z.boolean() }),
  z.object({ type: z.literal('teach.leave') }),
  z.object({ type: z.literal('taught.save'), mappings: z.array(taughtMapping).min(1).max(MAX_TAUGHT) }),
  z.object({ type: z.literal('taught.withdraw'), id: z.string().max(1500) }),
  z.object({ type: z.literal('export.make') }),
  /** A file that helps to find a fault, with nothing of anybody in it. */
  z.object({ type: z.literal('problem.make') }),
  z.object({ type: z.literal('data.delete'), notesToo: z.boolean() }),
  z.object({ type: z.literal('day.plan') }),
  ...fileMessages,
]);
export type OwnMessage = z.infer<typeof ownMessage>;

/** `why` is a code of the catalogues' `refusals`. */
export type Done<T = null> = { ok: true; value: T } | { ok: false; why: RefusalCode; detail?: string };

export const refusalCodes = [
  'bad-message',
  'not-json',
  'not-ours',
  'newer-version',
  'damaged',
  'too-large',
  'nothing-staged',
  'needs-passphrase',
  'wrong-passphrase',
  'no-permission',
  'no-shop',
  'storage-full',
  'walk-busy',
  'walk-gone',
  'internal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What each own message's `value` is. */
export type OwnAnswers = {
  'note.save': { savedAt: number };
  /** The batch takes it all back. */
  'team.deal': { given: number; left: number; batch: string };
  'team.leave': { given: number; left: number; batch: string };
  'entries.put': { batch: string; changed: number };
  'entries.undo': { batch: string; undone: number; kept: number };
  'buyer.erase': { orders: number };
  'restore.apply': { counts: Record<string, number> };
  'walk.offer': WalkOffer | null;
  'export.make': { json: string; fileName: string };
  'problem.make': { text: string; fileName: string };
  /** The shop the file goes to, and when the file was true: as at its first time, so that twice changes nothing. */
  'file.begin': { shop: string } & Pick<FileAbout, 'asOf'>;
  'file.slice': { changed: number };
  'file.withdraw': { orders: number };
  /** Null where it can't be taken back any more. */
  'reading.undo': ReadingUndo | null;
};
export type AnswerOf<M extends OwnMessage> = M['type'] extends keyof OwnAnswers
  ? OwnAnswers[M['type']]
  : null;
