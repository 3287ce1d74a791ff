import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

type Plugin = {
  name: string;
  transform(code: string, id: string): { code: string } | null;
};
const vite = config.vite as unknown as () => { plugins: Plugin[] };
const plugin = vite().plugins.find(({ name }) => name === 'renhuo-hardened');
const packages = join(import.meta.dirname, '../../node_modules');

/** A file of a package as it is built. */
function built(file: string): string {
  const path = join(packages, file);
  return plugin?.transform(readFileSync(path, 'utf8'), path)?.code ?? '';
}

describe('what is built', () => {
  it.each(['util', 'doc', 'compile'])('makes no function of text in zod’s %s', (name) => {
    const code = built(`zod/v4/core/${name}.js`);
    expect(code).toContain('noCodeOfText');
    expect(code).not.toMatch(/=\s*Function\b/);
  });

  it('writes no HTML in Preact', () => {
    const code = built('preact/dist/preact.mjs');
    expect(code).toContain('.textContent=');
    expect(code).not.toMatch(/\.innerHTML\s*=[^=]/);
  });

  it('is not built where a package holds it in other words, and leaves all else as it is', () => {
    expect(() => plugin?.transform('const F = Fun;', '/x/zod/v4/core/doc.js')).toThrow('HARDENED');
    expect(plugin?.transform('const F = Function;', '/x/own.js')).toBeNull();
  });

  it('zod takes it for a place where no code may be made of text', () => {
    // As its own probe does, with what stands there when it is built.
    const probe = built('zod/v4/core/util.js').match(
      /try \{\s*const F = (\w+);\s*new F\(""\);\s*return true;/,
    );
    expect(probe?.[1]).toBe('noCodeOfText');
  });
});
