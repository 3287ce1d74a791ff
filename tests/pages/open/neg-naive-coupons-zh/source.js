import { NDataTable, NTag } from 'naive-ui';
import { createApp, h } from 'vue';

const data = [
  {
    id: 9001,
    name: '新客立减券',
    rule: '满 50 减 10',
    sent: 2000,
    used: 381,
    time: '2026-11-01 ~ 2026-11-30',
    state: '进行中',
  },
  { id: 8997, name: '生日券', rule: '8.8 折', sent: 120, used: 44, time: '长期有效', state: '进行中' },
  {
    id: 8980,
    name: '双十一加赠',
    rule: '满 199 减 40',
    sent: 5000,
    used: 4107,
    time: '2026-10-28 ~ 2026-11-12',
    state: '已结束',
  },
];
const columns = [
  { type: 'selection' },
  { title: '券ID', key: 'id' },
  { title: '优惠券名称', key: 'name' },
  { title: '优惠内容', key: 'rule' },
  { title: '发放量', key: 'sent' },
  { title: '核销量', key: 'used' },
  { title: '有效期', key: 'time' },
  { title: '状态', key: 'state', render: (row) => h(NTag, null, () => row.state) },
];
createApp({ render: () => h('div', [h('h2', '优惠券'), h(NDataTable, { columns, data })]) }).mount('#app');
