import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';

const data = [
  {
    order_sn: 'LY20261121081233001',
    ctime: '2026-11-21 08:12:33',
    nick: '阿岚',
    goods: '真丝眼罩 藏青',
    num: 1,
    total: '89.00',
    status: '待发货',
    pay: '微信支付',
  },
  {
    order_sn: 'LY20261120220107044',
    ctime: '2026-11-20 22:01:07',
    nick: 'wx_4471***',
    goods: '桑蚕丝枕巾 一对',
    num: 2,
    total: '316.00',
    status: '待收货',
    pay: '支付宝',
  },
  {
    order_sn: 'LY20261119134000018',
    ctime: '2026-11-19 13:40:00',
    nick: '阿岚',
    goods: '发圈 5 个装',
    num: 3,
    total: '58.50',
    status: '已完成',
    pay: '微信支付',
  },
  {
    order_sn: 'LY20261118091511009',
    ctime: '2026-11-18 09:15:11',
    nick: '南城旧事',
    goods: '真丝眼罩 烟粉',
    num: 1,
    total: '89.00',
    status: '已取消',
    pay: '未支付',
  },
];
globalThis.layui.use(['table'], () => {
  globalThis.layui.table.render({
    elem: '#orders',
    data,
    page: true,
    height: 420,
    toolbar: '<div><button class="layui-btn layui-btn-sm">批量发货</button></div>',
    cols: [
      [
        { type: 'checkbox', fixed: 'left' },
        { field: 'order_sn', title: '订单号', width: 210, fixed: 'left' },
        { field: 'ctime', title: '下单时间', width: 170, sort: true },
        { field: 'nick', title: '会员昵称', width: 130 },
        { field: 'goods', title: '商品名称', width: 220 },
        { field: 'num', title: '商品数量', width: 100 },
        { field: 'total', title: '实付金额', width: 120 },
        { field: 'pay', title: '支付方式', width: 120 },
        { field: 'status', title: '订单状态', width: 120, fixed: 'right' },
        {
          title: '操作',
          width: 150,
          fixed: 'right',
          templet: () =>
            '<div><a class="layui-btn layui-btn-xs">查看</a><a class="layui-btn layui-btn-xs">备注</a></div>',
        },
      ],
    ],
  });
});
