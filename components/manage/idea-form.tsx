import { useState } from 'preact/hooks';
import { ideaSources, type Trial } from '../../utils/model/entries/trial';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  members: { id: string; name: string }[];
  onAdd: (idea: Pick<Trial, 'title' | 'source' | 'picker'>) => void;
};

/** An idea for the board. */
export function IdeaForm({ words, members, onAdd }: Props) {
  const { board: say } = words.manage;
  const [title, setTitle] = useState('');
  const [source, setSource] = useState<Trial['source']>(null);
  const [picker, setPicker] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd({ title: title.trim(), source, picker: picker || null });
    setTitle('');
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>{say.add}</h2>
      <label class="stack-s">
        <span class="label">{say.title}</span>
        <input
          class="field"
          maxLength={200}
          placeholder={say.titlePlaceholder}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <label class="row">
          {say.source}
          <select
            class="field field-auto"
            value={source ?? ''}
            onChange={(event) => setSource((event.currentTarget.value || null) as Trial['source'])}
          >
            <option value="">{say.noSource}</option>
            {ideaSources.map((one) => (
              <option key={one} value={one}>
                {say.sources[one]}
              </option>
            ))}
          </select>
        </label>
        {members.length > 0 && (
          <label class="row">
            {say.picker}
            <select
              class="field field-auto"
              value={picker}
              onChange={(event) => setPicker(event.currentTarget.value)}
            >
              <option value="">{say.noPicker}</option>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" class="btn btn-primary" disabled={title.trim() === ''}>
          {say.addNow}
        </button>
      </div>
    </form>
  );
}
