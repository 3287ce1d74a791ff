import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  shops: { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
};

/** Which shop's; there only where there is something to choose. */
export function ShopPick({ words, shops, chosen, onChoose }: Props) {
  if (shops.length < 2) return null;
  return (
    <label class="row small">
      <span class="muted">{words.shops.choose}</span>
      <select
        class="field field-auto"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {shops.map((shop) => (
          <option key={shop.id} value={shop.id}>
            {shop.name}
          </option>
        ))}
      </select>
    </label>
  );
}
