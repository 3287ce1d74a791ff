import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

type Props = { words: Words; names: string[]; onAdd: (name: string) => void };

/** A new member of staff. */
export function MemberForm({ words, names, onAdd }: Props) {
  const { staff } = words.manage;
  const [name, setName] = useState('');
  const isTaken = names.includes(name.trim());
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '' || isTaken) return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        class="field field-auto"
        maxLength={60}
        aria-label={staff.name}
        placeholder={staff.name}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="btn" disabled={name.trim() === '' || isTaken}>
        {staff.add}
      </button>
      {isTaken && <span class="threshold-error small">{staff.taken}</span>}
    </form>
  );
}
