import type { Hint } from '../../../utils/model/hint';

type Tone = Hint['tone'];
type Paint = { ground: string; text: string; edge: string };

/** Hue and saturation; and, since colour never speaks alone, a shape. */
const TONES: Record<Tone, [hue: number, saturation: number, glyph: string]> = {
  dead: [6, 70, '✕'],
  dying: [286, 46, '◆'],
  watch: [42, 80, '▲'],
  good: [142, 50, '★'],
  unknown: [215, 12, '?'],
  plain: [220, 70, '●'],
};
const LIGHTNESS = { light: { ground: 95, text: 22, edge: 40 }, dark: { ground: 16, text: 86, edge: 62 } };

/** Text on ground is at least 4.5:1, edge on a page of its shade at least 3:1; a test holds that. */
export function paintOf(tone: Tone, shade: keyof typeof LIGHTNESS): Paint {
  const [hue, saturation] = TONES[tone];
  const { ground, text, edge } = LIGHTNESS[shade];
  const at = (lightness: number) => `hsl(${hue} ${saturation}% ${lightness}%)`;
  return { ground: at(ground), text: at(text), edge: at(edge) };
}

function paint(): string {
  let css = '';
  for (const tone of Object.keys(TONES) as Tone[]) {
    for (const shade of ['light', 'dark'] as const) {
      const { ground, text, edge } = paintOf(tone, shade);
      const on = `[data-tone=${tone}]${shade === 'dark' ? '[data-dark]' : ''}`;
      css += `${on}{--g:${ground};--t:${text};--e:${edge}}`;
    }
    css += `[data-tone=${tone}] i:before{content:"${TONES[tone][2]}"}`;
  }
  return css;
}

/**
 * Words are drawn from attributes (`content: attr()`), which find-in-page and copying don't see. A pill that was
 * not measured yet is fixed and transparent, so that it adds nothing to what the page can scroll. What `:host`
 * says with `!important` beats any rule of the page. `data-flow`: in a box that scrolls the host goes along with its
 * text, as an empty inline, which takes no room and makes no line.
 */
export const CSS = `${paint()}
:host{all:initial!important;position:absolute!important;width:0!important;height:0!important}
:host([data-flow]){position:relative!important;display:inline!important}
[data-tone]{position:absolute;user-select:none;-webkit-user-select:none;font:500 12px/16px system-ui,sans-serif;color:var(--t)}
[data-over]{z-index:1}
[data-tone]:not([data-set]){position:fixed;width:max-content;left:0;top:0;opacity:0;pointer-events:none}
button{all:unset;box-sizing:border-box;display:flex;align-items:center;height:24px;min-width:24px;max-width:var(--w,none);cursor:pointer}
b{display:flex;align-items:center;box-sizing:border-box;min-width:0;max-width:100%;height:18px;padding:0 6px;border:1px solid var(--e);border-radius:9px;background:var(--g);font-weight:inherit;white-space:nowrap}
u{overflow:hidden;text-overflow:ellipsis;text-decoration:none;white-space:pre;flex:none}
u:before{content:attr(data-text)}
u[hidden]{display:none}
[data-set] u:first-of-type{flex:0 1 auto}
i{font-style:normal;font-size:10px;margin-inline-end:4px}
[data-small] b{width:18px;margin-inline-start:auto;padding:0;justify-content:center}
[data-small] i{margin:0}
[data-bare] i{display:none}
button:hover u{text-decoration:underline}
button:focus-visible b{outline:2px solid var(--e);outline-offset:1px}
[popover]{all:unset;position:fixed;z-index:2147483647;box-sizing:border-box;display:block;max-width:min(320px,calc(100vw - 16px));padding:8px 10px;border:1px solid var(--e);border-radius:6px;background:var(--g);font-size:13px;line-height:19px;font-weight:400;white-space:pre-line;overflow-wrap:anywhere;box-shadow:0 2px 8px #0004}
[popover]:before{content:attr(data-word);display:block;font-weight:600}
[popover]:after{content:attr(data-why)}
@media print{[data-tone]{display:none}}
@media (forced-colors:active){b,[popover]{border-color:ButtonText;background:Canvas;color:CanvasText}}`;

const sheets = new WeakMap<Document, CSSStyleSheet | null>();

/** Styles a root: one shared sheet where the browser lets content scripts adopt it, else a style element. */
export function dress(root: ShadowRoot): void {
  const { ownerDocument: document } = root;
  if (!sheets.has(document)) sheets.set(document, newSheet(document));
  const sheet = sheets.get(document);
  if (sheet) {
    try {
      root.adoptedStyleSheets = [sheet];
      return;
    } catch {
      // Firefox refuses adoption from content scripts (bugzilla 1751346).
      sheets.set(document, null);
    }
  }
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
