import { type Html, html } from '../pages/html';
import type { PageContext } from '../pages/layout';
import { pager } from '../pages/list-parts';
import { type ListQuery, listQuery, slice } from '../pages/list-query';
import { orderTable } from '../pages/order-table';
import { hard } from './lists';

/** Order lists of 20 a page that go well until page 2 and then stop being what they were. */

function list(context: PageContext, query: ListQuery, total: number, rows = query): Html {
  return html`${orderTable(context, slice(context.shop.history.orders, rows))}${pager(context, query, total)}`;
}

const after2 =
  (trap: (context: PageContext, query: ListQuery, total: number) => Html | null) =>
  (context: PageContext): string | null => {
    const query = listQuery(context.url, 20);
    const total = context.shop.history.orders.length;
    const main = query.page > 2 ? trap(context, query, total) : list(context, query, total);
    return main === null ? null : hard(context, main);
  };

export const traps: Record<string, (context: PageContext) => string | null> = {
  /** The session is over. */
  login: after2(
    () =>
      html`<form class="form" method="post"><label class="field">账号<input name="user"></label><label class="field">密码<input type="password" name="password"></label><button class="button">登录</button></form>`,
  ),
  /** The list is there, and something lies over it. */
  captcha: after2(
    (context, query, total) =>
      html`${list(context, query, total)}<div role="dialog" class="verify-dialog" style="position:fixed;inset:30% 30%;background:#fff;padding:2rem">请完成安全验证：拖动滑块完成拼图</div>`,
  ),
  /** Words of an error, sent as if nothing were wrong. */
  busy: after2(() => html`<p>系统繁忙，请稍后再试</p>`),
  /** An HTTP error. */
  gone: after2(() => null),
  /** Page 3 and all after it show page 2 once more. */
  same: after2((context, query, total) => list(context, query, total, { ...query, page: 2 })),
  /** Three times as many orders as a moment ago. */
  odd: after2((context, query, total) => list(context, query, total * 3)),
  /** Something else than a list. */
  other: after2(() => html`<p>${'欢迎来到活动中心。今天有新的活动，欢迎报名参加。'.repeat(80)}</p>`),
  /** Another tab is chosen all of a sudden. */
  filter: after2(
    (context, query, total) =>
      html`<div class="tabs" role="tablist"><a role="tab" class="tab" aria-selected="false" href="#">全部订单</a><a role="tab" class="tab current active" aria-selected="true" href="#">待发货</a></div>${list(context, query, total)}`,
  ),
};
