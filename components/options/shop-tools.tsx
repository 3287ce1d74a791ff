import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words';

type Props = {
  words: Words;
  id: string;
  name: string;
  onRename: (name: string) => void;
  onForget: (notesToo: boolean) => void;
};

/** Another name for a shop, or its end; both ask first. */
export function ShopTools({ words, id, name, onRename, onForget }: Props) {
  const { shops } = words;
  const [open, setOpen] = useState<'rename' | 'forget' | null>(null);
  const close = () => setOpen(null);
  if (open === 'rename') return <Rename {...{ words, id, name, onRename, close }} />;
  if (open === 'forget') return <Forget {...{ words, name, onForget, close }} />;
  return (
    <div class="row">
      <button
        type="button"
        class="btn btn-text"
        aria-label={shops.renameOf(name)}
        onClick={() => setOpen('rename')}
      >
        {shops.rename}
      </button>
      <button
        type="button"
        class="btn btn-text"
        aria-label={shops.forgetOf(name)}
        onClick={() => setOpen('forget')}
      >
        {shops.forget}
      </button>
    </div>
  );
}

type RenameProps = Pick<Props, 'words' | 'id' | 'name' | 'onRename'> & { close: () => void };

function Rename({ words, id, name, onRename, close }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const submit = (event: Event) => {
    event.preventDefault();
    const wanted = typed.trim();
    if (wanted !== '' && wanted !== name) onRename(wanted);
    close();
  };
  return (
    <form class="stack-s" onSubmit={submit}>
      <label class="label small" for={`name ${id}`}>
        {words.shops.newName}
      </label>
      <input
        id={`name ${id}`}
        class="field"
        maxLength={200}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="btn btn-primary">
          {words.common.save}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}

type ForgetProps = Pick<Props, 'words' | 'name' | 'onForget'> & { close: () => void };

function Forget({ words, name, onForget, close }: ForgetProps) {
  const { shops, common } = words;
  const [notesToo, setNotesToo] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    close();
    onForget(notesToo);
  };
  return (
    <form class="notice notice-bad stack-s" onSubmit={submit}>
      <p class="label">{shops.forgetTitle(name)}</p>
      <p class="small">{shops.forgetGoes}</p>
      <p class="small">{shops.forgetAgain}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={notesToo}
          onChange={(event) => setNotesToo(event.currentTarget.checked)}
        />
        {shops.notesToo}
      </label>
      <div class="row">
        <button type="submit" class="btn btn-danger">
          {shops.forgetNow}
        </button>
        <button type="button" class="btn" onClick={close}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
