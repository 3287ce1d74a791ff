import type { FileReport } from '../../utils/model/files';
import type { OrderStatus } from '../../utils/model/reading';
import type { Words } from '../../utils/words';
import { canVouch, type FileState, lostRows } from './file-state';

type Props = {
  words: Words;
  file: FileState;
  report: FileReport;
  onChange: (change: Partial<Pick<FileState, 'whole' | 'from' | 'to'>>) => void;
};

/** Only the seller knows whether she exported everything: what she says here is what silence will rest on. */
export function WholeChoice({ words, file, report, onChange }: Props) {
  const { files } = words;
  if (report.span === null) return null;
  // Which days these are must be told first.
  if (report.dayFirst !== null) return null;
  if (!canVouch(report)) return <p class="notice">{files.notWhole(lostRows(report))}</p>;
  const status = report.onlyStatus;
  return (
    <fieldset class="stack-s whole">
      <label class="row">
        <input
          type="checkbox"
          checked={file.whole}
          onChange={(event) => onChange({ whole: event.currentTarget.checked })}
        />
        {files.whole}
      </label>
      <div class="row">
        <label class="row">
          {files.wholeFrom}
          <input
            type="date"
            class="field field-auto"
            value={file.from}
            onInput={(event) => onChange({ from: event.currentTarget.value })}
          />
        </label>
        <label class="row">
          {files.wholeTo}
          <input
            type="date"
            class="field field-auto"
            value={file.to}
            onInput={(event) => onChange({ to: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="muted small">{files.wholeHelp}</p>
      {status !== null && (
        <p class="notice">{files.oneStatus(words.common.orderStatuses[status as OrderStatus] ?? status)}</p>
      )}
    </fieldset>
  );
}
