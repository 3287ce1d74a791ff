// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../entrypoints/reader.content/languages';

function langsOf(lang: string, html: string): string[] {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return languagesOf(document);
}

describe('languagesOf', () => {
  it.each([
    ['en', '<th>商品名称</th><th>库存</th><th>销量</th><th>订单编号</th>', 'zh-CN'],
    ['', '<th>商品名稱</th><th>庫存</th><th>銷量</th><th>訂單編號</th>', 'zh-TW'],
    ['', '<th>注文番号</th><th>お届け先</th><th>商品の名前</th>', 'ja'],
    ['en', '<th>주문번호</th><th>상품명</th>', 'ko'],
    ['', '<th>Номер заказа</th><th>Остаток</th>', 'ru'],
    ['', '<th>หมายเลขคำสั่งซื้อ</th>', 'th'],
    ['de', '<th>Bestellnummer</th><th>Kunde</th>', 'de'],
    ['', '<th>Order number</th><th>Customer</th>', 'en'],
  ])('lang=%j %s: %s first', (lang, html, first) => {
    expect(langsOf(lang, html)[0]).toBe(first);
  });

  it('sends both Chinese scripts and English with Chinese', () => {
    const langs = langsOf('', '<th>商品名称</th><th>SKU</th><td>已发货的之</td>');
    expect(langs).toContain('zh-TW');
    expect(langs).toContain('en');
  });

  it('is not misled by scripts, styles or a stray kana', () => {
    expect(
      langsOf(
        '',
        `<script>var order = "${'x'.repeat(9000)}"</script><th>商品名称の</th><td>库存数量销量价格</td>`,
      )[0],
    ).toBe('zh-CN');
  });

  it('looks into open shadow roots', () => {
    document.documentElement.lang = '';
    document.body.innerHTML = '<div></div>';
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append('商品名称 库存 销量');
    expect(languagesOf(document)[0]).toBe('zh-CN');
  });

  it('never sends more than six, nor long ones', () => {
    const langs = langsOf('x'.repeat(90), 'a 中文 かなかなかな 한글 Ж ไทย عرب іїєґ');
    expect(langs.length).toBeLessThanOrEqual(6);
    expect(langs.every((lang) => lang.length <= 20)).toBe(true);
  });
});
