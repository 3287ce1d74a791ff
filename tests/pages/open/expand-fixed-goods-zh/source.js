import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';

const goods = [
  {
    id: '77201',
    name: '烘焙纸 30cm×20m',
    price: '19.90',
    stock: 880,
    sold: 12044,
    state: '在售',
    at: '2026-10-01 12:00:00',
  },
  {
    id: '77188',
    name: '磅蛋糕模具 加厚碳钢',
    price: '36.00',
    stock: 0,
    sold: 5310,
    state: '售罄',
    at: '2026-07-19 18:33:27',
  },
  {
    id: '77150',
    name: '裱花嘴套装 24 头',
    price: '28.80',
    stock: 145,
    sold: 962,
    state: '在售',
    at: '2026-02-25 09:45:10',
  },
  {
    id: '77102',
    name: '厨房电子秤 0.1g',
    price: '59.00',
    stock: 33,
    sold: 2087,
    state: '下架',
    at: '2025-09-30 21:08:42',
  },
];
createApp({
  data: () => ({ goods }),
  template: `<el-card><template #header>商品库</template><el-table :data="goods" style="width: 900px" :default-sort="{ prop: 'at', order: 'descending' }">
    <el-table-column type="expand" fixed><template #default="{ row }"><p>备注：{{ row.name }} 暂无</p></template></el-table-column>
    <el-table-column type="selection" fixed width="50" /><el-table-column prop="id" label="商品编码" fixed width="120" /><el-table-column prop="name" label="商品标题" width="240" show-overflow-tooltip />
    <el-table-column prop="price" label="售价(元)" width="120" sortable /><el-table-column prop="stock" label="剩余库存" width="120" sortable /><el-table-column prop="sold" label="累计售出" width="120" sortable />
    <el-table-column prop="state" label="商品状态" width="130" :filters="[{ text: '在售', value: '在售' }]"><template #default="{ row }"><el-tag>{{ row.state }}</el-tag></template></el-table-column>
    <el-table-column prop="at" label="上架时间" width="190" sortable /><el-table-column label="操作" fixed="right" width="120"><template #default><el-button link>编辑</el-button><el-button link>下架</el-button></template></el-table-column></el-table>
    <el-pagination layout="total, prev, pager, next" :total="4" /></el-card>`,
})
  .use(ElementPlus)
  .mount('#app');
