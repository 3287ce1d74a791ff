import type { Page } from '@playwright/test';

type Frames = { stackTrace?: { url?: string }[] };
export function caused(
  event: { args?: { data?: Frames & { url?: string }; beginData?: Frames } },
  id: string,
): boolean;
export type Ours = { script: number; longest: number; over50: number; layouts: number; styles: number };
export function traced<T>(
  page: Page,
  run: () => Promise<T>,
  id: string,
): Promise<{ result: T; events: Ours }>;
