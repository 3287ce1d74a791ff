import type { FileReport } from '../../utils/model/files';
import type { Words } from '../../utils/words';

type Props = { words: Words; report: FileReport; onDownload: () => void };

/** Rows that were left out, by reason. */
export function RejectedRows({ words, report, onDownload }: Props) {
  const { files } = words;
  const all = report.rejected.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return null;
  return (
    <div class="notice notice-bad stack-s">
      <p>{files.rejectedTitle(all)}</p>
      <ul>
        {report.rejected.map(({ code, n, firstRow }) => (
          <li key={code}>
            {files.reasons[code]} <span class="muted small">{files.rejectedRow(n, firstRow)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="btn" onClick={onDownload}>
        {files.rejectedDownload}
      </button>
    </div>
  );
}
