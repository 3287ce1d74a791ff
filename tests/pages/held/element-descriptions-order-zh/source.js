import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';

const items = [
  { title: '椰壳碗 手工打磨', sku: 'YKW-M', spec: '中号', price: '¥ 28.00', qty: 3, sum: '¥ 84.00' },
  { title: '椰壳勺', sku: 'YKS-1', spec: '单支', price: '¥ 9.90', qty: 2, sum: '¥ 19.80' },
];
createApp({
  setup: () => ({ items }),
  template: `<el-card style="width: 960px">
    <template #header>订单详情</template>
    <el-steps :active="2"><el-step title="提交订单" description="2026-11-18 10:01:12" /><el-step title="支付订单" description="2026-11-18 10:01:40" /><el-step title="平台发货" /><el-step title="确认收货" /></el-steps>
    <el-descriptions title="基本信息" :column="3" border>
      <el-descriptions-item label="订单编号">YK202611180033</el-descriptions-item>
      <el-descriptions-item label="用户账号">haidao_7</el-descriptions-item>
      <el-descriptions-item label="支付方式">支付宝</el-descriptions-item>
      <el-descriptions-item label="订单来源">小程序</el-descriptions-item>
      <el-descriptions-item label="下单时间">2026-11-18 10:01:12</el-descriptions-item>
      <el-descriptions-item label="订单状态"><el-tag>待发货</el-tag></el-descriptions-item>
    </el-descriptions>
    <h4>商品信息</h4>
    <el-table :data="items" border>
      <el-table-column label="商品名称" prop="title" />
      <el-table-column label="货号" prop="sku" />
      <el-table-column label="属性" prop="spec" />
      <el-table-column label="价格" prop="price" />
      <el-table-column label="数量" prop="qty" />
      <el-table-column label="小计" prop="sum" />
    </el-table>
    <el-descriptions title="费用信息" :column="4" direction="vertical" border>
      <el-descriptions-item label="商品合计">¥ 103.80</el-descriptions-item>
      <el-descriptions-item label="运费">¥ 6.00</el-descriptions-item>
      <el-descriptions-item label="优惠券">-¥ 10.00</el-descriptions-item>
      <el-descriptions-item label="应付款金额">¥ 99.80</el-descriptions-item>
    </el-descriptions>
  </el-card>`,
})
  .use(ElementPlus)
  .mount('#app');
