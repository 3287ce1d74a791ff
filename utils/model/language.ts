export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

/** A language of ours as it was stored; null for anything else. */
export function asLanguage(value: unknown): Language | null {
  return languages.find((one) => one === value) ?? null;
}
