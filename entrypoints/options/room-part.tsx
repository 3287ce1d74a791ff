import { useEffect, useState } from 'preact/hooks';
import { type Room, RoomBox } from '../../components/options/room-box';
import { isUnlimited } from '../../utils/browser/unlimited';
import { hasRoom } from '../../utils/store/room';
import type { Words } from '../../utils/words';
import { fail } from '../parts/fail';

/** The room there is. The browser is asked to keep it as soon as this is opened: some say yes without a question. */
export function RoomPart({ words }: { words: Words }) {
  const [room, setRoom] = useState<Room | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    roomNow().then(setRoom, fail('room'));
  }, []);
  const onAsk = () => {
    navigator.storage
      .persist()
      .then(async (isKept) => {
        setRefused(!isKept);
        setRoom(await roomNow());
      })
      .catch(fail('persist'));
  };
  return room && <RoomBox words={words} room={room} refused={refused} onAsk={onAsk} />;
}

async function roomNow(): Promise<Room> {
  const { usage, quota } = await navigator.storage.estimate();
  const isSafe = (await isUnlimited()) || (await navigator.storage.persisted());
  return {
    used: usage ?? null,
    free: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
    isSafe,
    isFull: !(await hasRoom()),
  };
}
