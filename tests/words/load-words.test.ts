import { describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';

describe('the words of one language', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('are those of %s', async (language) => {
    expect(await loadWords(language)).toBe(catalogues[language]);
  });

  it('are those of zh-CN where the others can’t be had', async () => {
    vi.resetModules();
    vi.doMock('../../utils/words/en/catalogue', () => {
      throw new Error('gone with the update');
    });
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { loadWords: again } = await import('../../utils/words/load-words');
    expect((await again('en')).language).toBe('zh-CN');
    expect(said).toHaveBeenCalledOnce();
    vi.doUnmock('../../utils/words/en/catalogue');
    said.mockRestore();
  });
});
