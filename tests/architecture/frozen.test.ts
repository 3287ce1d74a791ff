import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

/**
 * What the product may do and what it is made of. A change here is a change of what sellers agreed to: it takes a
 * line in docs/threat-model.md, not only in this test.
 */

const root = join(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

type Manifest = Record<string, unknown> & { permissions: string[] };
const manifest = config.manifest as unknown as (env: { browser: string; mode: string }) => Manifest;

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe('the manifest', () => {
  it.each([
    ['chrome', [...PERMISSIONS, 'sidePanel'].sort()],
    ['firefox', PERMISSIONS],
  ])('of %s asks for no more than it did', (browser, wanted) => {
    const { permissions, ...rest } = manifest({ browser, mode: 'production' });
    expect([...permissions].sort()).toEqual(wanted);
    expect(rest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const name of ['host_permissions', 'optional_permissions', 'content_scripts', 'key'])
      expect(rest[name]).toBeUndefined();
    for (const name of ['web_accessible_resources', 'externally_connectable', 'sandbox'])
      expect(rest[name]).toBeUndefined();
  });

  it('lets no page of ours load, send, frame or submit anything', () => {
    const { content_security_policy: policy } = manifest({ browser: 'chrome', mode: 'production' });
    expect(policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });
});

const RUNTIME = [
  '@noble/hashes',
  '@preact/signals',
  'dexie',
  'htmlparser2',
  'papaparse',
  'preact',
  'webextension-polyfill',
  'zod',
];

describe('what we build on', () => {
  const { dependencies, devDependencies, scripts } = read('package.json');

  it('at run time is these packages and no others', () => {
    expect(Object.keys(dependencies).sort()).toEqual(RUNTIME);
  });

  it('is pinned to exact versions', () => {
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('runs nothing at its installation', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(scripts[name]).toBeUndefined();
  });

  it('is locked by checksum, from the registry alone', () => {
    const { packages } = read('package-lock.json') as {
      packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
    };
    const locked = Object.entries(packages).filter(([path]) => path !== '');
    expect(locked.length).toBeGreaterThan(100);
    const odd = locked.filter(
      ([, { integrity, resolved, link }]) =>
        link ||
        !/^sha512-/.test(integrity ?? '') ||
        !/^(https:\/\/registry\.npmjs\.org\/|$)/.test(resolved ?? ''),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});
