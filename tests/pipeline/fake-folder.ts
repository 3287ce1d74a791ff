import type { Folder } from '../../utils/pipeline/backup/folder';

type Faults = {
  /** Bytes after which writing fails. */
  fullAt?: number;
  /** What the disk makes of a written file. */
  spoil?: (file: Blob) => Blob;
  canMove?: boolean;
};

/** A folder in memory that behaves like the File System Access API's, and fails where told to. */
export function fakeFolder(faults: Faults = {}): { folder: Folder; files: Map<string, Blob> } {
  const files = new Map<string, Blob>();
  const handleOf = (name: string) => ({
    async getFile() {
      const file = files.get(name);
      if (!file) throw new DOMException('gone', 'NotFoundError');
      return new File([file], name);
    },
    async createWritable() {
      const parts: BlobPart[] = [];
      let size = 0;
      return {
        async write(part: Blob | Uint8Array<ArrayBuffer>) {
          size += part instanceof Blob ? part.size : part.length;
          if (size > (faults.fullAt ?? Infinity)) throw new DOMException('full', 'QuotaExceededError');
          parts.push(part);
        },
        async close() {
          const file = new Blob(parts);
          files.set(name, faults.spoil ? faults.spoil(file) : file);
        },
        async abort() {
          parts.length = 0;
        },
      };
    },
    ...(faults.canMove === false
      ? {}
      : {
          async move(to: string) {
            files.set(to, files.get(name) ?? new Blob());
            files.delete(name);
          },
        }),
  });
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name) && !create) throw new DOMException('none', 'NotFoundError');
      if (!files.has(name)) files.set(name, new Blob());
      return handleOf(name);
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException('none', 'NotFoundError');
    },
    async *keys() {
      yield* [...files.keys()];
    },
  };
  return { folder: folder as unknown as Folder, files };
}
