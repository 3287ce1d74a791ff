import type { Money } from '../../utils/model/money';
import type { SameLine, SameView } from '../../utils/model/same';
import type { Words } from '../../utils/words';
import { counted, day, money } from '../../utils/words';
import { countText } from '../count-text';
import { ScrollBox } from '../scroll-box';
import { PersonLink } from './person-link';
import { SearchField } from './search-field';

type Props = {
  words: Words;
  view: SameView;
  text: string;
  /** Found in the other shops for what was typed; null where nothing was typed. */
  hits: SameLine[] | null;
  /** The one that was just unlinked, to be linked again. */
  unlinked: SameLine | null;
  onText: (text: string) => void;
  onLink: (subject: string) => void;
  onUnlink: (line: SameLine) => void;
  onOpen: (subject: string) => void;
};

/** One person or product in several shops: what a strong key proposes, a search, and the shops side by side. */
export function SamePart(props: Props) {
  const { words, view, unlinked, onLink, onUnlink } = props;
  const { twoShops, common } = words;
  return (
    <div class="stack-s">
      {view.proposed.map((one) => (
        <div key={one.subject} class="stack-s">
          <p class="small">{twoShops.proposed}</p>
          <div class="row wrap">
            <button type="button" class="btn" onClick={() => onLink(one.subject)}>
              {twoShops.link(one.label, one.shopName)}
            </button>
            <button type="button" class="btn btn-text" onClick={() => onUnlink(one)}>
              {twoShops.notSame(one.label)}
            </button>
          </div>
        </div>
      ))}
      {view.linked.length > 0 && <SideBySide {...props} />}
      <div aria-live="polite">
        {unlinked && (
          <p class="row between small">
            <span>{twoShops.unlinked}</span>
            <button type="button" class="btn btn-text" onClick={() => onLink(unlinked.subject)}>
              {common.undo}
            </button>
          </p>
        )}
      </div>
      <Search {...props} />
    </div>
  );
}

function SideBySide({ words, view, onUnlink, onOpen }: Props) {
  const { twoShops } = words;
  const all = [view.own, ...view.linked];
  const rows = view.own.kind === 'buyer' ? BUYER_ROWS : LISTING_ROWS;
  return (
    <>
      <ScrollBox class="table-scroll" label={twoShops.title[view.own.kind]}>
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{twoShops.inShop}</th>
              {all.map((one) => (
                <th key={one.subject} scope="col" class="num">
                  {one.shopName}
                  <br />
                  {one === view.own ? (
                    <span class="muted">{twoShops.here}</span>
                  ) : (
                    <PersonLink words={words} person={one} onOpen={onOpen} />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name}>
                <th scope="row">{twoShops[name]}</th>
                {all.map((one) => (
                  <td key={one.subject} class="num">
                    {cellOf(words, one, name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div class="row wrap">
        {view.linked.map((one) => (
          <button key={one.subject} type="button" class="btn btn-text" onClick={() => onUnlink(one)}>
            {twoShops.unlink(`${one.label}, ${one.shopName}`)}
          </button>
        ))}
      </div>
      <p class="muted small">{twoShops.note[view.own.kind]}</p>
    </>
  );
}

const BUYER_ROWS = ['sales', 'newest', 'spent', 'refunded'] as const;
const LISTING_ROWS = ['price', 'stock', 'sold30d', 'readOn'] as const;
type Row = (typeof BUYER_ROWS)[number] | (typeof LISTING_ROWS)[number];

/** One shop's figure as a text; never one of two shops together. */
function cellOf(words: Words, one: SameLine, row: Row): string {
  const { twoShops, language } = words;
  const on = (at: number | null) => (at === null ? twoShops.unknown : day(at, one.timeZone, language));
  if (one.kind === 'buyer') {
    if (row === 'sales') return counted(one.sales);
    if (row === 'newest') return on(one.newest);
    if (row === 'refunded') return counted(one.refunded);
    const missing = one.missing > 0 ? [twoShops.unpriced(one.missing)] : [];
    return [...one.spent.map((sum: Money) => money(sum, language)), ...missing].join(' + ') || '0';
  }
  if (row === 'stock' || row === 'sold30d') return countText(words, one[row]) ?? twoShops.unknown;
  if (row === 'readOn') return on(one.lastSeen);
  const range = one.price && [...new Set([one.price.low, one.price.high].map((sum) => money(sum, language)))];
  return range?.join(' – ') ?? twoShops.unknown;
}

function Search({ words, view, text, hits, onText, onLink }: Props) {
  const { twoShops } = words;
  const { kind } = view.own;
  const known = new Set([view.own, ...view.linked].map(({ subject }) => subject));
  return (
    <>
      <SearchField
        label={twoShops.search[kind]}
        hint={twoShops.searchHint[kind]}
        text={text}
        onText={onText}
      />
      {hits && (
        <ul class="plain-list small" aria-live="polite">
          {hits.length === 0 && <li class="muted">{twoShops.noHit}</li>}
          {hits.map((one) => (
            <li key={one.subject} class="row between">
              <span>
                {one.label} · {one.shopName}
              </span>
              {!known.has(one.subject) && (
                <button type="button" class="btn" onClick={() => onLink(one.subject)}>
                  {twoShops.link(one.label, one.shopName)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
