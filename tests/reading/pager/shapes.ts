/** Pagers as component libraries and server-rendered backends draw them: `next` is what a click should go to. */
export type Shape = {
  name: string;
  html: string;
  /** Selector of the control to press; null where there is none. */
  next: string | null;
  before?: boolean;
  page?: number | null;
  pages?: number | null;
  more?: string;
};

export const shapes: Shape[] = [
  {
    name: 'antd',
    html: `<ul class="ant-pagination ant-table-pagination"><li class="ant-pagination-total-text">共 85 条</li>
<li title="上一页" class="ant-pagination-prev ant-pagination-disabled" aria-disabled="true"><button class="ant-pagination-item-link" type="button" disabled><span role="img" aria-label="left"></span></button></li>
<li title="1" class="ant-pagination-item ant-pagination-item-1 ant-pagination-item-active"><a rel="nofollow">1</a></li><li title="2" class="ant-pagination-item ant-pagination-item-2"><a rel="nofollow">2</a></li>
<li title="9" class="ant-pagination-item ant-pagination-item-9"><a rel="nofollow">9</a></li>
<li title="下一页" class="ant-pagination-next" aria-disabled="false"><button id="go" class="ant-pagination-item-link" type="button"><span role="img" aria-label="right"></span></button></li>
<li class="ant-pagination-options"><div class="ant-select"><span>10 条/页</span></div></li></ul>`,
    ...{ next: '#go', before: false, page: 1, pages: 9 },
  },
  {
    name: 'antd, last page',
    html: `<ul class="ant-pagination"><li title="上一页" class="ant-pagination-prev"><button type="button"></button></li>
<li title="8" class="ant-pagination-item"><a>8</a></li><li title="9" class="ant-pagination-item ant-pagination-item-active"><a>9</a></li>
<li title="下一页" class="ant-pagination-next ant-pagination-disabled" aria-disabled="true"><button type="button" disabled></button></li></ul>`,
    ...{ next: null, before: true, page: 9, pages: 9 },
  },
  {
    name: 'element-plus',
    html: `<div class="el-pagination is-background"><span class="el-pagination__total">共 1000 条</span><button type="button" class="btn-prev" aria-label="上一页"><i class="el-icon"></i></button>
<ul class="el-pager"><li class="number" aria-label="第 1 页">1</li><li class="is-active number" aria-current="true">2</li><li class="number">3</li><li class="more btn-quicknext el-icon">…</li><li class="number">100</li></ul>
<button type="button" id="go" class="btn-next" aria-label="下一页"><i class="el-icon"></i></button><span class="el-pagination__jump">前往<input type="number"></span></div>`,
    ...{ next: '#go', before: true, page: 2, pages: 100 },
  },
  {
    name: 'Fusion',
    html: `<div class="next-pagination next-medium"><div class="next-pagination-pages"><button class="next-btn next-medium next-pagination-item next-prev" disabled type="button"><i class="next-icon next-icon-arrow-left"></i>上一页</button>
<div class="next-pagination-list"><button class="next-btn next-pagination-item next-current" type="button">1</button><button class="next-btn next-pagination-item" type="button">2</button></div>
<button id="go" class="next-btn next-pagination-item next-next" type="button">下一页<i class="next-icon next-icon-arrow-right"></i></button></div></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 2 },
  },
  {
    name: 'Fusion, icons only',
    html: `<div class="next-pagination"><button class="next-btn next-pagination-item next-prev" type="button"><i class="next-icon"></i></button><button class="next-btn next-pagination-item next-current" type="button">3</button><button class="next-btn next-pagination-item" type="button">4</button><button id="go" class="next-btn next-pagination-item next-next" type="button"><i class="next-icon"></i></button></div>`,
    ...{ next: '#go', before: true, page: 3, pages: 4 },
  },
  {
    name: 'zent',
    html: `<div class="zent-pagination"><span class="zent-pagination-count">共 46 条</span><ul class="zent-pagination-page-list"><li class="zent-pagination-item zent-pagination-prev zent-pagination-disabled"><i class="zenticon"></i></li><li class="zent-pagination-item zent-pagination-active">1</li><li class="zent-pagination-item">2</li><li id="go" class="zent-pagination-item zent-pagination-next"><i class="zenticon"></i></li></ul></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 2 },
  },
  {
    name: 'TDesign',
    html: `<div class="t-pagination"><div class="t-pagination__total">共 100 条数据</div><div class="t-pagination__btn t-pagination__btn-prev t-is-disabled"><svg></svg></div><ul class="t-pagination__pager"><li class="t-pagination__number t-is-current">1</li><li class="t-pagination__number">2</li><li class="t-pagination__number">10</li></ul><div id="go" class="t-pagination__btn t-pagination__btn-next"><svg></svg></div></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 10 },
  },
  {
    name: 'Polaris cursor pager',
    html: `<nav aria-label="Pagination" class="Polaris-Pagination"><div class="Polaris-ButtonGroup"><button id="previousURL" class="Polaris-Button" aria-label="Previous" type="button"><svg></svg></button><button id="nextURL" class="Polaris-Button" aria-label="Next" type="button"><svg></svg></button></div></nav>`,
    ...{ next: '#nextURL', before: true, page: null, pages: null },
  },
  {
    name: 'Polaris cursor pager, first page',
    html: `<nav aria-label="Pagination"><button aria-label="Previous" aria-disabled="true" disabled type="button"></button><button id="n" aria-label="Next" type="button"></button></nav>`,
    ...{ next: '#n', before: false, page: null },
  },
  {
    name: 'WooCommerce',
    html: `<div class="tablenav bottom"><div class="alignleft actions bulkactions"><select name="action2"><option>Bulk actions</option></select><input type="submit" id="doaction2" class="button action" value="Apply"></div>
<div class="tablenav-pages"><span class="displaying-num">123 items</span><span class="pagination-links"><a class="first-page button" href="/wp-admin/edit.php?post_type=shop_order"><span aria-hidden="true">«</span></a><a class="prev-page button" href="/wp-admin/edit.php?post_type=shop_order&paged=1"><span class="screen-reader-text">Previous page</span><span aria-hidden="true">‹</span></a><span class="paging-input"><span class="tablenav-paging-text">2 of <span class="total-pages">7</span></span></span><a id="go" class="next-page button" href="/wp-admin/edit.php?post_type=shop_order&paged=3"><span class="screen-reader-text">Next page</span><span aria-hidden="true">›</span></a><a class="last-page button" href="/wp-admin/edit.php?post_type=shop_order&paged=7"><span class="screen-reader-text">Last page</span><span aria-hidden="true">»</span></a></span></div></div>`,
    ...{ next: '#go', before: true },
  },
  {
    name: 'Magento',
    html: `<div class="admin__data-grid-pager-wrap"><select class="admin__control-select"><option>20</option></select><label>per page</label><div class="admin__data-grid-pager"><button class="action-previous" type="button" title="Previous Page" disabled><span>Previous Page</span></button><input class="admin__control-text" type="number" value="1"><label class="admin__control-support-text">of 5</label><button id="go" class="action-next" type="button" title="Next Page"><span>Next Page</span></button></div></div>`,
    ...{ next: '#go', before: false },
  },
  {
    name: 'DataTables 1',
    html: `<div class="dataTables_info">Showing 1 to 10 of 57 entries</div><div class="dataTables_paginate paging_simple_numbers"><a class="paginate_button previous disabled" aria-controls="t">Previous</a><span><a class="paginate_button current">1</a><a class="paginate_button">2</a><span class="ellipsis">…</span><a class="paginate_button">6</a></span><a id="go" class="paginate_button next" aria-controls="t">Next</a></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 6 },
  },
  {
    name: 'DataTables 2',
    html: `<div class="dt-paging"><nav aria-label="pagination"><button class="dt-paging-button disabled first" role="link" type="button" aria-disabled="true" aria-label="First">«</button><button class="dt-paging-button disabled previous" role="link" type="button" aria-disabled="true" aria-label="Previous">‹</button><button class="dt-paging-button current" role="link" type="button" aria-current="page">1</button><button class="dt-paging-button" role="link" type="button">2</button><button id="go" class="dt-paging-button next" role="link" type="button" aria-label="Next">›</button><button class="dt-paging-button last" role="link" type="button" aria-label="Last">»</button></nav></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 2 },
  },
  {
    name: 'plain numbers',
    html: `<p class="pages"><b class="current">2</b> <a href="?page=1">1</a> <a id="go" href="?page=3">3</a> <a href="?page=4">4</a></p>`,
    ...{ next: '#go', before: true, page: 2, pages: 4 },
  },
  {
    name: 'OpenCart',
    html: `<div class="row"><div class="col-sm-6 text-start"><ul class="pagination"><li class="page-item active"><span class="page-link">1</span></li><li class="page-item"><a href="/orders?page=2" class="page-link">2</a></li><li class="page-item"><a href="/orders?page=2" id="go" class="page-link">&gt;</a></li><li class="page-item"><a href="/orders?page=5" class="page-link">&gt;|</a></li></ul></div><div class="col-sm-6 text-end">Showing 1 to 10 of 46 (5 Pages)</div></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 2 },
  },
  {
    name: 'Bootstrap with double arrows',
    html: `<nav aria-label="Page navigation"><ul class="pagination"><li class="page-item"><a class="page-link" href="#" aria-label="Previous"><span aria-hidden="true">«</span></a></li><li class="page-item active"><a class="page-link" href="#">2</a></li><li class="page-item"><a class="page-link" href="#">3</a></li><li class="page-item"><a id="go" class="page-link" href="#"><span aria-hidden="true">»</span></a></li></ul></nav>`,
    ...{ next: '#go', before: true, page: 2, pages: 3 },
  },
  {
    name: 'German shop',
    html: `<div class="pager"><a href="/orders?page=1">‹ Zurück</a><span>Seite 2 von 8</span><a id="go" href="/orders?page=3">Weiter ›</a></div>`,
    ...{ next: '#go', before: true },
  },
  {
    name: 'Japanese shop',
    html: `<div class="pagination"><span>1</span><a href="/orders?page=2">2</a><a id="go" href="/orders?page=2">次へ</a></div>`,
    ...{ next: '#go', before: false },
  },
  {
    name: 'Taiwan shop',
    html: `<div class="pager"><a href="javascript:void(0)">上一頁</a><span>第 3 頁 / 共 9 頁</span><a id="go" href="javascript:void(0)">下一頁</a></div>`,
    ...{ next: '#go', before: true },
  },
  {
    name: 'Amazon',
    html: `<ul class="a-pagination"><li class="a-disabled">← Previous</li><li class="a-selected"><a href="#">1</a></li><li class="a-normal"><a href="/orders?page=2">2</a></li><li class="a-last"><a id="go" href="/orders?page=2">Next<span class="a-letter-space"></span>→</a></li></ul>`,
    ...{ next: '#go', before: false, page: 1, pages: 2 },
  },
  {
    name: 'MUI',
    html: `<div class="MuiTablePagination-root"><p>1–25 of 240</p><div class="MuiTablePagination-actions"><button type="button" disabled aria-label="Go to previous page" title="Go to previous page"><svg></svg></button><button id="go" type="button" aria-label="Go to next page" title="Go to next page"><svg></svg></button></div></div>`,
    ...{ next: '#go', before: false },
  },
  {
    name: 'AG Grid',
    html: `<div class="ag-paging-panel"><span class="ag-paging-row-summary-panel">1 to 20 of 100</span><span class="ag-paging-page-summary-panel" role="presentation"><div class="ag-button ag-paging-button ag-disabled" role="button" aria-label="First Page" aria-disabled="true"></div><div class="ag-button ag-paging-button ag-disabled" role="button" aria-label="Previous Page" aria-disabled="true"></div><span class="ag-paging-description">Page 1 of 5</span><div id="go" class="ag-button ag-paging-button" role="button" aria-label="Next Page" aria-disabled="false"></div><div class="ag-button ag-paging-button" role="button" aria-label="Last Page"></div></span></div>`,
    ...{ next: '#go', before: false },
  },
  {
    name: 'Clarity (Vendure)',
    html: `<div class="pagination"><ul class="ngx-pagination"><li class="pagination-previous disabled"><span>Previous page</span></li><li class="current"><span class="show-for-sr">You're on page </span><span>1</span></li><li><a><span class="show-for-sr">page </span><span>2</span></a></li><li class="pagination-next"><a id="go" tabindex="0">Next<span class="show-for-sr">page</span></a></li></ul></div>`,
    ...{ next: '#go', before: false },
  },
  {
    name: 'layui',
    html: `<div class="layui-box layui-laypage"><span class="layui-laypage-count">共 70 条</span><a href="javascript:;" class="layui-laypage-prev layui-disabled">上一页</a><span class="layui-laypage-curr current"><em></em><em>1</em></span><a href="javascript:;" data-page="2">2</a><a id="go" href="javascript:;" class="layui-laypage-next" data-page="2">下一页</a></div>`,
    ...{ next: '#go', before: false, page: 1, pages: 2 },
  },
  {
    name: 'a load-more button',
    html: `<div class="foot"><button type="button" id="more">加载更多</button></div>`,
    ...{ next: null, more: '#more' },
  },
  {
    name: 'rel=next alone',
    html: `<p><a rel="next" id="go" href="/orders?after=abc">»</a></p>`,
    ...{ next: '#go', before: false },
  },
];

/** Things that stand near lists and are none of ours to press. */
export const refused: [string, string][] = [
  [
    'a wizard’s next step',
    '<div class="actions"><button type="button">上一步</button><button type="button">下一步</button></div>',
  ],
  ['a lone Next button', '<div class="bar"><button type="button">Next</button></div>'],
  [
    'batch shipping beside a pager word',
    '<div class="pager"><button type="button" class="batch-ship-next">下一页</button><button>上一页</button></div>',
  ],
  [
    'delete dressed as next',
    '<div class="pager"><a href="/orders/delete">下一页</a><a href="?page=1">上一页</a></div>',
  ],
  [
    'a handler that ships',
    '<div class="pager"><a href="javascript:;" onclick="shipAll()">上一页</a><a href="javascript:;" onclick="batchShip()">下一页</a></div>',
  ],
  [
    'a link to another place',
    '<div class="pager"><a href="/orders?page=1">上一页</a><a href="/billing?page=3">下一页</a></div>',
  ],
  [
    'a link to another site',
    '<div class="pager"><a href="/orders?page=1">上一页</a><a href="https://evil.example.net/orders?page=3">下一页</a></div>',
  ],
  [
    'a link that runs something',
    '<div class="pager"><a href="?page=1">上一页</a><a href="javascript:refundAll()">下一页</a></div>',
  ],
  [
    'a link into a new window',
    '<div class="pager"><a href="/orders?page=1">上一页</a><a target="_blank" href="/orders?page=3">下一页</a></div>',
  ],
  [
    'another filter',
    '<div class="pager"><a href="/orders?page=1">上一页</a><a href="/orders?page=3&status=refund">下一页</a></div>',
  ],
  [
    'a form with other fields',
    '<form method="get" class="pager"><input name="remark"><button>上一页</button><button>下一页</button></form>',
  ],
  [
    'a form that posts',
    '<form method="post" class="pager"><input type="hidden" name="ids"><button>上一页</button><button>下一页</button></form>',
  ],
  [
    'a date picker',
    '<div class="date-picker pager"><button type="button" aria-label="previous"></button><button type="button" aria-label="next"></button></div>',
  ],
  [
    'a carousel',
    '<div class="swiper pagination"><button type="button" class="swiper-prev"></button><button type="button" class="swiper-next"></button></div>',
  ],
  [
    'a menu of more actions',
    '<div class="foot"><button type="button" aria-haspopup="true">更多</button></div>',
  ],
  ['a bare More', '<div class="foot"><button type="button">更多</button></div>'],
  ['see more, elsewhere', '<div class="foot"><a href="/help">查看更多</a></div>'],
  [
    'next order',
    '<div class="pager"><button type="button">上一单</button><button type="button">下一单</button></div>',
  ],
  [
    'switched off',
    '<div class="pager"><button type="button" disabled>上一页</button><button type="button" disabled>下一页</button></div>',
  ],
  [
    'hidden',
    '<div class="pager" hidden><button type="button">上一页</button><button type="button">下一页</button></div>',
  ],
  [
    'ship and next',
    '<div class="pager"><button type="button">上一页</button><button type="button">发货并下一页</button></div>',
  ],
];
