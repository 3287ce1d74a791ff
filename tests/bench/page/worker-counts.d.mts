import type { BrowserContext } from '@playwright/test';
export function countWorker(
  context: BrowserContext,
): Promise<{ counts(): Promise<{ messages: number; transactions: number }> }>;
