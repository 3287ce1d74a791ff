import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

/** What the stores take at most; the least of Chrome's, Edge's and Mozilla's. Characters. */
const LIMITS: Record<string, [low: number, high: number]> = {
  Name: [2, 45],
  Summary: [20, 132],
  // Edge wants 250 of them; Chinese says as much in fewer, and is well above it too.
  Description: [250, 10_000],
  'Single purpose': [20, 1000],
  Permissions: [1, 10_000],
  Privacy: [100, 10_000],
};
/** Chrome's field for the reason of each permission. */
const REASON = 1000;

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^## (.+)$/m).slice(1);
  return new Map(
    parts.flatMap((part, i) => (i % 2 === 0 ? [[part.trim(), (parts[i + 1] ?? '').trim()] as const] : [])),
  );
}

type Manifest = { permissions: string[]; optional_host_permissions: string[] };
const manifest = config.manifest as unknown as (env: { browser: string; mode: string }) => Manifest;
const asked = ['chrome', 'firefox'].flatMap((browser) => {
  const { permissions, optional_host_permissions: hosts } = manifest({ browser, mode: 'production' });
  return [...permissions, ...hosts];
});

describe.each([
  ['en', 'en'],
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
])('the store listing in %s', (file, locale) => {
  const sections = sectionsOf(read(`docs/store/${file}.md`));

  it('has every section, each within what the stores take', () => {
    expect([...sections.keys()]).toEqual(Object.keys(LIMITS));
    for (const [name, [low, high]] of Object.entries(LIMITS)) {
      const { length } = [...(sections.get(name) ?? '')];
      expect(length, name).toBeGreaterThanOrEqual(low);
      expect(length, name).toBeLessThanOrEqual(high);
    }
  });

  it('says the same name and summary as the extension itself', () => {
    const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));
    expect(sections.get('Name')).toBe(messages.extName.message);
    expect(sections.get('Summary')).toBe(messages.extDescription.message);
  });

  it('gives a reason for each permission that is asked for, and for no other', () => {
    const lines = (sections.get('Permissions') ?? '').split('\n');
    const named = lines.flatMap((line) =>
      [...(line.split(/[:：](?!\/)/)[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual([...new Set(asked)].sort());
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(REASON);
  });
});
