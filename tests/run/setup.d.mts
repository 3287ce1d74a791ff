export type Chromium = { path: string; args: string[] };
export const root: string;
export function findChromium(): Promise<Chromium>;
export function say(text: string): void;
export class Missing extends Error {}
