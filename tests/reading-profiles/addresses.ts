/**
 * Addresses of each platform's pages and what they are: `kind scope`, `-` where a page is none of ours. For carts
 * the host is the seller's own. Taken from the sources each profile names.
 */
export const addresses: Record<string, [address: string, what: string][]> = {
  taobao: [
    ['https://myseller.taobao.com/home.htm/trade-platform/tp/sold', 'order list'],
    ['https://qn.taobao.com/home.htm/trade-platform/tp/sold', 'order list'],
    ['https://myseller.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=1', 'order detail'],
    ['https://trade.taobao.com/trade/itemlist/list_sold_items.htm', 'order list'],
    ['https://myseller.taobao.com/home.htm/SellManage/on_sale?current=1&pageSize=20', 'listing list'],
    ['https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC', 'review list'],
  ],
  jd: [
    ['https://porder.shop.jd.com/order/orderlist/allOrders', 'order list'],
    ['https://neworder.shop.jd.com/order/orderlist/waitOut', 'order list'],
  ],
  pinduoduo: [
    ['https://mms.pinduoduo.com/orders/list?tab=0', 'order list'],
    ['https://mms.pinduoduo.com/orders/merge', 'order list'],
    ['https://mms.pinduoduo.com/goods/goods_list', 'listing list'],
    ['https://mms.pinduoduo.com/goods/evaluation/index', 'review list'],
    ['https://mms.pinduoduo.com/orders/exportExcel?exportType=0', '-'],
  ],
  douyin: [
    ['https://fxg.jinritemai.com/ffa/morder/order/list', 'order list'],
    ['https://fxg.jinritemai.com/ffa/g/list', 'listing list'],
    ['https://fxg.jinritemai.com/ffa/g/stock-manage/list', 'listing list'],
    ['https://fxg.jinritemai.com/ffa/g/comment', 'review list'],
    ['https://fxg.jinritemai.com/ffa/maftersale/aftersale/list', 'aftersale list'],
  ],
  'wechat-shop': [
    ['https://store.weixin.qq.com/shop/order/list', 'order list'],
    ['https://store.weixin.qq.com/shop/goods/list', 'listing list'],
    ['https://store.weixin.qq.com/shop/goods/entry?productId=10001', 'listing detail'],
    ['https://store.weixin.qq.com/shop/aftersale/list', 'aftersale list'],
  ],
  xiaohongshu: [
    ['https://ark.xiaohongshu.com/app-order/order/query', 'order list'],
    ['https://ark.xiaohongshu.com/app-order/order/detail/P700000000000000001', 'order detail'],
    ['https://ark.xiaohongshu.com/app-order/aftersale/list', 'aftersale list'],
  ],
  youzan: [
    ['https://www.youzan.com/v4/trade/order/index#/', 'order list'],
    ['https://www.youzan.com/v4/trade/order/detail?orderNo=E20260501', 'order detail'],
    ['https://www.youzan.com/v4/scrm/customer/manage', 'customer list'],
  ],
  weidian: [
    ['https://d.weidian.com/weidian-pc/weidian-loader/#/pc-vue-order/orderList', 'order list'],
    ['https://d.weidian.com/weidian-pc/weidian-loader/#/pc-vue-item-list/item/list', 'listing list'],
  ],
  '1688': [['https://trade.1688.com/order/seller_order_list.htm?page=1', 'order list']],
  kuaishou: [
    ['https://s.kwaixiaodian.com/zone/order/list', 'order list'],
    ['https://s.kwaixiaodian.com/zone/goods/v1/list', 'listing list'],
  ],
  shopify: [
    ['https://admin.shopify.com/store/moorland/orders?selectedView=all', 'order list'],
    ['https://admin.shopify.com/store/moorland/orders/5123456789012', 'order detail'],
    ['https://admin.shopify.com/store/moorland/products?selectedView=all', 'listing list'],
    ['https://admin.shopify.com/store/moorland/products/8123456789012', 'listing detail'],
    ['https://admin.shopify.com/store/moorland/customers?selectedView=all', 'customer list'],
  ],
  woocommerce: [
    ['https://shop.example/wp-admin/edit.php?post_type=product', 'listing list'],
    ['https://shop.example/wp-admin/edit.php?post_type=shop_order', 'order list'],
    ['https://shop.example/wp-admin/admin.php?page=wc-orders', 'order list'],
    ['https://shop.example/wp-admin/admin.php?page=wc-orders&paged=2', 'order list'],
    ['https://shop.example/wp-admin/admin.php?page=wc-orders&action=edit&id=9', 'order detail'],
    ['https://shop.example/wp-admin/admin.php?page=wc-settings', '-'],
  ],
  etsy: [
    ['https://www.etsy.com/your/orders/sold', 'order list'],
    ['https://www.etsy.com/your/shops/me/tools/listings', 'listing list'],
    ['https://www.etsy.com/cart', '-'],
  ],
  ebay: [
    ['https://www.ebay.com/sh/ord', 'order list'],
    ['https://www.ebay.de/sh/lst/active', 'listing list'],
    ['https://www.ebay.com/itm/1', '-'],
  ],
  amazon: [
    ['https://sellercentral.amazon.de/orders-v3?page=1', 'order list'],
    ['https://sellercentral.amazon.com/orders-v3/order/111-1', 'order detail'],
    ['https://sellercentral.amazon.co.jp/myinventory/inventory', 'listing list'],
    ['https://sellercentral.amazon.com/business-reports/', '-'],
  ],
  shopee: [
    ['https://seller.shopee.co.id/portal/sale/order?type=all', 'order list'],
    ['https://banhang.shopee.vn/portal/sale/order?type=toship&source=all', 'order list'],
    ['https://seller.shopee.tw/portal/product/list/all', 'listing list'],
  ],
  lazada: [
    ['https://sellercenter.lazada.co.th/apps/order/list', 'order list'],
    ['https://sellercenter.lazada.vn/apps/product/list?tab=online_product', 'listing list'],
  ],
  'tiktok-shop': [
    ['https://seller-vn.tiktok.com/order?tab=all', 'order list'],
    ['https://seller-us.tiktok.com/order/detail?order_no=1&shop_region=US', 'order detail'],
    ['https://seller-id.tiktok.com/product/manage', 'listing list'],
  ],
  opencart: [
    ['https://shop.example/admin/index.php?route=catalog/product&user_token=x', 'listing list'],
    ['https://shop.example/admin/index.php?route=sale/order&user_token=x', 'order list'],
    ['https://shop.example/admin/index.php?route=sale/order.info&user_token=x&order_id=3', 'order detail'],
    ['https://shop.example/admin/index.php?route=customer/customer&user_token=x', '-'],
  ],
  prestashop: [
    ['https://shop.example/admin77/index.php/sell/orders/?_token=x', 'order list'],
    ['https://shop.example/admin77/index.php/sell/orders/12/view?_token=x', 'order detail'],
    ['https://shop.example/admin77/index.php/sell/catalog/products?_token=x', 'listing list'],
    ['https://shop.example/admin77/index.php/sell/customers/', '-'],
  ],
  magento: [
    ['https://shop.example/admin/sales/order/', 'order list'],
    ['https://shop.example/admin/sales/order/view/order_id/7/', 'order detail'],
    ['https://shop.example/admin/catalog/product/', 'listing list'],
    ['https://shop.example/admin/catalog/product/edit/id/7/', 'listing detail'],
    ['https://shop.example/admin/customer/index/', '-'],
  ],
  bigcommerce: [
    ['https://store-abc123.mybigcommerce.com/manage/orders', 'order list'],
    ['https://store-abc123.mybigcommerce.com/manage/products', 'listing list'],
  ],
  vendure: [
    ['https://shop.example/admin/orders', 'order list'],
    ['https://shop.example/admin/orders?perPage=25', 'order list'],
    ['https://shop.example/admin/orders/42', 'order detail'],
    ['https://shop.example/admin/catalog/products', 'listing list'],
    ['https://shop.example/admin/catalog/products/3', 'listing detail'],
    ['https://shop.example/admin/catalog/facets', '-'],
  ],
  medusa: [
    ['https://shop.example/app/orders', 'order list'],
    ['https://shop.example/app/orders/order_01H', 'order detail'],
    ['https://shop.example/app/products?offset=20', 'listing list'],
    ['https://shop.example/app/customers', '-'],
  ],
};

/** Addresses that show a part of a list only, and such as show the whole. */
export const narrowedAddresses: [id: string, address: string, narrowed: boolean][] = [
  ['taobao', 'https://myseller.taobao.com/home.htm/SellManage/sold_out', true],
  ['taobao', 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold', false],
  ['jd', 'https://porder.shop.jd.com/order/orderlist/waitOut', true],
  ['jd', 'https://porder.shop.jd.com/order/orderlist/allOrders', false],
  ['pinduoduo', 'https://mms.pinduoduo.com/orders/merge', true],
  ['pinduoduo', 'https://mms.pinduoduo.com/orders/list?tab=1', true],
  ['pinduoduo', 'https://mms.pinduoduo.com/orders/list?tab=0', false],
  ['shopee', 'https://seller.shopee.tw/portal/sale/order?type=toship', true],
  ['shopee', 'https://seller.shopee.tw/portal/sale/order?type=all', false],
  ['amazon', 'https://sellercentral.amazon.com/orders-v3/unshipped', true],
  ['amazon', 'https://sellercentral.amazon.com/orders-v3/order/111-1', false],
  ['shopify', 'https://admin.shopify.com/store/m/orders?query=tea', true],
  ['shopify', 'https://admin.shopify.com/store/m/orders?selectedView=all', false],
  ['tiktok-shop', 'https://seller-vn.tiktok.com/order?order_status%5B%5D=2', true],
  ['woocommerce', 'https://shop.example/wp-admin/edit.php?post_type=product&stock_status=instock', true],
  ['woocommerce', 'https://shop.example/wp-admin/edit.php?post_type=product', false],
];
