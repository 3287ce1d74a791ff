// Serves the gallery of made-up views: node tests/components/gallery/serve.mjs [port]. Returns the server when imported.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export async function serveGallery(port = 0) {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const { port: taken } = server.httpServer.address();
  return { server, address: `http://127.0.0.1:${taken}/tests/components/gallery/index.html` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveGallery(Number(process.argv[2] ?? 0));
  console.log(address);
}
