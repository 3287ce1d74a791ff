import { useState } from 'preact/hooks';
import type { GoodsRole } from '../../utils/model/entries/role';
import type { Words } from '../../utils/words';
import { isNoNumber, typedNumber } from '../typed-number';

type Props = {
  words: Words;
  count: number;
  /** Tags that some of the chosen have. */
  tags: string[];
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  onCost: (cost: number) => void;
  /** Null: no role. */
  onRole: (role: GoodsRole | null) => void;
  onClear: () => void;
};

/** What can be said of all chosen rows at once. */
export function BulkBar({ words, count, tags, onTag, onUntag, onCost, onRole, onClear }: Props) {
  const { goods } = words.manage;
  const [tag, setTag] = useState('');
  const [cost, setCost] = useState('');
  const [gone, setGone] = useState('');
  const [role, setRole] = useState<GoodsRole | ''>('traffic');
  const { roles } = words.manage.trail;
  const value = typedNumber(cost);
  const isBad = isNoNumber(cost);
  const removed = tags.includes(gone) ? gone : (tags[0] ?? '');
  const onSubmit = (run: () => void) => (event: Event) => {
    event.preventDefault();
    run();
  };
  return (
    <section class="bulk-bar stack" aria-label={goods.chosen(count)}>
      <div class="row between">
        <strong>{goods.chosen(count)}</strong>
        <button type="button" class="btn btn-text" onClick={onClear}>
          {goods.clear}
        </button>
      </div>
      <div class="row">
        <form
          onSubmit={onSubmit(() => {
            if (tag.trim() !== '') onTag(tag.trim());
            setTag('');
          })}
        >
          <input
            class="field field-mid"
            aria-label={goods.tagName}
            placeholder={goods.tagName}
            maxLength={60}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <button type="submit" class="btn" disabled={tag.trim() === ''}>
            {goods.tagAdd}
          </button>
        </form>
        {tags.length > 0 && (
          <form onSubmit={onSubmit(() => onUntag(removed))}>
            <select
              class="field field-auto"
              aria-label={goods.tagRemove}
              value={removed}
              onChange={(event) => setGone(event.currentTarget.value)}
            >
              {tags.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
            <button type="submit" class="btn">
              {goods.tagRemoveNow}
            </button>
          </form>
        )}
        <form
          onSubmit={onSubmit(() => {
            if (value !== null) onCost(value);
            setCost('');
          })}
        >
          <input
            class="field field-short num"
            inputMode="decimal"
            aria-label={goods.cost}
            placeholder={goods.cost}
            aria-invalid={isBad}
            value={cost}
            onInput={(event) => setCost(event.currentTarget.value)}
          />
          <button type="submit" class="btn" disabled={value === null}>
            {goods.costSet}
          </button>
        </form>
        <form onSubmit={onSubmit(() => onRole(role === '' ? null : role))}>
          <select
            class="field field-auto"
            aria-label={goods.role}
            value={role}
            onChange={(event) => setRole(event.currentTarget.value as GoodsRole | '')}
          >
            {(Object.keys(roles) as GoodsRole[]).map((one) => (
              <option key={one} value={one}>
                {roles[one]}
              </option>
            ))}
            <option value="">{goods.roleNone}</option>
          </select>
          <button type="submit" class="btn">
            {goods.roleSet}
          </button>
        </form>
      </div>
      {isBad && (
        <p class="threshold-error small" role="alert">
          {goods.costBad}
        </p>
      )}
    </section>
  );
}
