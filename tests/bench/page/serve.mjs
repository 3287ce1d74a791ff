import { createServer } from 'node:http';
import { bundleInPage } from '../drift/bundle.mjs';

const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>店铺后台</title>
<style>
body{font:14px/1.5 sans-serif;margin:0}nav{padding:12px 24px;background:#eee}nav a{margin-right:16px}
main{padding:24px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:8px;text-align:left}
.card{display:inline-block;width:280px;border:1px solid #ddd;margin:8px;padding:8px;vertical-align:top}
.order{border:1px solid #ddd;margin:12px 0}.order-head{background:#f5f5f5;padding:8px}.item{display:flex;padding:8px;gap:24px}
.ant-tag{border:1px solid #aaa;padding:0 6px}.old{text-decoration:line-through}
</style></head>
<body data-shop-id="bench-shop"><nav><a href="/home">首页</a><a href="/products">商品管理</a><a href="/orders">订单管理</a><a href="/settings">设置</a></nav>
<main><h1 id="heading"></h1><div class="toolbar"><input type="search" placeholder="搜索"><button>查询</button></div>
<div id="list"></div><div class="pager"><span id="total"></span></div></main>
<script src="/stage.js"></script></body></html>`;

/** The bench's pages on a free local port: { origin, close }. Isolated, so that the clock counts in microseconds. */
export async function serveStage() {
  const script = await bundleInPage('tests/bench/page/in-page/stage.ts', 'stage');
  const server = createServer((request, response) => {
    const code = request.url === '/stage.js';
    response.writeHead(200, {
      'content-type': code ? 'text/javascript' : 'text/html',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(code ? script : PAGE);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
