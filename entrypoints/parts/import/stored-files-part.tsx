import { useState } from 'preact/hooks';
import { type StoredFile, StoredFiles, type TakingBack } from '../../../components/import/stored-files';
import { Refusal } from '../../../components/refusal';
import { ask } from '../../../utils/browser/ask';
import type { Shop } from '../../../utils/model/facts';
import type { ImportRecord } from '../../../utils/model/files';
import type { Store } from '../../../utils/store/store';
import { withdrawalOf } from '../../../utils/store/withdrawal';
import { day, type Words } from '../../../utils/words';
import { fail } from '../fail';
import { refusalText } from '../refusal-text';

type Props = { words: Words; store: Store; imports: ImportRecord[]; shops: Shop[] };

/** The files that were brought in, and taking one back. */
export function StoredFilesPart({ words, store, imports, shops }: Props) {
  const [taking, setTaking] = useState<TakingBack | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const onAsk = (hash: string | null) => {
    setSaid(null);
    setRefusal(null);
    setTaking(hash === null ? null : { hash, what: undefined, isWorking: false });
    if (hash !== null)
      withdrawalOf(store, hash).then(
        (what) => setTaking((now) => (now?.hash === hash ? { ...now, what } : now)),
        fail('what an import told of'),
      );
  };
  const onTakeBack = (hash: string) => {
    setTaking((now) => now && { ...now, isWorking: true });
    ask({ type: 'file.withdraw', hash }).then((answer) => {
      setTaking(null);
      setSaid(answer.ok ? words.imported.done(answer.value.orders) : null);
      setRefusal(refusalText(words, answer));
    }, fail('take an import back'));
  };
  return (
    <>
      <StoredFiles
        {...{ words, taking, said, onAsk, onTakeBack }}
        files={imports.map((one) => storedFile(one, shops, words))}
      />
      <Refusal text={refusal} />
    </>
  );
}

function storedFile(record: ImportRecord, shops: Shop[], words: Words): StoredFile {
  const { hash, kind, format, startedAt, timeZone, added, altered, span, rejected } = record;
  const dayOf = (at: number) => day(at, timeZone, words.language);
  return {
    ...{ hash, kind, format, rejected, rows: record.done, name: record.name ?? null },
    came: added === undefined ? null : { fresh: added, changed: altered ?? 0 },
    span: span && { from: dayOf(span.from), to: dayOf(span.to) },
    day: day(startedAt, timeZone, words.language),
    shop: shops.find(({ id }) => id === record.shop)?.name ?? '—',
    isFinished: record.state === 'done',
  };
}
