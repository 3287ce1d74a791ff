import type { ListingLine } from '../../utils/model/listing-line';
import { money, type Words } from '../../utils/words';
import { ScrollBox } from '../scroll-box';

type Props = {
  words: Words;
  lines: ListingLine[];
  chosen: Set<string>;
  onChoose: (subjects: string[], isChosen: boolean) => void;
  onOpen: (subject: string) => void;
};

/** Goods to choose among, with what was said of each. */
export function GoodsTable({ words, lines, chosen, onChoose, onOpen }: Props) {
  const { goods } = words.manage;
  const isAll = lines.length > 0 && lines.every((line) => chosen.has(line.subject));
  const subjects = lines.map((line) => line.subject);
  return (
    <ScrollBox class="table-scroll" label={goods.columns.name}>
      <table class="goods-table">
        <thead>
          <tr>
            <th>
              <input
                type="checkbox"
                class="tick"
                aria-label={goods.selectAll}
                checked={isAll}
                onChange={(event) => onChoose(subjects, event.currentTarget.checked)}
              />
            </th>
            <th scope="col">{goods.columns.name}</th>
            <th scope="col" class="num">
              {goods.columns.price}
            </th>
            <th scope="col" class="num">
              {goods.columns.cost}
            </th>
            <th scope="col">{goods.columns.role}</th>
            <th scope="col">{goods.columns.tags}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line
              key={line.subject}
              {...{ words, line, onChoose, onOpen }}
              chosen={chosen.has(line.subject)}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type LineProps = Pick<Props, 'words' | 'onChoose' | 'onOpen'> & { line: ListingLine; chosen: boolean };

function Line({ words, line, chosen, onChoose, onOpen }: LineProps) {
  const { goods } = words.manage;
  const { subject, price, cost, role, tags } = line;
  const label = line.label === '' ? words.panel.unnamed : line.label;
  const code = line.skus[0] ?? line.itemId;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          class="tick"
          aria-label={goods.select(label)}
          checked={chosen}
          onChange={(event) => onChoose([subject], event.currentTarget.checked)}
        />
      </td>
      <td>
        <button
          type="button"
          class="goods-name"
          aria-label={goods.openPanel(label)}
          onClick={() => onOpen(subject)}
        >
          {label}
        </button>
        {code && <div class="muted small">{code}</div>}
      </td>
      <td class="num">{price ? money(price, words.language) : '—'}</td>
      <td class="num">{cost ? money(cost, words.language) : <span class="muted">{goods.noCost}</span>}</td>
      <td class="small">{role && words.manage.trail.roles[role]}</td>
      <td class="small">
        {tags.map((tag) => (
          <span key={tag} class="chip chip-plain">
            {tag}
          </span>
        ))}
      </td>
    </tr>
  );
}
