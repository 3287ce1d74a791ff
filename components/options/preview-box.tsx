import type { ThresholdPreview } from '../../utils/model/views';
import type { Words } from '../../utils/words';

type Props = { words: Words; preview: ThresholdPreview | null; counting: boolean; changed: boolean };

/** How many subjects the numbers being tried would flag, and who comes and goes. */
export function PreviewBox({ words, preview, counting, changed }: Props) {
  const { options } = words;
  if (preview === null) return <p class="preview muted">{options.counting}</p>;
  const { coming, going } = preview;
  return (
    <div class="preview preview-live" role="status" aria-busy={counting}>
      {preview.progress && (
        <p class="muted small num">{options.countedSoFar(preview.progress.done, preview.progress.of)}</p>
      )}
      <p>
        <span class="preview-big num">{options.flagsDead(preview.dead, preview.listings)}</span>
        {preview.deadUnknown > 0 && <span class="muted"> · {options.flagsUnknown(preview.deadUnknown)}</span>}
      </p>
      <p>
        <span class="preview-big num">{options.flagsRepeat(preview.repeat, preview.buyers)}</span>
        {preview.maybeRepeat > 0 && <span class="muted"> · {options.flagsMaybe(preview.maybeRepeat)}</span>}
      </p>
      {changed && coming.length === 0 && going.length === 0 && <p class="muted small">{options.same}</p>}
      <Names title={options.coming} sign="+" names={coming} />
      <Names title={options.going} sign="−" names={going} />
    </div>
  );
}

function Names({ title, sign, names }: { title: string; sign: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <div class="small">
      <p class="muted">{title}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <span aria-hidden="true">{sign} </span>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
