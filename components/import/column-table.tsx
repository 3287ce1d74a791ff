import { useState } from 'preact/hooks';
import type { FileReport } from '../../utils/model/files';
import type { Words } from '../../utils/words';
import { listingFieldNames, orderFieldNames } from './field-names';

/** The field of each column, null where it is left out. */
export type Fields = (string | null)[];
type Props = {
  words: Words;
  report: FileReport;
  onApply: (kind: 'order' | 'listing', fields: Fields) => void;
};

/** Which column is what, with the guesses filled in; open where the file isn't surely one we know. */
export function ColumnTable({ words, report, onApply }: Props) {
  const { files } = words;
  const [kind, setKind] = useState(report.kind);
  const [fields, setFields] = useState<Fields>(report.columns.map(({ field }) => field));
  const names = kind === 'order' ? orderFieldNames : listingFieldNames;
  const has = (...wanted: string[]) => wanted.some((name) => fields.includes(name));
  const enough =
    kind === 'order' ? has('orderId') && has('orderedAt', 'paidAt') : has('title', 'sku', 'itemId');
  const choose = (at: number, field: string) =>
    setFields(fields.map((old, i) => (i === at ? field || null : old)));
  return (
    <details open={report.format?.sure !== true}>
      <summary>{files.columns}</summary>
      <div class="stack-s">
        <p class="muted small">{files.columnsBody}</p>
        <label class="row">
          {files.kind}
          <select
            class="field field-auto"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value === 'listing' ? 'listing' : 'order')}
          >
            <option value="order">{files.kinds.order}</option>
            <option value="listing">{files.kinds.listing}</option>
          </select>
        </label>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <section class="scroll-x tall" tabIndex={0} aria-label={files.columns}>
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{files.column}</th>
                <th scope="col">{files.meaning}</th>
                <th scope="col">{files.values}</th>
              </tr>
            </thead>
            <tbody>
              {report.columns.map(({ header, samples }, at) => (
                <tr key={at}>
                  <th scope="row">{header || `(${at + 1})`}</th>
                  <td>
                    <select
                      class="field field-auto"
                      aria-label={`${files.meaning}: ${header || at + 1}`}
                      value={names.includes(fields[at] ?? '') ? (fields[at] ?? '') : ''}
                      onChange={(event) => choose(at, event.currentTarget.value)}
                    >
                      <option value="">{files.leaveOut}</option>
                      {names.map((name) => (
                        <option key={name} value={name}>
                          {files.fields[name]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td class="muted">{samples.filter((text) => text !== '').join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {!enough && <p class="notice">{files.needId}</p>}
        <button
          type="button"
          class="btn"
          disabled={!enough}
          onClick={() =>
            onApply(
              kind,
              fields.map((field) => (field && names.includes(field) ? field : null)),
            )
          }
        >
          {files.applyColumns}
        </button>
      </div>
    </details>
  );
}
