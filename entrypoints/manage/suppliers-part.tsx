import { SuppliersView } from '../../components/manage/suppliers-view';
import type { SupplierLine } from '../../utils/model/supplier-line';
import { supplierLines } from '../../utils/pipeline/team/suppliers';
import type { Store } from '../../utils/store/store';
import type { Words } from '../../utils/words';
import { useWatch } from '../parts/use-watch';
import { freshId, putWith } from './put-with';
import type { Send } from './send';

/** The suppliers, what hangs on each, and when one talked last. */
export function SuppliersPart({ words, store, send }: { words: Words; store: Store; send: Send }) {
  const put = putWith(send);
  const lines = useWatch(() => supplierLines(store), []);
  if (!lines) return <p class="muted">{words.common.loading}</p>;
  const save = (id: string, when: number | null, value: SupplierLine['value'] | null) =>
    void put({ kind: 'supplier', subject: null, id, when, value });
  return (
    <SuppliersView
      words={words}
      lines={lines}
      onAdd={(name, everyDays) => save(freshId(), null, { name, everyDays, isOnly: false })}
      onTalked={({ id, value }) => save(id, Date.now(), value)}
      onOnly={({ id, value, talkedAt }, isOnly) => save(id, talkedAt, { ...value, isOnly })}
      onRemove={({ id, talkedAt }) => save(id, talkedAt, null)}
    />
  );
}
