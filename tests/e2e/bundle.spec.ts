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

// The goal is 14 kB. The generic reader alone is about 43 kB, so the goal isn't met; this bound only keeps what was
// measured from growing. Lower it with every kilobyte that goes. From 50 to 52: a list without page numbers is no longer
// taken for its first page where it shows that it isn't, and lists of further kinds; walking through the pages, picking a
// row and applying what was taught are scripts of their own. To 54: lists of customers, reviews and requests, and comparisons
// within the page that leave impossible values out. To 56: reading in slices that end where the page changes (1.3 kB).
// To 63: variants under their products, parts of lines, items under their orders' numbers, marks of names and counts
// without labels, languages told by their words (6 kB). To 66: rows that no element holds, names before codes and persons
// without a colon, headers that stand one under the other, variants under the names of goods, Arabic figures (1.4 kB). To 68: hints
// that go along with what is scrolled, the time of a review under its words (0.3 kB over). To 69: words of more countries and
// comparisons for what drifts (0.8 kB), texts that are remembered and pauses between the kinds (0.6 kB). To 70: blocks under one
// header above them, tables that open under their order, sums at a table's end and eight more languages told by their words (1.1 kB).
// To 71: orders that contradict themselves or the clock (0.5 kB).
const MEASURED_KB = 71;

test('the content script weighs no more than when it was last measured', () => {
  for (const folder of [BUILDS.shipped, FIREFOX]) {
    const script = readFileSync(join(folder, 'content-scripts/reader.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MEASURED_KB * 1024);
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
