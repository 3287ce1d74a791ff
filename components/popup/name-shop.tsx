import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

/** The page names no shop, so the seller does. */
export function NameShop({ words, onName }: { words: Words; onName: (name: string) => void }) {
  const { site } = words;
  const [name, setName] = useState('');
  const given = name.trim();
  const submit = (event: Event) => {
    event.preventDefault();
    if (given !== '') onName(given);
  };
  return (
    <form class="notice stack-s" onSubmit={submit}>
      <h3>{site.nameTitle}</h3>
      <p class="small">{site.nameBody}</p>
      <label class="label small" for="shop-name">
        {site.nameLabel}
      </label>
      <div class="row">
        <input
          id="shop-name"
          class="field"
          value={name}
          maxLength={200}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="btn btn-primary" disabled={given === ''}>
          {site.nameSave}
        </button>
      </div>
    </form>
  );
}
