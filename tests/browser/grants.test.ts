import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeFake } from './fake';

const held = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const { hasGrant, listGrants, requestGrant, withdrawGrant } = await import('../../utils/browser/grants');
const { covers, originOf, originOfPattern, patternOf } = await import('../../utils/browser/origins');
const { syncReader } = await import('../../utils/browser/reader-script');

const use = (...args: Parameters<typeof makeFake>) => {
  const made = makeFake(...args);
  held.browser = made.fake;
  return made;
};

beforeEach(() => fakeBrowser.reset());

describe('origins', () => {
  it.each([
    ['https://a.example/x?y', 'https://a.example'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['chrome://extensions', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['', null],
    ['nonsense', null],
  ])('%s is of %s', (url, origin) => expect(originOf(url)).toBe(origin));

  it('patterns name one host, with its port where the browser knows ports', () => {
    expect(patternOf('http://localhost:3000', true)).toBe('http://localhost:3000/*');
    expect(patternOf('http://localhost:3000', false)).toBe('http://localhost/*');
    expect(originOfPattern('https://*/*')).toBeNull();
    expect(originOfPattern('<all_urls>')).toBeNull();
    expect(originOfPattern('https://*.example.com/*')).toBeNull();
  });

  it.each([
    ['http://localhost/*', 'http://localhost:5173', true],
    ['http://localhost:3000/*', 'http://localhost:5173', false],
    ['https://a.example/*', 'http://a.example', false],
    ['https://a.example/*', 'https://b.a.example', false],
    ['https://a.example/*', 'https://a.example.evil.com', false],
    ['https://*/*', 'https://a.example', false],
  ])('%s covers %s: %s', (pattern, origin, expected) => expect(covers(pattern, origin)).toBe(expected));
});

describe('grants', () => {
  it('ask first and cover the origin only', async () => {
    const { fake, grants } = use();
    const asking = requestGrant(['https://a.example']);
    // Put to the seller before anything was awaited: the click would be over.
    expect(fake.permissions.request).toHaveBeenCalledOnce();
    expect(await asking).toBe(true);
    expect(grants.origins).toEqual(['https://a.example/*']);
    expect(await hasGrant('https://a.example')).toBe(true);
    expect(await hasGrant('https://b.example')).toBe(false);
    expect(await hasGrant('chrome://extensions')).toBe(false);
    expect(await listGrants()).toEqual(['https://a.example']);
    expect(await withdrawGrant('https://a.example')).toBe(true);
    expect(await hasGrant('https://a.example')).toBe(false);
  });

  it('a grant for all sites, given elsewhere, is not used', async () => {
    use({ origins: ['https://*/*'] });
    expect(await hasGrant('https://a.example')).toBe(false);
    expect(await listGrants()).toEqual([]);
  });

  it('in Firefox hold for the port the seller named, though the pattern has none', async () => {
    const { grants } = use({ origins: [] }, true);
    await requestGrant(['http://localhost:3000']);
    expect(grants.origins).toEqual(['http://localhost/*']);
    expect(await hasGrant('http://localhost:3000')).toBe(true);
    expect(await hasGrant('http://localhost:4000')).toBe(false);
    expect(await listGrants()).toEqual(['http://localhost:3000']);
    await requestGrant(['http://localhost:4000']);
    await withdrawGrant('http://localhost:3000');
    // The host's permission stays for the other port.
    expect(await hasGrant('http://localhost:3000')).toBe(false);
    expect(await hasGrant('http://localhost:4000')).toBe(true);
  });
});

describe('the reader', () => {
  it('is registered for what is granted, follows changes, and goes with the last grant', async () => {
    const { scripts, fake, grants } = use({ origins: ['https://a.example/*'] });
    await Promise.all([syncReader(), syncReader(), syncReader()]);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatchObject({
      matches: ['https://a.example/*'],
      matchOriginAsFallback: true,
      allFrames: true,
      js: ['content-scripts/reader.js'],
    });
    expect(fake.scripting.registerContentScripts).toHaveBeenCalledOnce();
    grants.origins.push('https://b.example/*', 'https://*/*');
    await syncReader();
    expect(scripts[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
    grants.origins = [];
    await syncReader();
    expect(scripts).toEqual([]);
  });
});
