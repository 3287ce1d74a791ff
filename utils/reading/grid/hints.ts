const ATTRIBUTES = [
  'data-label',
  'data-title',
  'data-colname',
  'data-th',
  'data-header',
  'data-column',
  'data-column-id',
  'data-field',
  'data-key',
  'data-col',
  'data-name',
  'data-testid',
  'col-id',
  'itemprop',
  'aria-label',
  'headers',
  'data-colum',
  'name',
];

/** What markup says of a cell's meaning: labels in attributes and words in its classes. */
export function hintsOf(el: Element): string[] {
  const hints: string[] = [];
  for (const name of ATTRIBUTES) {
    const value = el.getAttribute(name);
    if (value && value.length < 60) hints.push(value);
  }
  const classes = el.getAttribute('class');
  if (classes && classes.length < 400) {
    for (const token of classes.split(/\s+/)) {
      if (token.length > 2 && token.length < 48) hints.push(`.${token}`);
    }
  }
  return hints;
}
