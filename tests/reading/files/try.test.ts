import { it } from 'vitest';
import { formats } from '../../../utils/reading/files/formats/registry';
import { readFile } from '../../../utils/reading/files/read-file';
import { lexiconFor } from '../../../utils/reading/lexicon/for-languages';

it('x', async () => {
  const csv =
    '订单编号,买家会员名,买家支付宝账号,买家实际支付金额,订单状态,收货人姓名,收货地址 ,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,宝贝总数量,退款金额\r\n="3141592653589793238",小熊,x@y.cn,59.00,交易成功,李四,浙江省 杭州市,2026-03-04 12:01:02,2026-03-04 12:02:02,青花杯,1,2,0.00\r\n';
  const a = await readFile(new TextEncoder().encode(csv), {
    formats,
    lexicon: lexiconFor(['zh-CN', 'zh-TW', 'en', 'ja', 'id', 'de']),
    now: Date.UTC(2026, 10, 20),
    timeZone: 'UTC',
    written: 0,
    choices: {},
    onProgress() {},
  });
  console.log(JSON.stringify(a, null, 1));
});
