import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  shops: { id: string; name: string }[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
};

/** One shop's tasks or all of them; there only where there is something to choose. */
export function ShopChoice({ words, shops, chosen, onChoose }: Props) {
  if (shops.length < 2) return null;
  return (
    <label class="row small">
      <span class="muted">{words.shops.choose}</span>
      <select
        class="field shop-choice"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{words.shops.all}</option>
        {shops.map((shop) => (
          <option key={shop.id} value={shop.id}>
            {shop.name}
          </option>
        ))}
      </select>
    </label>
  );
}
