import type { Words } from '../utils/words';

type Props = {
  words: Words;
  shops: { id: string; name: string }[];
  /** Null stands for all of them. */
  chosen: string | null;
  /** Whether all shops together may be chosen. */
  withAll?: boolean;
  onChoose: (id: string | null) => void;
};

/** One shop, or all of them; there only where there is something to choose. */
export function ShopChoice({ words, shops, chosen, withAll = false, onChoose }: Props) {
  if (shops.length < 2) return null;
  return (
    <label class="row small">
      <span class="muted">{words.shops.choose}</span>
      <select
        class="field field-auto shop-choice"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        {withAll && <option value="">{words.shops.all}</option>}
        {shops.map((shop) => (
          <option key={shop.id} value={shop.id}>
            {shop.name}
          </option>
        ))}
      </select>
    </label>
  );
}
