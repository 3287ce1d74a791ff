import { createReadStream, createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { UCI_FOLDER } from '../import/uci';

/** Place of the customer's number among a line's fields, counted from the end: descriptions may hold commas. */
const CUSTOMER_FROM_END = 2;

/**
 * One file of both years with the lines of every `each`-th customer, as a small shop would have them; of lines that name
 * no customer those of every `each`-th invoice.
 */
export async function someCustomers(path: string, each: number): Promise<void> {
  const parts = (await readdir(UCI_FOLDER))
    .filter((name) => name.startsWith('uci_online_retail_ii_lines_part'))
    .sort();
  const out = createWriteStream(path);
  let isFirst = true;
  for (const name of parts) {
    const lines = createInterface({
      input: createReadStream(join(UCI_FOLDER, name)).pipe(createGunzip()),
    });
    let isHeader = true;
    for await (const line of lines) {
      if ((isHeader && isFirst) || (!isHeader && isWanted(line, each))) out.write(`${line}\n`);
      isHeader = false;
    }
    isFirst = false;
  }
  await new Promise<void>((done) => out.end(() => done()));
}

function isWanted(line: string, each: number): boolean {
  const fields = line.split(',');
  const customer = Number(fields[fields.length - CUSTOMER_FROM_END]);
  if (customer > 0) return customer % each === 0;
  return Number((fields[0] ?? '').replace(/\D/g, '')) % each === 0;
}
