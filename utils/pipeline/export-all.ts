import type { Store } from '../store/store';
export async function exportAll(_store: Store, _now: number): Promise<{ json: string; fileName: string }> {
  throw new Error('being written');
}
