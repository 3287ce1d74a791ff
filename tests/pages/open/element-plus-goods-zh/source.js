import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';

const goods = [
  {
    id: '880012',
    title: '手冲壶 细口 600ml',
    sku: 'HCH-600',
    price: '168.00',
    stock: 36,
    sold: 1240,
    sold30: 88,
    status: '上架中',
    at: '2026-04-18 10:20:00',
  },
  {
    id: '880013',
    title: '磨豆机 手摇',
    sku: 'MDJ-S',
    price: '299.00',
    stock: 0,
    sold: 310,
    sold30: 0,
    status: '已售罄',
    at: '2025-12-03 16:44:10',
  },
  {
    id: '880020',
    title: '滤纸 V60 100 片',
    sku: 'LZ-V60',
    price: '25.80',
    stock: 10233,
    sold: 56012,
    sold30: 2304,
    status: '上架中',
    at: '2024-08-30 09:00:00',
  },
  {
    id: '880031',
    title: '分享壶 玻璃',
    sku: 'FXH-B',
    price: '79.00',
    stock: 5,
    sold: 12,
    sold30: 1,
    status: '已下架',
    at: '2026-10-22 13:13:13',
  },
];
createApp({
  data: () => ({ goods }),
  template: `
    <el-form inline><el-form-item label="商品名称"><el-input /></el-form-item><el-form-item label="状态"><el-select placeholder="全部" /></el-form-item><el-button type="primary">查询</el-button></el-form>
    <el-table :data="goods" border height="420" style="width: 900px">
      <el-table-column type="selection" width="50" fixed />
      <el-table-column label="商品信息" width="260" fixed><template #default="{ row }"><div><el-link>{{ row.title }}</el-link></div><div style="color:#999">ID：{{ row.id }}</div></template></el-table-column>
      <el-table-column prop="sku" label="商家编码" width="120" />
      <el-table-column label="价格（元）" prop="price" width="120" sortable />
      <el-table-column label="库存" prop="stock" width="120" sortable><template #default="{ row }">{{ row.stock }} <el-button link>修改</el-button></template></el-table-column>
      <el-table-column label="累计销量" prop="sold" width="120" />
      <el-table-column label="30天销量" prop="sold30" width="120" />
      <el-table-column label="状态" width="100"><template #default="{ row }"><el-tag>{{ row.status }}</el-tag></template></el-table-column>
      <el-table-column label="创建时间" prop="at" width="180" />
      <el-table-column label="操作" width="140" fixed="right"><template #default><el-button link>编辑</el-button><el-button link>下架</el-button></template></el-table-column>
    </el-table>
    <el-pagination layout="total, prev, pager, next" :total="4" />`,
})
  .use(ElementPlus)
  .mount('#app');
