import type { FileReport } from '../../utils/model/files';
import { day, type Words } from '../../utils/words';

type Props = { words: Words; report: FileReport; onDayFirst: (dayFirst: boolean) => void };

/** What a file is and holds, in a few lines. */
export function FileFacts({ words, report, onDayFirst }: Props) {
  const { files, language } = words;
  const { span, timeZone, format } = report;
  const at = (ms: number) => day(ms, timeZone, language);
  const about = [
    files.holds[report.kind](Math.max(report.orders, report.listings), report.rows),
    span ? files.from(at(span.from), at(span.to)) : '',
    files.asOf(at(report.asOf)),
    files.zone(timeZone),
    report.sheet === null ? files.encoding(report.encoding) : files.sheet(report.sheet),
  ];
  return (
    <div class="stack-s">
      <p class="preview-big">{nameOf(words, report)}</p>
      <p class="num">{about.filter((text) => text !== '').join(' · ')}</p>
      {format !== null && <p class="muted small">{files.unverified}</p>}
      {report.kind === 'order' && !report.hasItems && <p class="notice">{files.noItems}</p>}
      {report.kind === 'order' && report.buyers === 0 && <p class="notice">{files.noBuyers}</p>}
      {report.buyers > 0 && report.buyers < report.orders && (
        <p class="muted small">{files.someBuyers(report.buyers, report.orders)}</p>
      )}
      {report.notes.map(({ code, n, firstRow }) => (
        <p key={code} class="notice">
          {files.notes[code]} · {files.rejectedRow(n, firstRow)}
        </p>
      ))}
      {report.dayFirst !== null && (
        <fieldset class="row">
          <legend>{files.dayFirst}</legend>
          {[true, false].map((yes) => (
            <label key={String(yes)} class="row">
              <input
                type="radio"
                name={`day-first-${report.span?.top ?? ''}`}
                checked={report.dayFirst === yes}
                onChange={() => onDayFirst(yes)}
              />
              {yes ? files.dayFirstYes : files.dayFirstNo}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function nameOf({ files }: Words, { format }: FileReport): string {
  if (format === null) return files.unknown;
  const name = files.formats[format.id] ?? format.id;
  return format.sure ? files.recognised(name) : files.likely(name);
}
