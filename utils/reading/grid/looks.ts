/** How an element is drawn, as far as reading needs it. */
/** `unseen`: kept in place but not drawn, as fixed columns leave it under their copies. */
export type Look = { hidden: boolean; unseen: boolean; block: boolean; struck: boolean };

export type Looks = { of(element: Element): Look };

const BLOCK_TAGS = new Set(
  (
    'DIV P LI UL OL DL DT DD TR TD TH TABLE TBODY THEAD SECTION ARTICLE HEADER FOOTER MAIN NAV ASIDE FORM FIELDSET ' +
    'FIGURE H1 H2 H3 H4 H5 H6 ADDRESS PRE'
  ).split(' '),
);

function isHidden(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return true;
  if (Number.parseFloat(style.left) < -2000 || Number.parseFloat(style.top) < -2000) return true;
  const tiny =
    style.width === '1px' || style.height === '1px' || style.width === '0px' || style.height === '0px';
  if (style.position !== 'absolute' && style.position !== 'fixed')
    return style.overflow === 'hidden' && style.width === '0px';
  return (
    (tiny && style.overflow !== 'visible') ||
    /^rect\(0|inset\((?:50|100)%/.test(`${style.clip}${style.clipPath}`)
  );
}

/** The attributes by which like elements are told apart. Most have classes at most, whose text the browser has at hand. */
function dressOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const classes = element.getAttribute('class') ?? '';
  const style = element.getAttribute('style');
  const hidden = element.hasAttribute('hidden');
  return style === null && !hidden ? classes : `${classes}\n${style ?? ''}\n${hidden}`;
}

/** By an element's dress, then by its tag. */
type Known = Map<string, Map<string, Look>>;

/**
 * Looks elements up by tag, classes and inline style, so that a list of 500 like rows asks the browser for
 * the styles of one row only. Style is forced once; layout never.
 */
export function makeLooks(view: (Window & typeof globalThis) | null): Looks {
  const known = new Map<string, Known>();
  // Siblings come one after the other and share their parent's key.
  let last: { parent: Element | null; looks: Known } | null = null;
  const under = (parent: Element | null): Known => {
    if (last?.parent === parent) return last.looks;
    const key = parent ? dressOf(parent) : '';
    const looks = known.get(key) ?? (new Map() as Known);
    known.set(key, looks);
    last = { parent, looks };
    return looks;
  };
  return {
    of(element) {
      const looks = under(element.parentElement);
      const dress = dressOf(element);
      let alike = looks.get(dress);
      if (!alike) {
        alike = new Map();
        looks.set(dress, alike);
      }
      const tag = element.tagName;
      let look = alike.get(tag);
      if (!look) {
        const style = view?.getComputedStyle(element);
        const display = style?.display ?? '';
        const block = display ? !/^(?:inline|contents|ruby|none)/.test(display) : BLOCK_TAGS.has(tag);
        look = {
          hidden: element.hasAttribute('hidden') || (style ? isHidden(style) : false),
          unseen: style?.visibility === 'hidden' || style?.visibility === 'collapse',
          block,
          struck: (style?.textDecorationLine ?? '').includes('line-through'),
        };
        alike.set(tag, look);
      }
      return look;
    },
  };
}
