import type { ImportPreview } from '../../utils/model/views';
import { counted, day, type Words } from '../../utils/words';

type Props = {
  words: Words;
  preview: ImportPreview;
  busy: boolean;
  onApply: () => void;
  onCancel: () => void;
};

/** What a chosen file holds and what of it is new here, before anything is changed. */
export function ImportPreviewBox({ words, preview, busy, onApply, onCancel }: Props) {
  const { options, common, language } = words;
  const names = Object.keys(preview.counts).filter((name) => (preview.counts[name] ?? 0) > 0);
  return (
    <section class="preview" aria-labelledby="import-preview">
      <h3 id="import-preview">{options.previewTitle}</h3>
      <p class="muted small">{options.previewFrom(day(preview.exportedAt, '', language))}</p>
      {preview.shops.length > 0 && (
        <p>
          <span class="muted">{options.previewShops} </span>
          {preview.shops.join(' · ')}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{options.previewWhat}</th>
            <th scope="col" class="num">
              {options.previewIn}
            </th>
            <th scope="col" class="num">
              {options.previewNew}
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>{options.tables[name] ?? name}</td>
              <td class="num">{counted(preview.counts[name] ?? 0)}</td>
              <td class="num">{counted(preview.fresh[name] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={preview.secret === 'same' ? 'notice notice-good' : 'notice'}>
        {options.secrets[preview.secret]}
      </p>
      <div class="row">
        <button type="button" class="btn btn-primary" disabled={busy} onClick={onApply}>
          {options.importApply}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </section>
  );
}
