import type { CostLine } from '../../utils/model/listing-line';
import { money, type Words } from '../../utils/words';
import { ScrollBox } from '../scroll-box';

type Props = {
  words: Words;
  text: string;
  read: CostLine[];
  onText: (text: string) => void;
  onSave: () => void;
};

/** Two pasted columns, and what becomes of each line before anything is saved. */
export function PasteCosts({ words, text, read, onText, onSave }: Props) {
  const { goods } = words.manage;
  const good = read.filter((one) => one.ok).length;
  const { line, goods: name, now, new: next } = goods.pasteColumns;
  return (
    <details class="card">
      <summary>{goods.paste}</summary>
      <div class="stack">
        <p class="muted small" id="paste-help">
          {goods.pasteBody}
        </p>
        <textarea
          class="field num"
          aria-label={goods.pasteLabel}
          aria-describedby="paste-help"
          placeholder={goods.pasteExample}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <p role="status">{read.length > 0 && goods.pasteRead(good, read.length - good)}</p>
        {read.length > 0 && (
          <ScrollBox class="table-scroll tall" label={goods.paste}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{line}</th>
                  <th scope="col">{name}</th>
                  <th scope="col" class="num">
                    {now}
                  </th>
                  <th scope="col" class="num">
                    {next}
                  </th>
                </tr>
              </thead>
              <tbody>
                {/* Refused lines first: they are why one looks. */}
                {[...read.filter((one) => !one.ok), ...read.filter((one) => one.ok)]
                  .slice(0, MOST)
                  .map((one) => (
                    <Row key={one.n} words={words} one={one} />
                  ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
        {read.length > 0 && (
          <button type="button" class="btn btn-primary" disabled={good === 0} onClick={onSave}>
            {goods.pasteSave(good)}
          </button>
        )}
      </div>
    </details>
  );
}

/** Lines drawn; all are saved. */
const MOST = 500;

function Row({ words, one }: { words: Words; one: CostLine }) {
  const { goods } = words.manage;
  if (!one.ok)
    return (
      <tr class="refused">
        <td class="num">{one.n}</td>
        <td>{one.text}</td>
        <td colSpan={2}>{goods.pasteRefusals[one.why]}</td>
      </tr>
    );
  const { currency } = one.line;
  const cost = (value: number) => (currency ? `${currency} ${value}` : String(value));
  return (
    <tr>
      <td class="num">{one.n}</td>
      <td>{one.line.label}</td>
      <td class="num">{one.line.cost ? money(one.line.cost, words.language) : goods.noCost}</td>
      <td class="num">{cost(one.cost)}</td>
    </tr>
  );
}
