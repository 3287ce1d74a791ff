import type { Stage } from '../../utils/model/stages';
import type { Words } from '../../utils/words';

type Props = { words: Words; stage: Stage; onTold: () => void };

/** Said once: what has just opened by itself. */
export function StageNews({ words, stage, onTold }: Props) {
  if (stage === 'see') return null;
  const { stages } = words;
  return (
    <div class="notice notice-good stack-s" role="status">
      <p>{stages.opened[stage]}</p>
      <button type="button" class="btn" onClick={onTold}>
        {stages.understood}
      </button>
    </div>
  );
}
