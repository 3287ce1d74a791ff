import { dayName } from '../../utils/model/calendar';
import { DAY } from '../../utils/model/day';
import type { Period } from '../../utils/model/report';
import type { Words } from '../../utils/words';

type PeriodKey = keyof Words['report']['periods'];
const KEYS: PeriodKey[] = ['d7', 'd30', 'd90', 'd365', 'all', 'own'];

type Props = {
  words: Words;
  shops: { id: string; name: string }[];
  shop: string;
  currencies: string[];
  currency: number;
  period: PeriodKey;
  own: Period;
  onShop: (id: string) => void;
  onCurrency: (index: number) => void;
  onPeriod: (key: PeriodKey) => void;
  onOwn: (period: Period) => void;
  onChoose: () => void;
  onEnter: () => void;
  onCsv: () => void;
  onPrint: () => void;
};

/** Which shop, which time, which currency; and what to do with the page. */
export function ReportTools(props: Props) {
  const { words, shops, currencies, own } = props;
  const { report } = words;
  const dayOf = (text: string) => Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY);
  const move = (part: 'from' | 'to', text: string) => {
    const day = dayOf(text);
    if (!Number.isFinite(day)) return;
    const next = { ...own, [part]: day };
    props.onOwn(next.from <= next.to ? next : { from: day, to: day });
  };
  return (
    <div class="report-tools">
      {shops.length > 1 && (
        <label class="tool">
          <span class="small muted">{report.shop}</span>
          <select
            class="field"
            value={props.shop}
            onChange={(event) => props.onShop(event.currentTarget.value)}
          >
            {shops.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset class="periods">
        <legend class="out-of-sight">{report.period}</legend>
        {KEYS.map((key) => (
          <label key={key} class="period">
            <input
              type="radio"
              name="period"
              checked={props.period === key}
              onChange={() => props.onPeriod(key)}
            />
            <span>{report.periods[key]}</span>
          </label>
        ))}
      </fieldset>
      {props.period === 'own' && (
        <div class="row">
          <label class="tool">
            <span class="small muted">{report.from}</span>
            <input
              class="field"
              type="date"
              value={dayName(own.from)}
              onChange={(event) => move('from', event.currentTarget.value)}
            />
          </label>
          <label class="tool">
            <span class="small muted">{report.to}</span>
            <input
              class="field"
              type="date"
              value={dayName(own.to)}
              onChange={(event) => move('to', event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      {currencies.length > 1 && (
        <label class="tool">
          <span class="small muted">{report.currency}</span>
          <select
            class="field"
            value={String(props.currency)}
            onChange={(event) => props.onCurrency(Number(event.currentTarget.value))}
          >
            {currencies.map((code, i) => (
              <option key={code} value={String(i)}>
                {code || report.noCurrency}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="row tool-buttons">
        <button type="button" class="btn" onClick={props.onChoose}>
          {report.choose}
        </button>
        <button type="button" class="btn" onClick={props.onEnter}>
          {words.boss.enter}
        </button>
        <button type="button" class="btn" onClick={props.onCsv}>
          {report.csv}
        </button>
        <button type="button" class="btn" onClick={props.onPrint}>
          {report.print}
        </button>
      </div>
    </div>
  );
}
