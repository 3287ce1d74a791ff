import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  /** Its whole name, where there are several alike. */
  name?: string;
  hint: string;
  value: string;
  most: number;
  onSave: (text: string) => void;
};

/** A few lines of the seller's own, saved when she leaves them. */
export function OwnText({ label, name, hint, value, most, onSave }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim());
    setTyped(null);
  };
  return (
    <div class="stack-s">
      <label class="small" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field"
        rows={2}
        maxLength={most}
        aria-label={name}
        aria-describedby={`${id}-hint`}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={leave}
      />
      <span id={`${id}-hint`} class="muted small">
        {hint}
      </span>
    </div>
  );
}
