import type { Words } from '../../utils/words';
import type { FileState } from './file-state';

type Props = {
  words: Words;
  file: FileState;
  shops: { id: string; name: string }[];
  onChange: (change: Partial<Pick<FileState, 'shop' | 'shopName'>>) => void;
};

/** Facts belong to a shop: a known one, or a new one that gets a name; and what the file would bring it. */
export function ShopChoice({ words, file, shops, onChange }: Props) {
  const { files } = words;
  const { news } = file;
  return (
    <div class="stack-s">
      <label class="row">
        {files.shop}
        <select
          class="field field-auto"
          value={file.shop ?? ''}
          onChange={(event) => onChange({ shop: event.currentTarget.value || null })}
        >
          {shops.map((shop) => (
            <option key={shop.id} value={shop.id}>
              {shop.name}
            </option>
          ))}
          <option value="">{files.newShop}</option>
        </select>
      </label>
      {file.shop === null && (
        <>
          <label class="row">
            {files.shopName}
            <input
              class="field field-auto"
              value={file.shopName}
              maxLength={80}
              onInput={(event) => onChange({ shopName: event.currentTarget.value })}
            />
          </label>
          <p class="notice">{files.shopHelp}</p>
        </>
      )}
      <p role="status">
        {file.counting ? files.newsCounting : news ? files.news(news.fresh, news.known, news.changed) : ''}
      </p>
    </div>
  );
}
