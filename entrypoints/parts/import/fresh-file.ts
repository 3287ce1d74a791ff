import type { FileState } from '../../../components/import/file-state';

/** A file that was just dropped. */
export function freshFile(id: number, name: string): FileState {
  return {
    id,
    name,
    phase: 'reading',
    share: 0,
    rowsSeen: 0,
    why: null,
    report: null,
    hash: null,
    shop: null,
    shopName: '',
    news: null,
    counting: false,
    whole: false,
    from: '',
    to: '',
    stored: 0,
    startedAt: 0,
    now: 0,
    refusal: null,
  };
}
