/**
 * Labels of pagers in the languages a store backend speaks. A label counts only as a whole: "next step" and "delete
 * next" are none.
 */
const NEXT =
  /^(?:(?:go to |show |the )?next(?: ?page)?(?: of results)?|下一?[页頁]|后一页|後一頁|翻到下一?页|次(?:へ|の?ページ(?:へ|に移動)?|の\d+件)?|(?:zur )?(?:nächste[nr]?|folgende)(?: seite)?|weiter|(?:page )?suivante?(?: page)?|(?:página )?siguiente(?: página)?|(?:próxima|seguinte)(?: página)?|página seguinte|próximo|следующ(?:ая|ие)(?: страница)?|дал(?:ее|ьше)|вперед|вперёд|다음(?: ?페이지)?|(?:halaman )?(?:berikutnya|selanjutnya)|(?:trang )?(?:sau|kế(?: tiếp)?|tiếp(?: theo)?))$/i;
const BEFORE =
  /^(?:(?:go to |show |the )?prev(?:ious)?(?: page)?(?: of results)?|上一?[页頁]|前一页|前一頁|前(?:へ|の?ページ(?:へ|に移動)?|の\d+件)?|(?:zur )?(?:vorherige[nr]?|vorige)(?: seite)?|zurück|(?:page )?précédente?(?: page)?|(?:página )?anterior(?: página)?|предыдущ(?:ая|ие)(?: страница)?|назад|이전(?: ?페이지)?|(?:halaman )?sebelumnya|(?:trang )?trước)$/i;
/** "More" alone opens a menu of actions on most backends, so it is no such label. */
const MORE =
  /^(?:(?:点击)?(?:加载|载入|查看|显示)更多(?:订单|商品|数据|记录|结果)?|(?:點擊)?(?:載入|查看|顯示)更多(?:訂單|商品|資料|記錄|結果)?|(?:load|show|see|view) more(?: (?:orders|products|items|listings|results|rows))?|もっと(?:見る|表示|読み込む)|さらに(?:表示|読み込む)|mehr (?:laden|anzeigen)|weitere (?:laden|anzeigen)|(?:charger|afficher|voir) plus|(?:cargar|mostrar|ver) más|(?:carregar|mostrar|ver) mais|(?:показать|загрузить) ещё|더 ?보기|(?:muat|lihat|tampilkan) lebih banyak|(?:tải|xem) thêm)$/i;

/** What no control that only pages is ever called; looked for in its names, address and handler, whatever it says. */
const ACTS =
  /delet|remov|destroy|trash|refund|ship(?:ment|it|-|_|$)|deliver|cancel|approv|reject|export|download|print|submit|confirm|purchase|checkout|pay(?:ment|now|-|_|$)|logout|log-out|signout|publish|archive|batch|bulk|删除|批量|发货|退款|取消|确认|确定|提交|导出|下载|打印|支付|付款|上架|下架|退出|刪除|發貨|出貨|確認|匯出|下載|列印|登出/i;

const SINGLE = /^[›>→▶❯⟩〉]$/;
const SINGLE_BACK = /^[‹<←◀❮⟨〈]$/;

/** A label without the arrows and numbers of pages it is adorned with, in lower case. */
export function bare(label: string): string {
  const text = label.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const stripped = text.replace(/[\s›»>→▶❯⟩〉‹«<←◀❮⟨〈…]+$|^[\s›»>→▶❯⟩〉‹«<←◀❮⟨〈]+/g, '');
  return stripped === '' ? text : stripped;
}

export const saysNext = (label: string): boolean => NEXT.test(bare(label));
export const saysBefore = (label: string): boolean => BEFORE.test(bare(label));
export const saysMore = (label: string): boolean => MORE.test(bare(label));
export const isArrow = (label: string): boolean => SINGLE.test(label.trim());
export const isDoubleArrow = (label: string): boolean => /^(?:»|>>|≫)$/.test(label.trim());
export const isBackArrow = (label: string): boolean =>
  SINGLE_BACK.test(label.trim()) || /^(?:«|<<|≪)$/.test(label.trim());
export const soundsLikeAct = (name: string): boolean => ACTS.test(name);
