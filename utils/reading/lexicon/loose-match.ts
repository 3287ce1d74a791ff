import { normalise } from '../values/normalise';

const MAX_HEADER = 40;

/** Looks headers up in loose patterns; each distinct header once. */
export function looseMatcher(patterns: [string, string, string][]): (header: string) => string | null {
  // Made when a header is first asked about: on most pages every header is known word for word.
  let made: { field: string; has: RegExp; not: RegExp | null }[] | null = null;
  const ready = () => {
    made ??= patterns.map(([field, has, not]) => ({
      field,
      has: new RegExp(has, 'iu'),
      not: not ? new RegExp(not, 'iu') : null,
    }));
    return made;
  };
  const known = new Map<string, string | null>();
  return (header) => {
    let field = known.get(header);
    if (field === undefined) {
      const text = normalise(header).replace(/[\s:*]*[([][^)\]\d]{0,8}[)\]]$/, '');
      const found =
        text.length > MAX_HEADER
          ? undefined
          : ready().find(({ has, not }) => has.test(text) && !not?.test(text));
      field = found?.field ?? null;
      known.set(header, field);
    }
    return field;
  };
}
