// Child process: node build-reader.mjs FOLDER. Builds the reader's content scripts alone, as the shipped build does,
// so that a page can be read while another part of the extension is being worked on. Its words go to our caller.
import { build } from 'wxt';
import { root } from '../setup.mjs';

await build({ root, outDir: process.argv[2], filterEntrypoints: ['reader', 'reading'] });
