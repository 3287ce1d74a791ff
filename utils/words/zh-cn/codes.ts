import { counted as n } from '../counted';
import type { CodeWords } from '../words';
import { tasks } from './tasks';

export const codes: CodeWords = {
  problems: {
    'no-rows': () => '这一页没找到成行的商品或订单。',
    'no-header': () => '表头认不出来，不知道每一列是什么。',
    'no-identity': () => '看不到商品编号或订单号，没法一行一行对上。',
    'no-amounts': () => '这一页没有金额。',
    'half-rendered': () => '页面还没加载完。',
    'count-mismatch': ({ n: seen, of }) =>
      seen === undefined || of === undefined
        ? '读到的行数和页面上写的对不上。'
        : `页面上写着 ${n(of)} 行，只读到 ${n(seen)} 行。`,
    'duplicate-ids': ({ n: rows }) =>
      rows === undefined ? '有几行编号重复。' : `有 ${n(rows)} 行编号重复。`,
    'unread-values': ({ n: rows, of }) =>
      rows === undefined
        ? '有些格子读不懂，已留空。'
        : `有 ${n(rows)} 格读不懂${of === undefined ? '' : `（共 ${n(of)} 格）`}，已留空。`,
    'odd-shape': () => '这张表的样子不寻常，不敢乱读。',
    'kind-unclear': () => '分不清是商品列表还是订单列表。',
    'not-a-store-list': () => '这一页不是商品列表，也不是订单列表。',
    'too-large': () => '这一页太大，只读了前面一部分。',
    'shop-unknown': () => '页面没写是哪家店。',
    'shop-changed': () => '页面上的店铺变了，先不记录。',
    unstable: () => '页面一直在变，没等到它停下来。',
    'date-unclear': () => '有些日期分不清是几月几日，没有采用。',
    'filtered-view': () => '这一页带着筛选或搜索，不能说明别的商品或订单没有。',
    'currency-unknown': () => '看不出是哪种货币。',
    'taken-back': () => '你撤回了这一页的读取，现在不记它。刷新页面会再读一遍。',
    'before-forgotten': ({ n: rows }) =>
      rows === undefined
        ? '太早的订单没有再记：它们已经算进总数里了。'
        : `有 ${n(rows)} 笔订单太早，没有再记：它们已经算进总数里，再记就重了。`,
    'reader-error': () => '读这一页时出了错，什么都没记。',
    'taught-misfit': ({ n: columns, of }) =>
      columns === undefined || of === undefined
        ? '这一页你教过，但它变样了。请再教一次。'
        : `这一页你教过，但它变样了：${n(of)} 列里有 ${n(columns)} 列对不上。请再教一次。`,
    'taught-gone': ({ n: columns }) => `你教过的 ${n(columns ?? 1)} 列不见了，那几项先当作不知道。`,
    disagrees: ({ n: rows, of }) =>
      rows === undefined || of === undefined
        ? '和以前读到的对不上，先不记。'
        : `和以前读到的对不上（${n(of)} 行里有 ${n(rows)} 行），可能是页面改版了，先不记。`,
  },
  refusals: {
    'bad-message': '这个请求不完整，没有执行。',
    'not-json': '这个文件不是 JSON，什么都没改。',
    'not-ours': '这不是人货导出的文件，什么都没改。',
    'newer-version': '这个文件来自更新的版本，请先更新人货再导入。',
    damaged: '文件已损坏，什么都没改。',
    'too-large': '文件太大，什么都没改。',
    'nothing-staged': '预览已经过期，请重新选择文件。',
    'needs-passphrase': '这份备份上了锁，请输入密码。',
    'wrong-passphrase': '密码打不开这份备份，什么都没改。',
    'no-permission': '浏览器没有给这个权限。',
    'no-shop': '请先选这个文件属于哪家店。',
    'storage-full': '磁盘空间不够，没有保存。请腾出一些空间再试。',
    'walk-busy': '这家店已经有一次在读，先停下它。',
    'walk-gone': '列表不在这一页了。打开原来的列表再试。',
    internal: '出了点问题，没有完成。',
  },
  tasks,
  orderStates: {
    sale: '成交',
    unpaid: '未付款',
    cancelled: '已取消',
    refunded: '已退款',
    refunding: '退款中',
    brushing: '刷单',
    draft: '草稿',
    unknown: '状态不明',
  },
};
