import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  person: { subject: string; label: string };
  onOpen: (subject: string) => void;
};

/** A customer's name that opens her in the panel. */
export function PersonLink({ words, person: { subject, label }, onOpen }: Props) {
  return (
    <button
      type="button"
      class="btn btn-text btn-link"
      aria-label={words.people.open(label)}
      onClick={() => onOpen(subject)}
    >
      {label}
    </button>
  );
}
