import type { EvidenceView } from '../utils/model/views';
import { day, type Words } from '../utils/words';
import { OutLink } from './out-link';

/** How far back a shop's orders are known, what is missing in between, and what would close it. */
export function EvidenceGaps({ words, evidence }: { words: Words; evidence: EvidenceView }) {
  const { files, language } = words;
  const { reach, spans } = evidence;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!reach || !first || !last) return null;
  const at = (ms: number) => day(ms, reach.timeZone, language);
  return (
    <div class="small muted stack-s">
      <p>{files.knownSpan(at(first.from), at(last.to))}</p>
      {reach.gapCount > 0 && (
        <details>
          <summary>{files.gaps(reach.gapCount)}</summary>
          <ul>
            {reach.gaps.map((gap) => (
              <li key={gap.from} class="num">
                {files.gap(at(gap.from), at(gap.to))}
              </li>
            ))}
          </ul>
          <p>
            {files.closeGaps}{' '}
            <OutLink words={words} to={reach.ordersPage}>
              {files.closePage}
            </OutLink>{' '}
            <a href="/options.html#files" target="_blank" rel="noreferrer">
              {files.closeFile}
            </a>
          </p>
        </details>
      )}
    </div>
  );
}
