import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taughtFields, taughtMapping } from '../../utils/model/taught';
import { MAX_TAUGHT_CHARS, parseTaughtFile, taughtFileOf } from '../../utils/model/taught-file';
import { LISTING_FIELDS, ORDER_FIELDS } from '../../utils/reading/columns/fields';
import { column, mapping } from './taught-made';

const file = (over: object = {}) => JSON.stringify({ ...JSON.parse(taughtFileOf([mapping])), ...over });
const withMapping = (over: object) => file({ mappings: [{ ...mapping, ...over }] });

describe('a file of what was taught', () => {
  it('comes back as it went out, marked as from a file', () => {
    expect(parseTaughtFile(taughtFileOf([mapping]))).toEqual({
      ok: true,
      value: [{ ...mapping, by: 'file' }],
    });
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['nothing', '', 'not-json'],
    ['null', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a backup', JSON.stringify({ format: 'renhuo-backup', version: 1 }), 'not-ours'],
    ['a newer version', file({ version: 2 }), 'newer-version'],
    ['no version', file({ version: undefined }), 'damaged'],
    ['a name too many', file({ run: 'alert(1)' }), 'damaged'],
    ['no mappings', file({ mappings: [] }), 'damaged'],
    ['ten megabytes', file({ note: 'x'.repeat(10 * 1024 * 1024) }), 'too-large'],
    ['a mapping of another version', withMapping({ version: 2 }), 'damaged'],
    ['a mapping with a name too many', withMapping({ script: 'alert(1)' }), 'damaged'],
    [
      'a __proto__',
      taughtFileOf([mapping]).replace('"version"', '"__proto__":{"by":"x"},"version"'),
      'damaged',
    ],
    [
      'a __proto__ in a mapping',
      taughtFileOf([mapping]).replace('"origin"', '"__proto__":{"by":"x"},"origin"'),
      'damaged',
    ],
  ])('%s is refused', (_, text, why) => {
    expect(parseTaughtFile(text)).toEqual({ ok: false, why });
    expect(({} as { by?: string }).by).toBeUndefined();
  });

  it('any text is answered, never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => parseTaughtFile(text).ok === false));
    fc.assert(fc.property(fc.jsonValue(), (value) => parseTaughtFile(JSON.stringify(value)).ok === false));
    expect(MAX_TAUGHT_CHARS).toBeLessThan(10 * 1024 * 1024);
  });
});

describe('a mapping', () => {
  const step = { tag: 'div', role: null, classes: [] };
  it.each<[string, object]>([
    ['an origin with a path', { origin: 'https://shop.example.com/x' }],
    ['an origin that is none', { origin: 'javascript:alert(1)' }],
    ['a file’s origin', { origin: 'file://' }],
    ['every site', { origin: '*' }],
    ['a way up', { path: '/admin/../../etc' }],
    ['a path from nowhere', { path: 'admin' }],
    ['a path with a space', { path: '/a b' }],
    ['a path with a line break', { path: '/a\n' }],
    ['a path with markup', { path: '/<img>' }],
    ['a path with no end', { path: `/${'a'.repeat(600)}` }],
    ['a selector for a tag', { rows: { ...mapping.rows, steps: [{ ...step, tag: 'div,body' }] } }],
    ['a selector for a class', { rows: { ...mapping.rows, steps: [{ ...step, classes: ['a:has(b)'] }] } }],
    ['a role that ends its quotes', { rows: { ...mapping.rows, steps: [{ ...step, role: 'row"],*' }] } }],
    ['too many steps', { rows: { ...mapping.rows, steps: Array(5).fill(step) } }],
    ['no steps', { rows: { ...mapping.rows, steps: [] } }],
    ['a field nobody knows', { columns: [{ ...column, field: 'constructor' }] }],
    ['an order’s field of a listing', { columns: [column, { ...column, field: 'orderId' }] }],
    ['one field twice', { columns: [column, { ...column, nth: 1 }] }],
    ['nothing to tell rows apart', { columns: [{ ...column, field: 'price' }] }],
    ['too many columns', { columns: Array(61).fill(column) }],
    ['a header of a megabyte', { columns: [{ ...column, header: 'x'.repeat(1 << 20) }] }],
    ['a currency that is code', { currency: 'CNY;' }],
    ['a time that is none', { taughtAt: Number.NaN }],
  ])('with %s is refused', (_, over) => {
    expect(taughtMapping.safeParse({ ...mapping, ...over }).success).toBe(false);
  });

  it('offers only fields that the reader can fill', () => {
    expect(Object.keys(LISTING_FIELDS)).toEqual(expect.arrayContaining([...taughtFields.listing]));
    expect(Object.keys(ORDER_FIELDS)).toEqual(expect.arrayContaining([...taughtFields.order]));
  });
});
