import type { GroupChoice as Choice, GroupName } from '../../utils/model/views';
import type { Words } from '../../utils/words';
import type { GroupDraft } from './group-draft';

type Props = {
  words: Words;
  choices: Choice[];
  groups: GroupDraft[];
  scope: GroupName | null;
  onScope: (scope: GroupName | null) => void;
  onRemove: (group: GroupName) => void;
};

const idOf = ({ by, name }: GroupName) => `${by}\n${name}`;

/** Whose numbers the fields beneath show: the shop's, or those of a category or tag; and which have some of their own. */
export function GroupChoice({ words, choices, groups, scope, onScope, onRemove }: Props) {
  const { groups: say } = words.options;
  const known = new Set(choices.map(idOf));
  // A category that no listing has any more can still be looked at and taken away.
  const all: Choice[] = [
    ...choices,
    ...groups.filter((one) => !known.has(idOf(one))).map(({ by, name }) => ({ by, name, listings: 0 })),
  ];
  if (all.length === 0) return null;
  const own = new Set(groups.map(idOf));
  const list = (by: Choice['by']) =>
    all
      .filter((one) => one.by === by)
      .map((one) => (
        <option key={idOf(one)} value={idOf(one)}>
          {say.choice(one.name, one.listings)}
          {own.has(idOf(one)) ? ` · ${say.has}` : ''}
        </option>
      ));
  return (
    <div class="stack-s">
      <p class="row">
        <label class="label" for="group">
          {say.label}
        </label>
        <select
          id="group"
          class="field group-choice"
          value={scope ? idOf(scope) : ''}
          onChange={(event) => onScope(all.find((one) => idOf(one) === event.currentTarget.value) ?? null)}
        >
          <option value="">{say.whole}</option>
          <optgroup label={say.categories}>{list('category')}</optgroup>
          <optgroup label={say.tags}>{list('tag')}</optgroup>
        </select>
      </p>
      {scope && <p class="muted small">{say.only(scope.name)}</p>}
      {groups.length > 0 && (
        <ul class="plain-list small" aria-label={say.list}>
          {groups.map((one) => (
            <li key={idOf(one)} class="row">
              <span>
                {one.name}: {summaryOf(words, one)}
              </span>
              <button
                type="button"
                class="btn btn-text"
                aria-label={say.removeLong(one.name)}
                onClick={() => onRemove(one)}
              >
                {say.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function summaryOf(words: Words, { numbers }: GroupDraft): string {
  const { fields } = words.options;
  const names = Object.keys(numbers) as (keyof typeof numbers)[];
  return names.map((name) => fields[name].label).join(' · ');
}
