/** Over the page even where its policy keeps all our styles away. */
export const HOST_STYLE = 'position:fixed;inset:0;z-index:2147483647;display:block';

/** The sheet's own look; the page's styles don't reach in here. */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  width: auto !important;
  height: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: hidden !important;
  background: none !important;
}
.sheet {
  position: absolute;
  inset: 0;
  cursor: crosshair;
  outline: none;
  touch-action: pan-x pan-y;
  font: 14px/1.5 "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif;
}
.box {
  position: absolute;
  box-sizing: border-box;
  border: 1px dashed #5b67b8;
  border-radius: 4px;
  background: rgb(51 65 143 / 6%);
  pointer-events: none;
}
.chosen {
  border: 3px solid #33418f;
  background: rgb(51 65 143 / 16%);
  box-shadow: 0 0 0 2px #fff;
}
.bar {
  position: absolute;
  inset-inline: 0;
  bottom: 16px;
  display: flex;
  gap: 16px;
  align-items: flex-start;
  justify-content: space-between;
  box-sizing: border-box;
  width: max-content;
  max-width: min(44rem, calc(100% - 24px));
  margin: 0 auto;
  padding: 12px 16px;
  border: 1px solid #dedbd1;
  border-radius: 12px;
  background: #fff;
  color: #1d1f24;
  box-shadow: 0 8px 30px rgb(0 0 0 / 28%);
  cursor: default;
}
p { margin: 0; }
.text { min-width: 0; }
.title { font-size: 16px; font-weight: 600; }
.body, .keys { color: #575c66; font-size: 13px; }
.said {
  margin: 4px 0;
  color: #33418f;
  font-weight: 500;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
.leave {
  flex: none;
  min-height: 32px;
  padding: 4px 12px;
  border: 1px solid #82807a;
  border-radius: 8px;
  background: #fff;
  color: #1d1f24;
  font: inherit;
  cursor: pointer;
}
.leave:hover { background: #efede6; }
@media (prefers-color-scheme: dark) {
  .bar { border-color: #343944; background: #1d2027; color: #e9eaee; }
  .body, .keys { color: #aab0bd; }
  .said { color: #b4bfff; }
  .leave { border-color: #838a99; background: #1d2027; color: #e9eaee; }
  .leave:hover { background: #262a33; }
}
@media (forced-colors: active) {
  .chosen { border-color: Highlight; }
}
`;

/** Styles a root: a sheet it adopts, which no policy of the page forbids, else a style element. */
export function dress(root: ShadowRoot): void {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
  try {
    if (!Sheet) throw new TypeError('no sheets here');
    const sheet = new Sheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    // Firefox refuses adoption from content scripts (bugzilla 1751346).
    console.info('styled by an element', String(error));
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLE;
    root.prepend(style);
  }
}
