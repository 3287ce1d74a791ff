import type { Words } from '../../utils/words';

/** Last week's digest is there and was not opened yet. */
export function DigestNews({ words, onDigest }: { words: Words; onDigest: () => void }) {
  const { digest } = words;
  return (
    <div class="news row between">
      <span>{digest.isNew}</span>
      <button type="button" class="btn btn-text btn-link" onClick={onDigest}>
        {digest.look}
      </button>
    </div>
  );
}
