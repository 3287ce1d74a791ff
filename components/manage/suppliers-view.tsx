import { useState } from 'preact/hooks';
import type { SupplierLine } from '../../utils/model/supplier-line';
import { day, money, type Words } from '../../utils/words';

type Props = {
  words: Words;
  lines: SupplierLine[];
  onAdd: (name: string, everyDays: number | null) => void;
  onTalked: (line: SupplierLine) => void;
  onOnly: (line: SupplierLine, isOnly: boolean) => void;
  onRemove: (line: SupplierLine) => void;
};

/** Who delivers what, how much cash lies in it, and when one talked last. */
export function SuppliersView({ words, lines, onAdd, ...events }: Props) {
  const { supplier: say } = words.manage;
  const [name, setName] = useState('');
  const [every, setEvery] = useState('30');
  const days = every.trim() === '' ? null : Number(every);
  const isBad = days !== null && (!Number.isInteger(days) || days < 1 || days > 730);
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '' || isBad) return;
    onAdd(name.trim(), days);
    setName('');
  };
  return (
    <>
      <p class="muted">{say.intro}</p>
      <form class="row" onSubmit={submit}>
        <input
          class="field field-auto"
          maxLength={120}
          aria-label={say.name}
          placeholder={say.name}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label class="row small">
          {say.every}
          <input
            class="field field-short num"
            inputMode="numeric"
            aria-invalid={isBad}
            value={every}
            onInput={(event) => setEvery(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn" disabled={name.trim() === '' || isBad}>
          {say.add}
        </button>
      </form>
      {lines.length === 0 && <p class="notice">{say.none}</p>}
      <ul class="cards">
        {lines.map((line) => (
          <Card key={line.id} words={words} line={line} {...events} />
        ))}
      </ul>
    </>
  );
}

function Card({
  words,
  line,
  onTalked,
  onOnly,
  onRemove,
}: Omit<Props, 'lines' | 'onAdd'> & { line: SupplierLine }) {
  const { supplier: say } = words.manage;
  const { name } = line.value;
  const cash = line.cash.map((one) => money(one, words.language)).join(' + ');
  return (
    <li class="card stack">
      <h3>{name}</h3>
      <p class="num">
        {say.skus(line.listings)}
        {cash !== '' && ` · ${say.cash(cash)}`}
      </p>
      {line.uncounted > 0 && <p class="muted small">{say.noCost(line.uncounted)}</p>}
      {line.value.isOnly && line.listings > 0 && (
        <p class="notice">{say.risk(Math.round(line.share * 100))}</p>
      )}
      <p class="muted small">
        {line.talkedAt === null ? say.never : say.last(day(line.talkedAt, '', words.language))}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={line.value.isOnly}
          onChange={(event) => onOnly(line, event.currentTarget.checked)}
        />
        {say.only}
      </label>
      <div class="row">
        <button type="button" class="btn" aria-label={say.talkedTo(name)} onClick={() => onTalked(line)}>
          {say.talked}
        </button>
        <button type="button" class="btn btn-text" onClick={() => onRemove(line)}>
          {say.remove(name)}
        </button>
      </div>
    </li>
  );
}
