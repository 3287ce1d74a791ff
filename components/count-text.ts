import type { Count } from '../utils/model/reading';
import { counted, type Words } from '../utils/words';

/** A page's counter, null where none was seen. A rounded one (1.2万) says so: it is no exact number. */
export function countText(words: Words, count: Count | null | undefined): string | null {
  if (!count) return null;
  return count.exact ? counted(count.value) : `${words.panel.rounded} ${counted(count.value)}`;
}
