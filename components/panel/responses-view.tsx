import type { Responses } from '../../utils/model/responses';
import type { Words } from '../../utils/words';

type Row = { contacts: number; orders: number };
type Props = {
  words: Words;
  all: Responses[];
  /** Days within which an order counts as an answer, contacts a share needs, days the seller keeps between two now. */
  days: number;
  floor: number;
  gap: number;
  names: ReadonlyMap<string, string>;
};

/** Whether people still answer when they are written to more often: with counts, and "too few" where it is. */
export function ResponsesView({ words, all, days, floor, gap, names }: Props) {
  const { people, care } = words;
  const some = all.filter(({ byCount }) => byCount.some(({ contacts }) => contacts > 0));
  const open = all.reduce((sum, one) => sum + one.open, 0);
  const unread = all.reduce((sum, one) => sum + one.unread, 0);
  return (
    <div class="stack-s">
      <p class="muted small">{people.responsesBody(days)}</p>
      {some.length === 0 && <p class="small">{people.none}</p>}
      {some.map((one) => {
        const { nature, byCount, byGap, byChannel, byMember, falls } = one;
        const table = { words, floor };
        return (
          <div key={nature} class="stack-s">
            <Table
              {...table}
              title={people.byCount[nature]}
              rows={byCount.map((row, i) => [people.nth(i + 1, i === byCount.length - 1), row])}
            />
            {nature === 'marketing' && (
              <>
                <p class="small">{falls === null ? people.stays : people.falls(falls)}</p>
                {falls !== null && (
                  <p class="small">{one.gap === null ? people.noLonger(gap) : people.longer(one.gap, gap)}</p>
                )}
                <Table
                  {...table}
                  title={people.byGap}
                  rows={byGap.map((row, i) => [people.gapFrom(row.from, endOf(byGap[i + 1])), row])}
                />
              </>
            )}
            <Table
              {...table}
              title={people.byChannel}
              rows={byChannel.map((row) => [care.channels[row.channel], row])}
            />
            {byMember.length > 0 && (
              <Table
                {...table}
                title={people.byMember}
                rows={byMember.map((row) => [names.get(row.member) ?? people.noMember, row])}
              />
            )}
          </div>
        );
      })}
      {open > 0 && <p class="muted small">{people.open14(open)}</p>}
      {unread > 0 && <p class="muted small">{people.unread(unread)}</p>}
    </div>
  );
}

function endOf(next: { from: number } | undefined): number | null {
  return next ? next.from - 1 : null;
}

type TableProps = { words: Words; floor: number; title: string; rows: [name: string, row: Row][] };

/** Rows nobody was ever written to for say nothing, so they aren't drawn. */
function Table({ words, floor, title, rows }: TableProps) {
  const { people } = words;
  const shown = rows.filter(([, { contacts }]) => contacts > 0);
  if (shown.length === 0) return null;
  return (
    <table class="small responses">
      <caption>{title}</caption>
      <tbody>
        {shown.map(([name, { contacts, orders }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="num">
              {contacts < floor
                ? people.tooFew(contacts, floor)
                : people.rate(Math.round((100 * orders) / contacts), orders, contacts)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
