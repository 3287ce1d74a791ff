import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

ModuleRegistry.registerModules([AllCommunityModule]);
const rowData = [
  { no: 'B20261121-014', at: '2026-11-21 07:31', name: '龔宥辰', total: 'NT$3,450', state: '備貨中' },
  { no: 'B20261120-052', at: '2026-11-20 21:19', name: '蘇芷晴', total: 'NT$790', state: '已出貨' },
  { no: 'B20261119-008', at: '2026-11-19 10:06', name: '龔宥辰', total: 'NT$1,120', state: '已完成' },
  { no: 'B20261117-033', at: '2026-11-17 15:54', name: '彭凱文', total: 'NT$260', state: '已取消' },
];
createGrid(document.getElementById('grid'), {
  rowData,
  columnDefs: [
    { headerName: '訂單編號', field: 'no', pinned: 'left', width: 170 },
    {
      headerName: '訂購資料',
      children: [
        { headerName: '訂購時間', field: 'at', width: 170 },
        { headerName: '訂購人', field: 'name', width: 130 },
      ],
    },
    { headerName: '金額', children: [{ headerName: '應付總額', field: 'total', width: 130 }] },
    { headerName: '處理進度', field: 'state', pinned: 'right', width: 130 },
  ],
});
