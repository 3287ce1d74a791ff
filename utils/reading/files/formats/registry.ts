import facts from '../exports.json';
import type { FileFormat, KnownFormat } from '../format';

const modules = import.meta.glob<{ default: FileFormat }>(['./*.ts', '!./registry.ts'], { eager: true });
const known: Record<string, { headers: string[]; provenance: string } | undefined> = facts.formats;

/** Every export format: a file in this folder is registered by being there. */
export const formats: KnownFormat[] = Object.values(modules).map(({ default: format }) => ({
  ...format,
  headers: known[format.id]?.headers ?? [],
  provenance: known[format.id]?.provenance ?? 'unverified',
}));
