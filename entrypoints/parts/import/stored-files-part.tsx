import { type StoredFile, StoredFiles } from '../../../components/import/stored-files';
import { Refusal } from '../../../components/refusal';
import type { Shop } from '../../../utils/model/facts';
import type { ImportRecord } from '../../../utils/model/files';
import type { Store } from '../../../utils/store/store';
import { withdrawalOf } from '../../../utils/store/withdrawal';
import { day, type Words } from '../../../utils/words';
import { useTakingBack } from '../use-taking-back';

type Props = { words: Words; store: Store; imports: ImportRecord[]; shops: Shop[] };

/** The files that were brought in, and taking one back. */
export function StoredFilesPart({ words, store, imports, shops }: Props) {
  const { refusal, ...rest } = useTakingBack(words, {
    idOf: (hash: string) => hash,
    count: (hash) => withdrawalOf(store, hash),
    message: (hash) => ({ type: 'file.withdraw', hash }),
    done: ({ orders }) => words.imported.done(orders),
  });
  return (
    <>
      <StoredFiles {...rest} words={words} files={imports.map((one) => storedFile(one, shops, words))} />
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
