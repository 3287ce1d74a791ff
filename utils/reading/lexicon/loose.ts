/**
 * Header patterns for labels that no list holds word for word (`商品现价`, `Order created on`): field, what the
 * header has, what it may not have. Tried only where nothing is exact; the values must fit as well. First match
 * wins. All general knowledge, unverified.
 */
export type Loose = [field: string, has: string, not: string];

const NOT_MONEY =
  '退款|退款|优惠|優惠|折扣|运费|運費|邮费|成本|进价|佣金|税|手续费|手續費|积分|定金|押金|返|补贴|抵|refund|discount|shipping|tax|fee|cost|commission|profit|margin|deposit|割引|送料|税|rabatt|versand|steuer|方式|method|状态|status|时间|time|date';

export const looseOrder: Loose[] = [
  [
    'orderId',
    '^(?:主|平台|系统|线上|原始|商城|交易|外部)?(?:订单|訂單|交易)(?:流水)?(?:号|编号|編號|號|ID|编码|號碼|单号)$|^(?:sales\\s?)?order\\s?(?:id|no\\.?|num(?:ber)?|#|code|ref(?:erence)?)$|注文(?:番号|ID|コード)$|^(?:bestell|auftrags)-?(?:nummer|nr\\.?|id)$',
    '子|售后|退|物流|return|purchase',
  ],
  ['paidAt', '(?:付款|支付|入金|paid|payment).*(?:时间|時間|日期|日時|日$|at$|on$|date|time)', '方式|method'],
  [
    'shippedAt',
    '(?:发货|發貨|出库|出貨|発送|shipped|dispatch|versand).*(?:时间|時間|日期|日時|日$|at$|on$|date|time|datum)',
    '预计|最晚|estimated|by$',
  ],
  [
    'completedAt',
    '(?:完成|收货|签收|完了|delivered|completed).*(?:时间|時間|日期|日時|at$|on$|date)',
    '预计|estimated',
  ],
  [
    'orderedAt',
    '(?:下单|下單|订单|訂單|订购|訂購|购买|成交|提交|创建|建立|拍下|注文|受注|order|placed|purchase|created|bestell).*(?:时间|時間|日期|日時|日$|at$|on$|date|time|datum)',
    '更新|修改|付款|支付|发货|發貨|完成|状态|status|update|modif|ship|deliver|paid',
  ],
  ['buyerEmail', 'e-?mail|邮箱|郵箱|電子郵件|メール', 'shop|seller|商家'],
  [
    'buyerId',
    '(?:买家|客户|会员|用户|買家|客戶|會員|customer|buyer|user|client|顧客|kunden)[- ]?(?:id|no\\.?|编号|編號|番号|number|nr\\.?)$',
    '',
  ],
  [
    'buyerAccount',
    '(?:买家|客户|会员|用户|下单|買家|會員|customer|buyer).*(?:账号|帐号|帳號|账户|用户名|account|username|login)',
    '',
  ],
  [
    'receiver',
    '收货人|收件人|收件者|提货人|recipient|consignee|ship[- ]?to|お届け先|empfänger',
    '地址|address|电话|phone',
  ],
  [
    'buyer',
    '买家|买方|客户|顾客|会员|下单人|购买人|购买者|用户(?:昵称|姓名|名称|信息)|買家|客戶|顧客|會員|購買人|訂購人|customer|buyer|client|purchaser|shopper|購入者|注文者|お客様',
    '留言|备注|備註|评价|類型|类型|等级|等級|分组|标签|号码|电话|手机|地址|选项|note|message|group|type|phone|address|level|tag|count|orders|option|request|service|since|segment|lifetime|comment|notif|reference|status|rating|review|code|country|city|company|type',
  ],
  ['refundStatus', '(?:退款|售后|退货|退貨|refund|return).*(?:状态|狀態|status)', ''],
  ['paymentStatus', '(?:付款|支付|payment|paid|financial|zahlung).*(?:状态|狀態|status|state)', '时间'],
  [
    'fulfilmentStatus',
    '(?:发货|物流|配送|履约|出貨|發貨|fulfil|shipping|delivery|shipment|versand|発送|配送).*(?:状态|狀態|状況|status|state)',
    '',
  ],
  [
    'status',
    '(?:订单|訂單|交易|处理|order|注文|auftrags?|bestell).*(?:状态|狀態|状況|ステータス|status|state|stage)|^(?:状态|狀態|status|state|ステータス|状況)',
    '',
  ],
  ['refundAmount', '退款.*(?:金额|金額)|refund.*(?:amount|total)|返金額', ''],
  ['shippingFee', '运费|邮费|運費|送料|shipping\\s?(?:fee|cost|price)|versandkosten', ''],
  ['discount', '优惠|折扣|優惠|discount|割引|rabatt', '券|[ck]od|码|name'],
  [
    'amount',
    '(?:实付|实收|应付|支付|付款|成交|订单|订单总|总|合计|實付|訂單|支払|請求|注文|合計|order|paid|grand|gesamt|bestell).*(?:金额|款|价|額|金額|合計|总额|總額|總計|amount|total|value|sum|price|betrag|summe|wert)|^(?:total|amount|sum|合计|总计|總計|合計|gesamt)',
    NOT_MONEY,
  ],
  ['unitPrice', '单价|單價|単価|unit\\s?price|price\\s?(?:each|per)|stückpreis|einzelpreis', ''],
  [
    'quantity',
    '(?:购买|商品|订购|總|总|購買|注文)?(?:数量|数目|件数|數量|個数)$|^(?:order(?:ed)?\\s)?(?:qty|quantity|units|pcs)$|^(?:menge|anzahl)$',
    '库存|可用',
  ],
  ['sku', '\\bsku\\b|商家编码|商品货号|规格编码|货号|貨號|商品コード|品番|artikel-?n', 'id$|数|count'],
  [
    'spec',
    '规格|規格|款式|颜色|variant|variation|option|バリエーション',
    'customer|payment|shipping|delivery',
  ],
  [
    'items',
    '(?:购买|订购|订单|訂購|商品|宝贝|产品|產品|货品|product|item|line|artikel|注文商品).*(?:名称|名稱|标题|信息|資訊|详情|明细|内容|name|title|details?|items?|s$)|^(?:商品|宝贝|产品|品名|商品名)$',
    '数|编码|编号|编|码|id|金额|价|总|類|类|图|image|count|status|状态',
  ],
  [
    'channel',
    '(?:订单|交易|下单)?(?:来源|渠道|來源|通路)|channel|source',
    '物流|快递|支付|付款|配送|shipping|payment',
  ],
];

export const looseListing: Loose[] = [
  [
    'sold30d',
    '(?:30|三十|近一|月).*(?:天|日|个?月|days?|d\\b|tage).*(?:销|售|賣|sold|sales|units|verkauf)|(?:销|售|sold|sales|verkauf).*(?:30)\\s?-?(?:天|日|days?|d\\b|tage)|月销',
    '额|金额|amount|revenue|额',
  ],
  [
    'sold7d',
    '(?:近?7|七).*(?:天|日|days?).*(?:销|售|sold|sales)|(?:sold|sales).*\\b7\\s?-?days?',
    '额|金额|amount|revenue',
  ],
  [
    'soldTotal',
    '销量|销售数|销售量|已售|售出|總銷量|銷量|累计销|販売数|販売個数|units sold|sold\\s?(?:qty|count|units|total)?$|total\\s?sold|verkauft',
    '\\d|天|日|年|额|金额|周|昨|今|today|amount|revenue|last|week|date',
  ],
  ['cost', '成本|进价|采购价|進價|原価|仕入|cost|einkaufspreis', ''],
  [
    'stock',
    '库存|庫存|在庫|存货|\\bstock\\b|inventory|on[- ]?hand|lagerbestand|bestand$|剩余数量',
    '预警|警戒|锁定|占用|待付款|状态|狀態|status|value|价值|alert|threshold|reserved|incoming|committed|类型|type|date|时间|周转|天',
  ],
  [
    'price',
    '售价|价格|销售价|现价|单价|零售价|拼单价|團購價|售價|價格|單價|販売価格|価格|price',
    '成本|进价|市场|划线|原价|吊牌|cost|compare|msrp|list|original|market|rule|时间|等级',
  ],
  [
    'sku',
    '\\bsku\\b|商家编码|货号|貨號|款号|商品编码|产品编码|规格编码|品番|型番|artikel-?(?:nummer|nr)|item\\s?code|product\\s?code',
    '库存|数|id$|stock|count|qty',
  ],
  ['itemId', '(?:商品|宝贝|产品|產品|货品|product|item|listing|spu|goods)\\s?(?:id|编号|編號|番号)$', ''],
  [
    'listedAt',
    '(?:上架|发布|开售|上线|刊登|publish|listed|launch|出品|公開).*(?:时间|時間|日期|日時|日$|at$|on$|date|time)',
    '下架|预计|unpublish',
  ],
  ['updatedAt', '(?:更新|修改|编辑|updated|modified).*(?:时间|時間|日期|日時|at$|on$|date)?', ''],
  [
    'createdAt',
    '(?:创建|添加|录入|新增|建立|創建|created|added|登録|作成|erstellt|angelegt).*(?:时间|時間|日期|日時|日$|at$|on$|date|am$)',
    '',
  ],
  [
    'status',
    '(?:商品|上架|销售|审核|上下架|listing|product|publish|販売|公開)?.{0,4}(?:状态|狀態|status|state|ステータス|状況)$',
    '库存|stock|支付|物流|order',
  ],
  ['category', '类目|分类|類別|分類|categor|collection|カテゴリ|kategorie', ''],
  ['views', '浏览|瀏覽|views|閲覧|aufrufe', '率|rate'],
  ['favorites', '收藏|favou?rites|likes|お気に入り', '率'],
  [
    'title',
    '(?:商品|宝贝|产品|產品|货品|listing|product|item|artikel|produkt).*(?:名称|名稱|标题|信息|資訊|详情|name|title|bezeichnung)|^(?:商品|宝贝|产品|產品|品名|商品名|product|item|artikel|produkt)s?$',
    'id$|编|码|数|类|图|image|count|type|status',
  ],
];
