import { useMemo, useState } from 'preact/hooks';
import { BulkBar } from '../../components/manage/bulk-bar';
import { GoodsTable } from '../../components/manage/goods-table';
import { PasteCosts } from '../../components/manage/paste-costs';
import { ShopChoice } from '../../components/shop-choice';
import type { EntryInput } from '../../utils/model/entry';
import type { Shop } from '../../utils/model/facts';
import type { ListingLine } from '../../utils/model/listing-line';
import { toMinor } from '../../utils/model/minor';
import { subjectOf } from '../../utils/model/subject';
import { readCosts } from '../../utils/pipeline/team/paste-costs';
import { listingLines } from '../../utils/store/listing-lines';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';
import { useWatch } from '../parts/use-watch';
import type { Send } from './send';
import { useOpenSubject } from './use-open-subject';

type Props = {
  words: Words;
  store: Store;
  shops: Shop[];
  /** The goods of the page that the popup was opened on; null where all are wanted, undefined where it is gone. */
  rows: string[] | null | undefined;
  send: Send;
};
const STEP = 100;
const NONE: ListingLine[] = [];

/** The shop's goods: found, chosen, tagged and costed many at once. */
export function GoodsPart({ words, store, shops, rows, send }: Props) {
  const { goods } = words.manage;
  const [picked, setPicked] = useState<string | null>(null);
  const asked = picked ?? (rows?.[0] === undefined ? null : (subjectOf(rows[0])?.shop ?? null));
  const shop = shops.some(({ id }) => id === asked) ? asked : (shops[0]?.id ?? null);
  const all = useWatch(async () => (shop ? listingLines(store, shop) : null), [shop]);
  const [filter, setFilter] = useState('');
  const [bare, setBare] = useState(false);
  const [most, setMost] = useState(STEP);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const onOpen = useOpenSubject();
  const lines = useMemo(() => (all ? ofPage(all.lines, rows) : NONE), [all, rows]);
  const found = useMemo(() => lines.filter((line) => fits(line, filter, bare)), [lines, filter, bare]);
  const read = useMemo(() => (text.trim() === '' ? [] : readCosts(text, all?.lines ?? NONE)), [text, all]);
  const mine = lines.filter((line) => chosen.has(line.subject));

  const done = (count: number) => (ok: boolean) => {
    setSaid(ok ? goods.changed(count) : null);
    return ok;
  };
  const onChoose = (subjects: string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const subject of subjects)
      if (isChosen) next.add(subject);
      else next.delete(subject);
    setChosen(next);
  };
  const put = (entries: EntryInput[]) => send({ type: 'entries.put', entries }).then(done(entries.length));
  const tag = (id: string, value: Record<string, never> | null) =>
    put(mine.map(({ subject }) => ({ kind: 'tag', subject, id, when: null, value }))).catch(fail('tags'));
  const cost = (costs: { line: ListingLine; cost: number }[]) => put(costs.map(costEntry));
  const onPaste = () => {
    cost(read.flatMap((one) => (one.ok ? [one] : []))).then((ok) => ok && setText(''), fail('costs'));
  };
  if (all === undefined) return <p class="muted">{words.common.loading}</p>;
  return (
    <>
      <p class="muted">{goods.intro}</p>
      {shop && <ShopChoice words={words} shops={shops} chosen={shop} onChoose={setPicked} />}
      {lines.length === 0 && <p class="notice">{goods.none}</p>}
      {rows !== null && (
        <p class="notice row between" role="status">
          {rows === undefined ? goods.pageGone : goods.ofPage(lines.length)}
          <a href="#goods">{goods.showAll}</a>
        </p>
      )}
      <PasteCosts words={words} text={text} read={read} onText={setText} onSave={onPaste} />
      <div class="row between">
        <input
          type="search"
          class="field field-search"
          aria-label={goods.filter}
          placeholder={goods.filterPlaceholder}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <label class="choice">
          <input type="checkbox" checked={bare} onChange={(event) => setBare(event.currentTarget.checked)} />
          {goods.withoutCost}
        </label>
        <span class="muted num" role="status">
          {goods.count(found.length, lines.length)}
        </span>
      </div>
      {all?.more && <p class="notice">{goods.tooMany}</p>}
      <GoodsTable
        words={words}
        lines={found.slice(0, most)}
        chosen={chosen}
        onChoose={onChoose}
        onOpen={onOpen}
      />
      {found.length > most && (
        <button type="button" class="btn" onClick={() => setMost(most + STEP)}>
          {goods.showMore}
        </button>
      )}
      <p role="status">{said}</p>
      {mine.length > 0 && (
        <BulkBar
          words={words}
          count={mine.length}
          tags={[...new Set(mine.flatMap((line) => line.tags))]}
          onTag={(one) => tag(one, {})}
          onUntag={(one) => tag(one, null)}
          onCost={(value) => cost(mine.map((line) => ({ line, cost: value }))).catch(fail('cost'))}
          onRole={(as) =>
            put(
              mine.map(({ subject }) => ({
                ...{ kind: 'role', subject, id: '', when: null, value: as && { as } },
              })),
            ).catch(fail('role'))
          }
          onClear={() => setChosen(new Set())}
        />
      )}
    </>
  );
}

/** The goods of one page in the page's own order; all of them where no page is meant. */
function ofPage(lines: ListingLine[], rows: string[] | null | undefined): ListingLine[] {
  if (!rows) return lines;
  const known = new Map(lines.map((line) => [line.subject, line]));
  return rows.flatMap((subject) => known.get(subject) ?? []);
}

function costEntry({ line, cost }: { line: ListingLine; cost: number }): EntryInput {
  const value = { minor: toMinor(cost, line.currency), currency: line.currency };
  return { kind: 'cost', subject: line.subject, id: '', when: null, value };
}

function fits(line: ListingLine, filter: string, bare: boolean): boolean {
  if (bare && line.cost !== null) return false;
  const wanted = plain(filter).split(' ').filter(Boolean);
  const whole = plain([line.label, line.itemId ?? '', ...line.skus, ...line.tags].join(' '));
  return wanted.every((word) => whole.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
