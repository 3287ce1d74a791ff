import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/shopee-orders-id';
import { readFormat } from '../files';

it('reads rupiah with dots between thousands', async () => {
  const { orders } = await readFormat(
    format,
    [
      {
        'No. Pesanan': '260304ABCDEF12',
        'Status Pesanan': 'Selesai',
        'Waktu Pesanan Dibuat': '2026-03-04 12:01',
        'Nama Produk': 'Cangkir biru',
        'Nomor Referensi SKU': 'CUP-L',
        'Harga Setelah Diskon': '150.000',
        Jumlah: '2',
        'Total Pembayaran': '310.000',
        'Username (Pembeli)': 'budi_s',
      },
    ],
    { as: 'xlsx' },
  );
  expect(orders).toMatchObject([
    {
      orderId: '260304ABCDEF12',
      orderedAt: { ms: Date.parse('2026-03-04T12:01:00+07:00') },
      amount: { currency: 'IDR', minor: 31000000 },
      items: [{ sku: 'CUP-L', quantity: 2, unitPrice: { minor: 15000000, currency: 'IDR' } }],
      status: 'completed',
    },
  ]);
});
