import type { Hint } from '../../../utils/model/hint';

type Tone = Hint['tone'];
type Paint = { ground: string; text: string; edge: string };

/** Text on ground is at least 4.5:1, edge on white or on black at least 3:1; a test holds that. */
export const PAINTS: Record<'light' | 'dark', Record<Tone, Paint>> = {
  light: {
    dead: { ground: '#fdecea', text: '#8a1c12', edge: '#c0392b' },
    watch: { ground: '#fff4d6', text: '#664300', edge: '#a06a00' },
    good: { ground: '#e6f4ea', text: '#0b5a2a', edge: '#2e7d4f' },
    unknown: { ground: '#f1f3f5', text: '#3d4653', edge: '#6f7885' },
    plain: { ground: '#e8f0fe', text: '#174ea6', edge: '#3c6fd1' },
  },
  dark: {
    dead: { ground: '#4a1512', text: '#ffc9c2', edge: '#e5695c' },
    watch: { ground: '#43310a', text: '#ffdf9e', edge: '#d39b2a' },
    good: { ground: '#12371f', text: '#b5e8c5', edge: '#4fae73' },
    unknown: { ground: '#2c323a', text: '#d5dae1', edge: '#8d96a3' },
    plain: { ground: '#16294d', text: '#c6dafc', edge: '#6d9bf0' },
  },
};

/** Never colour alone: each tone has its own shape. */
const GLYPHS: Record<Tone, string> = { dead: '✕', watch: '▲', good: '★', unknown: '?', plain: '●' };

function paint(): string {
  let css = '';
  for (const [shade, tones] of Object.entries(PAINTS)) {
    for (const [tone, { ground, text, edge }] of Object.entries(tones)) {
      const on = `[data-tone=${tone}]${shade === 'dark' ? '[data-dark]' : ''}`;
      css += `${on}{--g:${ground};--t:${text};--e:${edge}}`;
    }
  }
  for (const [tone, glyph] of Object.entries(GLYPHS))
    css += `[data-tone=${tone}] i:before{content:"${glyph}"/""}`;
  return css;
}

/**
 * Words are drawn from attributes (`content: attr()`), which find-in-page and copying don't see. A pill that was
 * not measured yet is fixed and transparent, so that it adds nothing to what the page can scroll.
 */
export const CSS = `${paint()}
[data-tone]{position:absolute;display:block;direction:inherit}
[data-tone]:not([data-set]){position:fixed;left:0;top:0;opacity:0;pointer-events:none}
button{all:unset;box-sizing:border-box;display:flex;align-items:center;height:24px;min-width:24px;max-width:var(--w,320px);cursor:pointer;user-select:none;-webkit-user-select:none;font:500 12px/16px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--t)}
b{display:flex;align-items:center;box-sizing:border-box;min-width:0;max-width:100%;height:18px;padding:0 6px;border:1px solid var(--e);border-radius:9px;background:var(--g);font-weight:inherit;white-space:nowrap}
b:after{content:attr(data-word);overflow:hidden;text-overflow:ellipsis}
i{font-style:normal;font-size:10px;margin-inline-end:4px;flex:none}
[data-small] b{width:18px;margin:auto;padding:0;justify-content:center}
[data-small] b:after{content:none}
[data-small] i{margin:0}
button:hover b{text-decoration:underline;text-underline-offset:2px}
button:focus-visible b{outline:2px solid var(--e);outline-offset:1px}
[popover]{all:unset;position:fixed;z-index:2147483647;box-sizing:border-box;display:none;max-width:min(320px,calc(100vw - 16px));padding:8px 10px;border:1px solid var(--e);border-radius:6px;background:var(--g);color:var(--t);font:400 13px/19px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;white-space:pre-line;overflow-wrap:anywhere;user-select:none;-webkit-user-select:none;box-shadow:0 2px 8px #0004;text-align:start}
[popover][data-on]{display:block}
[popover]:before{content:attr(data-word);display:block;font-weight:600}
[popover]:after{content:attr(data-why)}
@media print{:host{display:none!important}}
@media (forced-colors:active){b,[popover]{border-color:ButtonText;background:Canvas;color:CanvasText}}`;

const sheets = new WeakMap<Document, CSSStyleSheet | null>();

/** Styles a root: one shared sheet where the browser lets content scripts adopt it, else a style element. */
export function dress(root: ShadowRoot): void {
  const { ownerDocument: document } = root;
  if (!sheets.has(document)) sheets.set(document, newSheet(document));
  const sheet = sheets.get(document);
  try {
    if (sheet) root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses adoption from content scripts (bugzilla 1751346).
    sheets.set(document, null);
  }
  if (root.adoptedStyleSheets?.length) return;
  const style = document.createElement('style');
  style.textContent = CSS;
  root.prepend(style);
}

function newSheet(document: Document): CSSStyleSheet | null {
  const Sheet = document.defaultView?.CSSStyleSheet;
  try {
    const sheet = Sheet && new Sheet();
    sheet?.replaceSync(CSS);
    return sheet ?? null;
  } catch {
    return null;
  }
}
