import type { BrowserContext } from '@playwright/test';
export function countWorker(
  context: BrowserContext,
  options?: { hold?: boolean },
): Promise<{ counts(): Promise<{ messages: number; transactions: number }> }>;
