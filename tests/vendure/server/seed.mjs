/**
 * A process of its own: `node seed.mjs FILE PORT` fills an empty Vendure through its API and back-dates its
 * rows, for Vendure places every order now. Prints progress; the last line is `seeded`.
 */
import { createRequire } from 'node:module';
import { adminApi } from './api.mjs';
import { backdate } from './backdate.mjs';
import { initialData, vendureConfig } from './config.mjs';
import { fill } from './fill.mjs';

const [file, port] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { bootstrap, TransactionalConnection } = require('@vendure/core');
const { populate } = require('@vendure/core/cli');
const say = (text) => console.log(`seed: ${text}`);

say('starting an empty Vendure');
const app = await populate(() => bootstrap(vendureConfig({ port: Number(port), file })), initialData);
const ask = await adminApi(`http://127.0.0.1:${port}`);
const made = await fill(ask, say);
const { rawConnection } = app.get(TransactionalConnection);
await backdate((sql, values) => rawConnection.query(sql, values), made, Date.now());
await rawConnection.driver.save();
await app.close();
say('seeded');
process.exit(0);
