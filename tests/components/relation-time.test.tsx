// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { RelationDrawn } from '../../entrypoints/sidepanel/relation-part';
import { parseSettings } from '../../utils/model/settings';
import { catalogues } from '../../utils/words/catalogues';
import { click, draw, named } from './draw';
import { relation } from './gallery/care-made-up';
import { NOW } from './gallery/made-up';

afterEach(() => void vi.useRealTimers());

it('a contact is noted at the time of the click, however long the panel stood open', () => {
  const words = catalogues.en;
  const put = vi.fn();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  const root = draw(
    <RelationDrawn words={words} settings={parseSettings({})} found={relation} now={NOW} put={put} />,
  );
  const later = NOW + 5 * 3_600_000;
  vi.setSystemTime(later);
  click(named(root, words.care.log(words.care.natures.service)));
  expect(put).toHaveBeenCalledWith(expect.objectContaining({ kind: 'contact', when: later }));
});
