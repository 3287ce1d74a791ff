import type { Done } from '../model/messages';
import type { ImportPreview } from '../model/views';
import type { Store } from '../store/store';
export async function stageImport(_store: Store, _json: string, _now: number): Promise<Done<ImportPreview>> {
  return { ok: false, why: 'internal', detail: 'being written' };
}
export async function applyImport(
  _store: Store,
  _token: string,
  _now: number,
): Promise<Done<{ counts: Record<string, number> }>> {
  return { ok: false, why: 'internal', detail: 'being written' };
}
