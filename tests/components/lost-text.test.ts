import { describe, expect, it } from 'vitest';
import { lostText } from '../../components/lost-text';
import type { PopupView } from '../../utils/model/views';
import { catalogues } from '../../utils/words/catalogues';

type Lost = NonNullable<PopupView['lost']>;
const base = { at: 0, listings: 312, orders: 1284 };
const FAULTS: Lost[] = [
  { ...base, how: 'all' },
  { ...base, how: 'part' },
  { ...base, how: 'broken' },
  {
    ...base,
    how: 'record',
    records: [
      ['orders', 'a'],
      ['journal', ''],
    ],
  },
];
const BACKUP = { 'zh-CN': '备份', 'zh-TW': '備份', en: 'backup' } as const;

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('damage, said in %s', (language) => {
  it('in a sentence of its own for each kind, which names the backup', () => {
    const said = FAULTS.map((lost) => lostText(catalogues[language], lost));
    expect(new Set(said).size).toBe(FAULTS.length);
    for (const text of said) expect(text).toContain(BACKUP[language]);
    expect(said[0]).toMatch(/312.*1,?284/);
    expect(said[3]).toMatch(/2/);
  });
});
