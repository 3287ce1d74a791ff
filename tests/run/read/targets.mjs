import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.mjs';

// npm runs scripts in the project's root, wherever the user stands.
const HERE = [process.env.INIT_CWD ?? '.', '.'];

/**
 * Turns what the user named (addresses, file: addresses, files) into addresses a browser can open. Each folder
 * gets a server and so an origin of its own, so that relative and absolute assets work and pages stay strangers.
 */
export function targetResolver() {
  const servers = new Map();
  return {
    /** -> { url } or { wrong: sentence }. */
    async resolve(target) {
      if (/^https?:\/\//i.test(target)) return { url: target };
      if (/^(?!file:)[a-z][a-z+.-]+:/i.test(target))
        return { wrong: 'only http, https and files can be read' };
      const named = target.startsWith('file:') ? fileURLToPath(target) : target;
      const file = HERE.map((folder) => resolve(folder, named)).find((path) => existsSync(path));
      if (file === undefined) return { wrong: 'no such file' };
      const path = realpathSync(file);
      if (!statSync(path).isFile()) return { wrong: 'not a file' };
      const folder = dirname(path);
      if (!servers.has(folder)) servers.set(folder, serveFolder(folder));
      const { origin } = await servers.get(folder);
      return { url: `${origin}/${encodeURIComponent(basename(path))}` };
    },
    async close() {
      for (const server of servers.values()) await (await server).close();
    },
  };
}
