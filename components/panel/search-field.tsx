import { useId } from 'preact/hooks';

type Props = { label: string; hint: string; text: string; onText(text: string): void };

/** A search that shows what it finds while one types. */
export function SearchField({ label, hint, text, onText }: Props) {
  const id = useId();
  return (
    <>
      <label for={id} class="small">
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        maxLength={100}
        placeholder={hint}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </>
  );
}
