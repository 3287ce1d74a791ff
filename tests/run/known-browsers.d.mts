type Env = Record<string, string | undefined>;
export function systemChromium(env?: Env, platform?: string): string | null;
export function playwrightChromium(env?: Env, platform?: string): string | null;
export function edge(env?: Env, platform?: string): string | null;
