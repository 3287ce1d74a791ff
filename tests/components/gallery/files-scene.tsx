import { StoredFiles } from '../../../components/import/stored-files';
import { BackupFolder } from '../../../components/options/backup-folder';
import type { Words } from '../../../utils/words';
import { day } from '../../../utils/words';

const nothing = () => undefined;
const orders = { kind: 'order' as const, format: 'pdd-orders', shop: '小满家居', isFinished: true };

/** Files that were brought in, and backups while something stored can't be read. */
export function FilesScene({ words }: { words: Words }) {
  const on = (month: number, date: number) =>
    day(Date.UTC(2026, month - 1, date, 4), 'Asia/Shanghai', words.language);
  return (
    <main class="page">
      <section class="section card">
        <StoredFiles
          {...{ words, taking: null, said: null, onAsk: nothing, onTakeBack: nothing }}
          files={[
            {
              ...orders,
              ...{ hash: 'a', name: 'orders_export2026-11-18-15-55-12.csv', rows: 12_480, day: on(11, 20) },
              ...{ came: { fresh: 12_431, changed: 49 }, rejected: 3 },
              span: { from: on(1, 1), to: on(10, 31) },
            },
            {
              ...orders,
              ...{ hash: 'b', name: '十月订单.xlsx', rows: 842, day: on(11, 2), isFinished: false },
              ...{ came: { fresh: 0, changed: 12 }, rejected: 0, span: null },
            },
            {
              ...{ ...orders, kind: 'listing' as const, format: 'shopify-products' },
              ...{ hash: 'c', name: null, rows: 60, day: on(10, 1), came: null, rejected: 1, span: null },
            },
          ]}
        />
        <BackupFolder
          {...{ words, isSupported: true, folder: '店铺备份', days: 7, trouble: null, busy: false }}
          incomplete={{
            ago: words.common.ago(3_600_000),
            file: 'renhuo-2026-11-22-092600-incomplete.renhuo',
          }}
          {...{ onPick: nothing, onAllow: nothing, onNow: nothing, onStop: nothing }}
        />
      </section>
    </main>
  );
}
