import { useState } from 'preact/hooks';
import type { RestorePreview } from '../../utils/model/views';
import { counted, day, moment, type Words } from '../../utils/words';
import { hostOf } from '../host-of';
import { ScrollBox } from '../scroll-box';

type Mode = 'merge' | 'whole';
type Props = {
  words: Words;
  preview: RestorePreview;
  onRestore: (mode: Mode) => void;
  onCancel: () => void;
};

/** What a backup holds, what of it is new here and there, and the two ways to restore it. */
export function RestorePreviewBox({ words, preview, onRestore, onCancel }: Props) {
  const { backup, common, language } = words;
  const [mode, setMode] = useState<Mode>(preview.isEmptyHere ? 'whole' : 'merge');
  const { secret } = preview;
  return (
    <section class="preview" aria-labelledby="restore-preview">
      <h4 id="restore-preview">{backup.previewTitle}</h4>
      <p class="muted small">
        {backup.previewFrom(moment(preview.madeAt, '', language))} ·{' '}
        {preview.locked ? backup.locked : backup.unlocked}
      </p>
      {preview.incomplete && <p class="notice">{backup.incomplete}</p>}
      <Shops words={words} shops={preview.shops} />
      <Counts words={words} counts={preview.counts} />
      <p class={secret === 'same' || secret === 'comes' ? 'notice notice-good' : 'notice'}>
        {backup.secrets[secret]}
      </p>
      {!preview.isEmptyHere && <Modes words={words} preview={preview} mode={mode} onMode={setMode} />}
      <div class="row">
        <button type="button" class="btn btn-primary" onClick={() => onRestore(mode)}>
          {backup.restore}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </section>
  );
}

function Shops({ words, shops }: { words: Words; shops: RestorePreview['shops'] }) {
  const { backup, language } = words;
  return (
    <ul class="plain-list">
      {shops.map((shop) => (
        <li key={`${shop.origin} ${shop.name}`}>
          <strong>{shop.name}</strong> <span class="muted small">{hostOf(shop.origin)}</span>
          {shop.isNew && <span class="chip chip-plain">{backup.shopNew}</span>}
          <p class="muted small num">
            {backup.shopIn(shop.orders)}
            {shop.from !== null &&
              shop.to !== null &&
              ` · ${backup.shopSpan(day(shop.from, shop.timeZone, language), day(shop.to, shop.timeZone, language))}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Counts({ words, counts }: { words: Words; counts: RestorePreview['counts'] }) {
  const { backup, options } = words;
  const names = Object.keys(counts).filter((name) => (counts[name]?.file ?? 0) > 0);
  const columns = [backup.inFile, backup.newHere, backup.newerThere, backup.newerHere];
  return (
    <ScrollBox class="table-scroll" label={columns.join(', ')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{backup.what}</th>
            {columns.map((head) => (
              <th key={head} scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>{options.tables[name] ?? name}</td>
              <td class="num">{counted(counts[name]?.file ?? 0)}</td>
              <td class="num">{counted(counts[name]?.fresh ?? 0)}</td>
              <td class="num">{counted(counts[name]?.newerThere ?? 0)}</td>
              <td class="num">{counted(counts[name]?.newerHere ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type ModesProps = { words: Words; preview: RestorePreview; mode: Mode; onMode: (mode: Mode) => void };

function Modes({ words, preview, mode, onMode }: ModesProps) {
  const { backup } = words;
  const { listings, orders } = preview.onlyHere;
  const takes = listings + orders > 0 ? `${backup.wholeTakes(listings, orders)} ` : '';
  return (
    <fieldset>
      <legend class="label">{backup.how}</legend>
      <label class="choice choice-wide">
        <input type="radio" name="mode" checked={mode === 'merge'} onChange={() => onMode('merge')} />
        <span>
          {backup.merge} <span class="muted small">{backup.mergeHint}</span>
        </span>
      </label>
      <label class="choice choice-wide">
        <input type="radio" name="mode" checked={mode === 'whole'} onChange={() => onMode('whole')} />
        <span>
          {backup.whole}{' '}
          <span class="muted small">
            {backup.wholeHint} {takes}
            {backup.wholeKeepsNotes}
          </span>
        </span>
      </label>
    </fieldset>
  );
}
