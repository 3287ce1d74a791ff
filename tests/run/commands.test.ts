import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetCounts, readCounts, writeCounts } from './counts.mjs';
import { checkNode, dependenciesAreFresh } from './dependencies.mjs';
import { playwrightChromium, systemChromium } from './known-browsers.mjs';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'renhuo-'));
  folders.push(made);
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

function project(lock: object, installed: object | null): string {
  const at = folder();
  writeFileSync(join(at, 'package-lock.json'), JSON.stringify({ packages: lock }));
  mkdirSync(join(at, 'node_modules/a'), { recursive: true });
  if (installed)
    writeFileSync(join(at, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return at;
}

describe('dependencies', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/win': { version: '2.0.0', optional: true },
  };

  it('are fresh when npm’s record matches the lock file, other systems’ packages aside', () => {
    expect(dependenciesAreFresh(project(lock, { 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
  });
  it('are stale when missing, older, or gone from the disk', () => {
    expect(dependenciesAreFresh(project(lock, null))).toBe(false);
    expect(dependenciesAreFresh(project(lock, { 'node_modules/a': { version: '0.9.0' } }))).toBe(false);
    const gone = project(lock, { 'node_modules/a': { version: '1.0.0' } });
    rmSync(join(gone, 'node_modules/a'), { recursive: true });
    expect(dependenciesAreFresh(gone)).toBe(false);
  });
  it('need a Node that is new enough', () => {
    expect(() => checkNode('18.20.0')).toThrow(/20\.19 or newer/);
    expect(() => checkNode('20.18.1')).toThrow();
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('24.0.0')).not.toThrow();
  });
});

describe('finding a Chromium', () => {
  it('takes the newest that Playwright downloaded', () => {
    const store = folder();
    for (const name of ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1300']) {
      mkdirSync(join(store, name, 'chrome-linux64'), { recursive: true });
      writeFileSync(join(store, name, 'chrome-linux64', 'chrome'), '');
    }
    const found = playwrightChromium({ PLAYWRIGHT_BROWSERS_PATH: store }, 'linux');
    expect(found).toBe(join(store, 'chromium-1200', 'chrome-linux64', 'chrome'));
    expect(playwrightChromium({ PLAYWRIGHT_BROWSERS_PATH: join(store, 'none') }, 'linux')).toBeNull();
  });
  it('passes over a door to a snap', () => {
    const bin = folder();
    writeFileSync(join(bin, 'chromium'), '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(systemChromium({ PATH: bin }, 'linux')).not.toBe(join(bin, 'chromium'));
  });
});

describe('counts', () => {
  const name = `trial-${process.pid}`;
  afterEach(() => forgetCounts(name));

  it('are handed on', () => {
    writeCounts(name, { passed: 3, failed: 1 });
    expect(readCounts(name, 1)).toEqual({ passed: 3, failed: 1 });
  });
  it('make a failure of a runner that left none, broke, or ran nothing', () => {
    expect(readCounts(name, 0)).toEqual({ passed: 0, failed: 1 });
    writeCounts(name, { passed: 3, failed: 0 });
    expect(readCounts(name, 1)).toEqual({ passed: 3, failed: 1 });
    writeCounts(name, { passed: 0, failed: 0 });
    expect(readCounts(name, 0).failed).toBe(1);
  });
});
