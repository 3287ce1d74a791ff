import { useEffect, useState } from 'preact/hooks';
import { LatestReadings, type ShownReading } from '../../components/kept/latest-readings';
import { Refusal } from '../../components/refusal';
import type { KeptReading, ReadingUndo } from '../../utils/model/kept-reading';
import { moment, type Words } from '../../utils/words';
import { fail } from './fail';
import { useTakingBack } from './use-taking-back';

/** Where the readings come from: a page that opens fast brings it along only when they are asked for. */
export type KeptSource = {
  watch: (onNext: (readings: KeptReading[]) => void, onError: (error: unknown) => void) => () => void;
  undoOf: (shop: string, id: string) => Promise<ReadingUndo | null>;
};

type Props = { words: Words; shops: { id: string; name: string }[]; load: () => Promise<KeptSource> };

/** The pages read last behind a fold, and taking one back. */
export function KeptPart({ words, shops, load }: Props) {
  const { kept } = words;
  const [source, setSource] = useState<KeptSource | null>(null);
  const [readings, setReadings] = useState<KeptReading[] | null>(null);
  useEffect(() => source?.watch(setReadings, fail('latest readings')), [source]);
  const { refusal, ...rest } = useTakingBack(words, {
    idOf: ({ id }: ShownReading) => id,
    count: async ({ shop, id }) => source && source.undoOf(shop, id),
    message: ({ shop, id }) => ({ type: 'reading.undo', shop, id }),
    done: (done, { kind }) => (done ? kept.done[kind](done.goes, done.back, done.stays) : kept.unknown),
  });
  const onToggle = (isOpen: boolean) => {
    if (isOpen && !source) load().then(setSource, fail('latest readings'));
  };
  return (
    <details class="small" onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{kept.heading}</summary>
      {readings && <LatestReadings {...rest} words={words} readings={shown(readings, shops, words)} />}
      <Refusal text={refusal} />
    </details>
  );
}

function shown(readings: KeptReading[], shops: Props['shops'], { language }: Words): ShownReading[] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const names = new Map(shops.map(({ id, name }) => [id, name]));
  return readings.map((reading) => ({
    ...reading,
    when: moment(reading.at, timeZone, language),
    shopName: names.get(reading.shop) ?? '—',
  }));
}
