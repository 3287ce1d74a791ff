import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../run/setup.mjs';
import { cpuSeconds, openBrowser } from './browser.mjs';
const result = await build({ root, configFile: false, publicDir: false, logLevel: 'silent',
  build: { write: false, minify: false, lib: { entry: join(root, 'tests/bench/store/in-page/entry.ts'), formats: ['iife'], name: 'bench' } } });
const [chunk] = (Array.isArray(result) ? result[0] : result).output;
const code = `${chunk.code}\n;globalThis.bench = bench;`;
const lines = Number(process.argv[2] ?? 60000), upto = Number(process.argv[3] ?? lines);
const profile = await mkdtemp(join(tmpdir(), 'renhuo-prof-'));
const b = await openBrowser(profile, code);
const still = await b.still();
await new Promise((r) => setTimeout(r, 3000)); await still.evaluate(() => chrome.alarms.clearAll());
const shape = await still.evaluate(([n, now, s]) => bench.shapeOf(n, now, s), [lines, 1760000000000, 'http://127.0.0.1:5555']);
await still.evaluate(([one]) => bench.fillListings(one, 0, one.listings, 500), [shape]);
{ const c = await cpuSeconds(b.context); let ms = 0; ms += await still.evaluate(([one]) => bench.putRaw(one, 0, 10000, 500), [shape]); console.log('RAW 10k', ms, 'ms', ((await cpuSeconds(b.context)) - c).toFixed(1), 's cpu'); await still.evaluate(() => bench.dropRaw()); }
const cdp = await b.context.newCDPSession(still);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
async function prof(name, run) {
  await cdp.send('Profiler.start');
  const t = Date.now(), c = await cpuSeconds(b.context);
  const r = await run();
  const ms = Date.now() - t;
  const cpu = (await cpuSeconds(b.context)) - c;
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map(), total = new Map();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map();
  for (const n of profile.nodes) for (const k of n.children ?? []) parent.set(k, n.id);
  const dt = profile.timeDeltas;
  let all = 0;
  profile.samples.forEach((id, i) => {
    const d = dt[i] / 1000; all += d;
    const nm = (n) => n.callFrame.functionName + ':' + n.callFrame.lineNumber;
    const n = byId.get(id);
    self.set(nm(n), (self.get(nm(n)) ?? 0) + d);
    const seen = new Set();
    for (let x = id; x !== undefined; x = parent.get(x)) { const q = nm(byId.get(x)); if (!seen.has(q)) { seen.add(q); total.set(q, (total.get(q) ?? 0) + d); } }
  });
  const top = (m, k) => [...m].sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, v]) => `   ${v.toFixed(0).padStart(7)}  ${n}`).join('\n');
  console.log(`== ${name}: ${ms} ms wall, ${cpu.toFixed(1)} s cpu`, JSON.stringify(r?.requests ?? r));
  if (process.env.TOP) console.log(' self\n' + top(self, 28) + '\n total\n' + top(total, 60));
}
for (let from = 0; from < upto; from += 10000) {
  const f = () => still.evaluate(([one, a, z]) => bench.fillOrders(one, a, z, 500), [shape, from, Math.min(upto, from + 10000)]);
  if (from === 0 || from + 10000 >= upto) await prof('fill ' + from, f);
  else { const t = Date.now(), c = await cpuSeconds(b.context); const r = await f(); console.log('fill', from, Date.now() - t, 'ms', ((await cpuSeconds(b.context)) - c).toFixed(1), 's cpu', JSON.stringify(r.requests)); }
}
await prof('foldAll', () => still.evaluate(() => bench.foldAll()));
await prof('known500 ingest', () => still.evaluate(([one]) => bench.onePage(one, Math.floor(one.lines / 2), 500), [shape]));
await prof('known500 ingest b', () => still.evaluate(([one]) => bench.onePage(one, Math.floor(one.lines / 3), 500), [shape]));
await prof('rejudge', () => still.evaluate((now) => bench.judgeAll(now), shape.newest + 1000));
await b.context.close();
await rm(profile, { recursive: true, force: true });
