import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, root } from './source-files';

/** Ways to turn text into markup. Reading `innerHTML` for a fingerprint is none. */
const SINKS = [
  /\.(inner|outer)HTML\s*\+?=(?!=)/,
  // Preact writes any property an element has: as an attribute, or spread from an object.
  /\b(inner|outer)HTML['"]?\s*(=\s*[{"']|\??:)/,
  /\bsrcdoc['"]?\s*[=:]/i,
  /\binsertAdjacentHTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bdocument\.write\b/,
  /\bsetHTMLUnsafe\b/,
  /\bcreateContextualFragment\b/,
];

it.each([
  ['place.innerHTML = text', true],
  ['place.outerHTML += text', true],
  ['<div innerHTML={text} />', true],
  ['<div {...{ innerHTML: text }} />', true],
  ['<iframe srcDoc={text} />', true],
  ['place.innerHTML === text', false],
  ['place.innerHTML.slice(0, 300)', false],
])('%s: %s', (text, isSink) => {
  expect(SINKS.some((sink) => sink.test(text))).toBe(isSink);
});

it('no text becomes markup anywhere in the product', () => {
  const files = ['components', 'entrypoints', 'utils'].flatMap((folder) => filesUnder(folder, /\.tsx?$/));
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return SINKS.some((sink) => sink.test(text));
  });
  expect(found).toEqual([]);
});
