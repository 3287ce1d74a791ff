import { useEffect, useId, useRef, useState } from 'preact/hooks';

type Props = {
  label: string;
  /** Its whole name, where there are several alike. */
  name?: string;
  hint: string;
  value: string;
  most: number;
  /** Resolves to false where the text was refused. */
  onSave: (text: string) => Promise<boolean>;
};

/** A few lines of the seller's own, saved when she leaves them or the page; what was refused stays in the field. */
export function OwnText({ label, name, hint, value, most, onSave }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const underWay = useRef<string | null>(null);
  const leave = () => {
    if (typed === null || typed === underWay.current) return;
    underWay.current = typed;
    const answered = (isKept: boolean) => {
      underWay.current = null;
      if (isKept) setTyped((now) => (now === typed ? null : now));
    };
    const isSame = typed.trim() === value;
    (isSame ? Promise.resolve(true) : onSave(typed.trim())).then(answered, (error) => {
      console.error('own text', error);
      answered(false);
    });
  };
  const leaving = useRef(leave);
  leaving.current = leave;
  useEffect(() => {
    const flush = () => leaving.current();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
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
