import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BUILDS } from './chromium';

type Manifest = Record<string, unknown> & { content_scripts?: unknown; content_security_policy?: unknown };

const FIREFOX = join(BUILDS.shipped, '..', 'firefox-mv3');
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

test('the shipped manifests hold no host permission and name no content script', () => {
  for (const folder of [BUILDS.shipped, FIREFOX]) {
    const manifest = manifestOf(folder);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.key).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
  }
});

test('the end-to-end manifest is the shipped one but for localhost and the key', () => {
  const { host_permissions, key, ...rest } = manifestOf(BUILDS.e2e);
  expect(host_permissions).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
  expect(typeof key).toBe('string');
  expect(rest).toEqual(manifestOf(BUILDS.shipped));
});

/** In kibibytes, gzipped: what may stand in every granted page. */
const EVERY_PAGE = 14;

// The reader comes only where there could be something to read. This bound keeps what was measured from growing:
// lower it with every kilobyte that goes, and say what for where it rises. To 72: the kinds of lists told by a page's name in
// its own language, customers without figures, requests by time and state (1.5 kB). To 74: columns that changed places,
// numbers in links, one order's goods in several tables, words for how many there are.
const MEASURED_KB = 74;

const zipped = (folder: string, name: string): number =>
  gzipSync(readFileSync(join(folder, 'content-scripts', name)), { level: 9 }).length;

test('the script in every page is small, and the reader no heavier than when it was last measured', () => {
  for (const folder of [BUILDS.shipped, FIREFOX]) {
    expect(zipped(folder, 'reader.js')).toBeLessThanOrEqual(EVERY_PAGE * 1024);
    expect(zipped(folder, 'reading.js')).toBeLessThanOrEqual(MEASURED_KB * 1024);
  }
});

const NETWORK = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b/;
const filesIn = (folder: string): string[] => filesOf(folder, '.js').map((name) => join(folder, name));
const CODE = /\beval\s*\(|\bnew Function\b|\bimport\s*\(/;

test('the scripts that go into pages hold no way to the network and no code from elsewhere', () => {
  for (const name of [BUILDS.shipped, FIREFOX].flatMap((folder) =>
    filesIn(join(folder, 'content-scripts')),
  )) {
    const script = readFileSync(name, 'utf8');
    expect(script.match(NETWORK)?.[0]).toBeUndefined();
    expect(script.match(CODE)?.[0]).toBeUndefined();
    // Namespaces are names, not addresses anyone goes to.
    const addresses = script.match(/(?:https?:)?\/\/[\w-]+\.[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => !address.includes('www.w3.org'))).toEqual([]);
    expect(script).not.toMatch(/indexedDB|localStorage/);
  }
});

test('no script at all makes code or markup of text', () => {
  for (const name of [BUILDS.shipped, FIREFOX].flatMap((folder) => filesIn(folder))) {
    const script = readFileSync(name, 'utf8');
    expect(script.match(/\.(?:inner|outer)HTML\s*=[^=]/)?.[0], name).toBeUndefined();
    expect(
      script.match(/\bnew Function\b|=\s*Function\s*[,;)]|(?<![\w.$])(?:eval|Function)\s*\(/)?.[0],
      name,
    ).toBeUndefined();
    expect(
      script.match(/insertAdjacentHTML|document\.write\b|setHTMLUnsafe|createContextualFragment/)?.[0],
      name,
    ).toBeUndefined();
  }
});

test('our own pages load nothing from elsewhere', () => {
  for (const folder of [BUILDS.shipped, FIREFOX]) {
    const pages = filesOf(folder, '.html');
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const sources = [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="([^"]*)"/g)];
      for (const [, source = ''] of sources) expect(source).not.toMatch(/^(\w+:)?\/\//);
    }
    for (const style of filesOf(folder, '.css')) {
      expect(readFileSync(join(folder, style), 'utf8')).not.toMatch(/url\(["']?(https?:)?\/\//);
    }
  }
});

test('the builds ship no source map and no test of ours', () => {
  for (const folder of [BUILDS.shipped, FIREFOX]) {
    expect(existsSync(folder)).toBe(true);
    expect(filesOf(folder, '.map')).toEqual([]);
    const scripts = filesOf(folder, '.js').map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const script of scripts) expect(script).not.toContain('renhuo-hint');
  }
});
