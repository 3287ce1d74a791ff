import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  text: string;
  /** What assistive technology calls it. */
  label: string;
  disabled?: boolean;
  /** Answers whether the text is on the clipboard now. */
  onCopy: (text: string) => Promise<boolean>;
};

/** Copies one text, and says whether it did. */
export function CopyButton({ words, text, label, disabled = false, onCopy }: Props) {
  const { content } = words;
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <span class="row">
      <button
        type="button"
        class="btn btn-text"
        aria-label={label}
        disabled={disabled}
        onClick={() => void onCopy(text).then(setDone)}
      >
        {content.copy}
      </button>
      <span class="small" role="status">
        {done === true && content.copied}
        {done === false && content.copyFailed}
      </span>
    </span>
  );
}
