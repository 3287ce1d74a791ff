import { useState } from 'preact/hooks';
import type { Mute } from '../../utils/model/facts';
import type { Words } from '../../utils/words';

type Props = { words: Words; mute: Mute | null; onMute: (why: string) => void; onUnmute: () => void };

/** "Don't say this again", with a word to one's later self; and the way back. */
export function MuteControl({ words, mute, onMute, onUnmute }: Props) {
  const { panel, common } = words;
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  if (mute) {
    return (
      <p class="row between">
        <span>{mute.why === '' ? panel.mutedBare : panel.muted(mute.why)}</span>
        <button type="button" class="btn btn-text btn-link" onClick={onUnmute}>
          {panel.unmute}
        </button>
      </p>
    );
  }
  if (!asking) {
    return (
      <button type="button" class="btn btn-text" onClick={() => setAsking(true)}>
        {panel.mute}
      </button>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    setAsking(false);
    setWhy('');
    onMute(why.trim());
  };
  return (
    <form class="stack-s" onSubmit={submit}>
      <label class="label small" for="mute-why">
        {panel.muteWhy}
      </label>
      <input
        id="mute-why"
        class="field"
        maxLength={500}
        autocomplete="off"
        placeholder={panel.mutePlaceholder}
        value={why}
        onInput={(event) => setWhy(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="btn btn-primary">
          {panel.muteSet}
        </button>
        <button type="button" class="btn" onClick={() => setAsking(false)}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
