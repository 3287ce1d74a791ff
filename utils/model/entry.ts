import * as z from 'zod';
import { activity } from './entries/activity';
import { adSpend } from './entries/ad-spend';
import { answer } from './entries/answer';
import { benefit } from './entries/benefit';
import { birthday } from './entries/birthday';
import { brushing } from './entries/brushing';
import { channelRole } from './entries/channel-role';
import { consent } from './entries/consent';
import { contact } from './entries/contact';
import { copyChange } from './entries/copy-change';
import { cost } from './entries/cost';
import { cycle } from './entries/cycle';
import { description } from './entries/description';
import { digest } from './entries/digest';
import { dsr } from './entries/dsr';
import { edge } from './entries/edge';
import { followUp } from './entries/follow-up';
import { goal } from './entries/goal';
import { issue } from './entries/issue';
import { justify } from './entries/justify';
import { launch } from './entries/launch';
import { mark } from './entries/mark';
import { member } from './entries/member';
import { objective } from './entries/objective';
import { owner } from './entries/owner';
import { pin } from './entries/pin';
import { referrer } from './entries/referrer';
import { role } from './entries/role';
import { said } from './entries/said';
import { same } from './entries/same';
import { steps } from './entries/steps';
import { suggestion } from './entries/suggestion';
import { supplier } from './entries/supplier';
import { supply } from './entries/supply';
import { tag } from './entries/tag';
import { template } from './entries/template';
import { trial } from './entries/trial';
import { vip } from './entries/vip';
import { vote } from './entries/vote';
import { subjectKey } from './subject';

/**
 * Whatever the seller enters is an entry: a contact, a tag, a member of staff, a goal. One table keeps them all, so
 * that backup, restore, exchange between computers, erasure and the audit trail are each written once.
 *
 * A new kind is one file in model/entries and one line here.
 */
export const entryValues = {
  answer,
  consent,
  description,
  benefit,
  birthday,
  brushing,
  mark,
  referrer,
  steps,
  template,
  vip,
  'channel-role': channelRole,
  'copy-change': copyChange,
  cycle,
  launch,
  suggestion,
  vote,
  activity,
  'ad-spend': adSpend,
  contact,
  cost,
  digest,
  dsr,
  edge,
  'follow-up': followUp,
  goal,
  issue,
  justify,
  member,
  objective,
  owner,
  pin,
  role,
  said,
  same,
  supplier,
  supply,
  tag,
  trial,
} as const;

export type EntryKind = keyof typeof entryValues;
export const entryKinds = Object.keys(entryValues) as EntryKind[];
export type EntryValue<K extends EntryKind> = z.infer<(typeof entryValues)[K]>;

const id = z.string().max(400);

/** What a page of ours asks to store. A `value` of null takes the entry back. */
const inputs = entryKinds.map((kind) =>
  z.object({
    kind: z.literal(kind),
    /** The listing, buyer or shop it is about; null where it is about none. */
    subject: subjectKey.nullable(),
    /** Tells entries of one kind about one subject apart; '' where there is only one. */
    id,
    /** The time the entry is about, epoch milliseconds, for kinds that are looked up by time. */
    when: z.int().nullable(),
    value: entryValues[kind].nullable(),
  }),
);
type InputOf<K extends EntryKind> = K extends EntryKind
  ? { kind: K; subject: string | null; id: string; when: number | null; value: EntryValue<K> | null }
  : never;
export type EntryInput<K extends EntryKind = EntryKind> = InputOf<K>;
export const entryInput = z.union(inputs) as unknown as z.ZodType<EntryInput>;

/** An entry as it is stored: `at` is when it was written, `by` the computer that wrote it. */
export type StoredEntry<K extends EntryKind = EntryKind> = EntryInput<K> & {
  key: string;
  at: number;
  by: string;
};
const stored = z.object({ key: z.string().max(900), at: z.int(), by: z.string().max(40) });
export const storedEntry = z
  .union(inputs.map((input) => input.extend(stored.shape)))
  .refine((entry) => entry.key === entryKey(entry), { path: ['key'] }) as unknown as z.ZodType<StoredEntry>;

/** An entry that wasn't taken back. */
export type Entry<K extends EntryKind = EntryKind> = K extends EntryKind
  ? Omit<StoredEntry<K>, 'value'> & { kind: K; value: EntryValue<K> }
  : never;

/** `<kind>|<subject or nothing>|<id>`: written twice on two computers, it is one entry. */
export function entryKey({ kind, subject, id }: Pick<EntryInput, 'kind' | 'subject' | 'id'>): string {
  return `${kind}|${subject ?? ''}|${id}`;
}

/**
 * The one of two that was written last. Of two of one moment the same one wins in any order, so that computers which
 * exchanged their entries agree.
 */
export function laterEntry<E extends StoredEntry>(a: E, b: E): E {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return rank(a) >= rank(b) ? a : b;
}

function rank({ by, when, value }: StoredEntry): string {
  return `${by} ${stableText(value)} ${when ?? ''}`;
}

/** JSON whose names are in order: two computers may have built the same value differently. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** True where both say the same, whenever and wherever they were written. */
export function isSameEntry(a: EntryInput | undefined, b: EntryInput): boolean {
  if (!a) return b.value === null;
  return a.when === b.when && stableText(a.value) === stableText(b.value);
}
