import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

// No charset for HTML: the page's own <meta> decides, so pages in shift_jis or gb18030 are read as they are.
const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

function answer(root, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  let file;
  try {
    file = normalize(join(root, decodeURIComponent(pathname)));
  } catch {
    return response.writeHead(400).end();
  }
  const stat = file.startsWith(root + sep) ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (!stat?.isFile()) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  // A page saved without an extension is still a page.
  const type =
    TYPES[extname(file).toLowerCase()] ?? (extname(file) === '' ? 'text/html' : 'application/octet-stream');
  response.writeHead(200, { 'content-type': type, 'content-length': stat.size, 'cache-control': 'no-store' });
  return createReadStream(file).pipe(response);
}

/** Serves one folder on a free local port. Resolves to { origin, close }. */
export function serveFolder(root) {
  const server = createServer((request, response) => answer(root.replace(/[\\/]+$/, ''), request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done) => {
            server.close(done);
            server.closeAllConnections();
          }),
      });
    });
  });
}
