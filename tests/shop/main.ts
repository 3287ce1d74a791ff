import { startShop } from './server';

/** `npx tsx tests/shop/main.ts [port]`: the demo backend alone. */
const running = await startShop({ port: Number(process.argv[2] ?? 4321) });
process.stdout.write(
  `The demo shop is open at ${running.origin}/zh/products and /en/products. Ctrl+C closes it.\n`,
);
