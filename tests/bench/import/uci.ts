import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Public order data beside the project; never part of it. */
export const UCI_FOLDER = resolve(process.env.RENHUO_DATA ?? join(process.cwd(), '../shared/data'));

/** Unpacks the parts of UCI Online Retail II into a folder, as the files a seller would have. */
export async function uciFiles(folder: string): Promise<string[]> {
  const names = (await readdir(UCI_FOLDER))
    .filter((name) => /^uci_online_retail_ii_lines_part/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name.replace(/\.gz$/, ''));
      await writeFile(path, gunzipSync(await readFile(join(UCI_FOLDER, name))));
      return path;
    }),
  );
}
