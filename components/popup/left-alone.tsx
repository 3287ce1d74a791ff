import type { PopupView } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import { day } from '../../utils/words';

/** Who is left alone today and why, and what settled itself: said in a line, told one by one on a click. */
export function LeftAlone({ words, view }: { words: Words; view: PopupView }) {
  const { care, tasks } = words;
  const { skipped, settled = [] } = view;
  return (
    <>
      {skipped && skipped.count > 0 && (
        <details>
          <summary>{care.skipped(skipped.count)}</summary>
          <ul class="plain-list small">
            {skipped.some.map(({ kind, subject, label, why, until }) => (
              <li key={`${kind} ${subject}`}>
                <span class="quiet-label">{care.skippedLine(label, tasks[kind].name)}</span>
                <br />
                <span class="muted">
                  {care.capReasons[why](until === null ? '' : day(until, '', words.language))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{care.settledItself(settled.length)}</summary>
          <ul class="plain-list small">
            {settled.map(({ key, kind, label }) => (
              <li key={key} class="quiet-label">
                {care.skippedLine(label, tasks[kind].name)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
