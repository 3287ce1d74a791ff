import type { Words } from '../../utils/words';

export type Room = {
  /** Bytes; null where the browser doesn't say. */
  used: number | null;
  free: number | null;
  /** Whether the browser may clear it when the disk is full. */
  isSafe: boolean;
  /** Too little left to write anything. */
  isFull: boolean;
};

type Props = {
  words: Words;
  room: Room;
  /** True once the browser was asked and said no. */
  refused: boolean;
  /** Null where there is nothing to ask for. */
  onAsk: (() => void) | null;
};

/** How much room is taken and left, and whether it is kept when the disk gets full. */
export function RoomBox({ words, room, refused, onAsk }: Props) {
  const said = words.room;
  const { used, free, isSafe, isFull } = room;
  return (
    <section class="section card" aria-labelledby="room">
      <h2 id="room">{said.heading}</h2>
      <p class="muted">{said.body}</p>
      {isFull && <p class="notice">{said.full}</p>}
      <p>
        {used === null
          ? said.unknown
          : free === null
            ? said.usedOnly(sizeText(used))
            : said.used(sizeText(used), sizeText(free))}
      </p>
      <p class={isSafe ? undefined : 'notice'}>{isSafe ? said.safe : said.notSafe}</p>
      {!isSafe && onAsk && (
        <div class="row">
          <button type="button" class="btn" onClick={onAsk}>
            {said.ask}
          </button>
        </div>
      )}
      <p class="muted small" role="status">
        {refused && !isSafe && said.refused}
      </p>
    </section>
  );
}

/** Bytes as people count them: 0.4 MB, 12 MB, 3.1 GB. */
export function sizeText(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : [bytes / 1e6, 'MB'];
  return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} ${unit}`;
}
