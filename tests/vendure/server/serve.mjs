/**
 * A process of its own: `node serve.mjs FILE PORT` serves a seeded Vendure with its dashboard until it is told
 * to end. Prints `ready` when the dashboard answers. Nothing is saved back to the file.
 */
import { createRequire } from 'node:module';
import { vendureConfig } from './config.mjs';

const [file, port] = process.argv.slice(2);
const { bootstrap } = createRequire(import.meta.url)('@vendure/core');

const app = await bootstrap(vendureConfig({ port: Number(port), file }));
console.log('ready');
const end = () => app.close().finally(() => process.exit(0));
process.on('SIGTERM', end);
process.on('SIGINT', end);
// A parent that dies takes this server with it: its pipe closes.
process.stdin.on('end', end).resume();
