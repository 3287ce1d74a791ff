import type { Words } from '../utils/words';

/** What may be taken back: `undefined` while what would change is counted, null where that can't be said any more. */
export type TakingBack<What> = { id: string; what: What | null | undefined; isWorking: boolean };

type Props<What> = {
  words: Words;
  say: { counting: string; unknown: string; now: string; working: string };
  title: string;
  taking: TakingBack<What>;
  /** The sentences of what would change and what would stay. */
  told: (what: What) => string[];
  onTakeBack: () => void;
  onCancel: () => void;
};

/** Says what would change and what would stay, before anything does. */
export function TakeBackQuestion<What>({ words, say, title, taking, told, ...on }: Props<What>) {
  const { what, isWorking } = taking;
  return (
    <section class="notice notice-bad stack-s" aria-label={title}>
      <p class="label">{title}</p>
      {what === undefined && <p class="small">{say.counting}</p>}
      {what === null && <p class="small">{say.unknown}</p>}
      {what &&
        told(what).map((sentence) => (
          <p key={sentence} class="small">
            {sentence}
          </p>
        ))}
      <div class="row">
        {what && (
          <button type="button" class="btn btn-danger" disabled={isWorking} onClick={on.onTakeBack}>
            {isWorking ? say.working : say.now}
          </button>
        )}
        <button type="button" class="btn" disabled={isWorking} onClick={on.onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </section>
  );
}
