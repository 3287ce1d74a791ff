import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';

const users = [
  { id: 1, name: '店长', phone: '138****1100', role: '管理员', state: '启用', at: '2024-01-02 10:00:00' },
  { id: 2, name: '客服小李', phone: '139****2200', role: '客服', state: '启用', at: '2025-05-06 09:30:00' },
  { id: 3, name: '仓管', phone: '137****3300', role: '仓库', state: '停用', at: '2025-08-01 14:00:00' },
];
createApp({
  data: () => ({ users }),
  template:
    '<el-table :data="users"><el-table-column prop="id" label="ID" /><el-table-column prop="name" label="名称" /><el-table-column prop="phone" label="手机号" /><el-table-column prop="role" label="角色" /><el-table-column prop="state" label="状态" /><el-table-column prop="at" label="创建时间" /></el-table><el-pagination layout="total" :total="3" />',
})
  .use(ElementPlus)
  .mount('#app');
