import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pageAt } from './routes';
import { type DemoShop, openShops } from './shops';

export type RunningShop = {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  port: number;
  shops: Map<string, DemoShop>;
  /** Paths asked for so far, in order. */
  served: string[];
  close(): Promise<void>;
};

const FILES = join(import.meta.dirname, 'public');
const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };

/**
 * Starts the demo backend on this machine only. `port` 0 takes any free one; `now` (epoch milliseconds) is
 * where the shops' two years end.
 */
export async function startShop({ port = 0, now = Date.now() } = {}): Promise<RunningShop> {
  const shops = openShops(now);
  const served: string[] = [];
  const server = createServer((request, response) => {
    served.push(request.url ?? '');
    answer(request, response, shops).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${taken}`, port: taken, shops, served, close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  shops: Map<string, DemoShop>,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (url.pathname === '/') return redirect(response, '/zh/products');
  if (url.pathname === '/switch') return switchShop(url, response, shops);
  if (url.pathname.startsWith('/static/')) return sendFile(url.pathname.slice('/static/'.length), response);
  const lang = url.pathname.split('/')[1];
  const shop = shops.get(cookieOf(request, 'shop')) ?? shops.values().next().value;
  const page = shop && (lang === 'zh' || lang === 'en') ? pageAt({ shop, lang, url }) : null;
  if (page === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  else
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page);
}

/** Two accounts on one origin: the same addresses show another shop from now on. */
function switchShop(url: URL, response: ServerResponse, shops: Map<string, DemoShop>): void {
  const key = url.searchParams.get('shop') ?? '';
  const to = url.searchParams.get('to') ?? '/zh/products';
  if (shops.has(key)) response.setHeader('set-cookie', `shop=${key}; Path=/; SameSite=Lax`);
  redirect(response, to.startsWith('/') && !to.startsWith('//') ? to : '/zh/products');
}

async function sendFile(name: string, response: ServerResponse): Promise<void> {
  const type = TYPES[extname(name)];
  if (!type || !/^[a-z-]+\.(css|js)$/.test(name)) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8` })
    .end(await readFile(join(FILES, name)));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function cookieOf(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}
