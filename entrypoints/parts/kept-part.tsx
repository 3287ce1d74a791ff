import { useEffect, useState } from 'preact/hooks';
import { LatestReadings, type ShownReading, type Undoing } from '../../components/kept/latest-readings';
import { Refusal } from '../../components/refusal';
import { ask } from '../../utils/browser/ask';
import type { KeptReading, ReadingUndo } from '../../utils/model/kept-reading';
import { moment, type Words } from '../../utils/words';
import { fail } from './fail';
import { refusalText } from './refusal-text';

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
  const [undoing, setUndoing] = useState<Undoing | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => source?.watch(setReadings, fail('latest readings')), [source]);
  const onAsk = (reading: ShownReading | null) => {
    setSaid(null);
    setRefusal(null);
    setUndoing(reading && { id: reading.id, what: undefined, isWorking: false });
    if (reading)
      source
        ?.undoOf(reading.shop, reading.id)
        .then(
          (what) => setUndoing((now) => (now?.id === reading.id ? { ...now, what } : now)),
          fail('what a reading told'),
        );
  };
  const onTakeBack = ({ shop, id, kind }: ShownReading) => {
    setUndoing((now) => now && { ...now, isWorking: true });
    ask({ type: 'reading.undo', shop, id }).then((answer) => {
      setUndoing(null);
      const done = answer.ok ? answer.value : null;
      if (answer.ok) setSaid(done ? kept.done[kind](done.goes, done.back, done.stays) : kept.unknown);
      setRefusal(refusalText(words, answer));
    }, fail('take a reading back'));
  };
  const onToggle = (isOpen: boolean) => {
    if (isOpen && !source) load().then(setSource, fail('latest readings'));
  };
  return (
    <details class="small" onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{kept.heading}</summary>
      {readings && (
        <LatestReadings
          {...{ words, undoing, said, onAsk, onTakeBack }}
          readings={shown(readings, shops, words)}
        />
      )}
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
