import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ImportSection } from '../../../components/import/import-section';
import type { FileField } from '../../../utils/reading/files/format';
import { rejectedCsv } from '../../../utils/reading/files/rejected-csv';
import type { RejectReason } from '../../../utils/reading/files/rejects';
import { listImports } from '../../../utils/store/imports';
import type { Store } from '../../../utils/store/store';
import { listShops } from '../../../utils/store/views';
import type { Words } from '../../../utils/words';
import { fail } from '../fail';
import { KeptPart } from '../kept-part';
import { keptSource } from '../kept-source';
import { saveFile } from '../save-file';
import { useWatch } from '../use-watch';
import { StoredFilesPart } from './stored-files-part';
import { useFiles } from './use-files';

const makeWorker = () => new Worker(browser.runtime.getURL('/import-worker.js'));

/** Bringing in export files, for any of our pages. */
export function ImportPart({ words, store }: { words: Words; store: Store }) {
  const shops = useWatch(() => listShops(store), []);
  const imports = useWatch(() => listImports(store), []);
  const known = shops ?? [];
  const files = useFiles(words, store, known, makeWorker);
  // The page is drawn after its address was looked at: who came for this part is led to it.
  useEffect(() => {
    if (location.hash === '#files') document.getElementById('files')?.scrollIntoView();
  }, []);
  const own = new Set(files.files.map(({ hash }) => hash));
  const interrupted = (imports ?? []).filter(({ state, hash }) => state === 'running' && !own.has(hash));
  const download = async (id: number) => {
    const { rows, headers } = (await files.rejected(id)) ?? { rows: [], headers: [] };
    const reasons = words.files.reasons as Record<RejectReason, string>;
    const csv = rejectedCsv(rows, headers, { ...words.files.rejectedHead, reasons });
    saveFile(document, new Blob([csv], { type: 'text/csv' }), 'renhuo-rejected.csv');
  };
  return (
    <ImportSection
      words={words}
      files={files.files}
      shops={known}
      interrupted={interrupted.map(({ done, rows }) => ({ done, of: rows }))}
      onFiles={files.add}
      onChange={files.change}
      onFields={(id, kind, fields) => files.reread(id, { kind, fields: fields as (FileField | null)[] })}
      onDayFirst={(id, dayFirst) => files.reread(id, { dayFirst })}
      onRejected={(id) => {
        download(id).catch(fail('rejected rows'));
      }}
      onStore={files.storeOne}
      onStoreAll={() => {
        for (const { id, phase } of files.files) if (phase === 'ready') files.storeOne(id);
      }}
      onCancel={files.cancel}
      onRemove={files.remove}
    >
      <StoredFilesPart
        words={words}
        store={store}
        imports={(imports ?? []).filter(({ state, hash }) => state !== 'running' || !own.has(hash))}
        shops={known}
      />
      <KeptPart words={words} shops={known} load={async () => keptSource(store)} />
    </ImportSection>
  );
}
