/**
 * What a page calls itself, where that is a list that looks like orders or goods and is none. General knowledge,
 * unverified. A heading that names orders or goods as well (`Orders & shipments`) says nothing.
 */
const NAMES: [string, string][] = [
  [
    'help',
    String.raw`^(?:how (?:to|do|can) |help (?:cent(?:er|re)|articles?)|如何|怎样|怎么|帮助|使用教程|操作指南|幫助|怎麼|使用說明|使い方|ヘルプ|よくある質問|wie (?:kann|man|sie|ich)|hilfe|comment (?:faire|gérer|traiter|créer|suivre)|aide\b|cómo |ayuda\b|como (?:gerenciar|fazer|processar|criar) |ajuda\b|как |помощь|справка|사용 ?방법|도움말|cách |trợ giúp|วิธี|cara (?:mengelola|memproses)|bantuan)`,
  ],
  [
    'purchase',
    String.raw`purchase orders?|procurement|vendor orders?|supplier orders?|my purchases|purchase history|采购(?:单|订单|管理|列表)|进货(?:单|订单)|已买到|我买到|购买记录|採購單|進貨單|購買紀錄|発注(?:書|一覧|管理)|仕入(?:れ|伝票|一覧|管理)|購入履歴|einkaufsbestell|lieferantenbestell|meine käufe|commandes? fournisseurs?|mes achats|[oó]rdenes? de compra|pedidos? de compra|mis compras|ordens? de compra|minhas compras|заказы? поставщик|поставк[а-яё]*|мои покупки|발주|구매 ?내역|đơn nhập|lịch sử mua`,
  ],
  [
    'unplaced',
    String.raw`abandoned|unfinished checkouts?|incomplete checkouts?|放弃(?:的)?结账|弃单|弃购|未完成结账|未結帳|遺棄|カゴ落ち|カート放棄|abgebrochene|verlassene warenk|paniers? abandonn|abandonad|брошенн|незавершённ|장바구니 이탈`,
  ],
  [
    'invoice',
    String.raw`\b(?:invoices?|quotes?|quotations?|estimates?|subscriptions?|contracts?|leases?|bills)\b|发票|报价|订阅|合同|發票|報價|請求書|見積|定期購入|rechnungen|kostenvoranschl|abonnements?|abos\b|\bfactures?\b|\bdevis\b|\bfacturas?\b|presupuestos?|cotizaci|suscripciones|\bfaturas?\b|orçamentos?|assinaturas|notas fiscais|счета|подписк|세금계산서|견적|구독|hóa đơn|ใบแจ้งหนี้|ใบเสนอราคา|\bfaktur\b`,
  ],
  [
    'stock',
    String.raw`(?:stock|inventory) (?:moves?|movements?|transfers?|log|history|adjustments?|counts?)|^transfers?$|出入库|库存(?:流水|变动|变更|日志|盘点|调整)|调拨|盘点|庫存異動|盤點|入出庫|在庫(?:移動|履歴|変動)|棚卸|lagerbewegung|bestandsbewegung|umlagerung|inventur|mouvements? de stock|movimientos? de (?:stock|inventario|almac)|movimentaç|перемещени|движени[ея] товар|입출고|재고 ?(?:이동|변동)|nhập xuất|chuyển kho|mutasi stok`,
  ],
  [
    'settlement',
    String.raw`\b(?:payouts?|transactions?|settlements?|statements?|balances?|deposits?|withdrawals?|ledger|commissions?|disputes?|chargebacks?)\b|账单|对账|资金|流水|结算|提现|分账|佣金|帳務|撥款|對帳|帳單|入金(?:一覧|管理)|売上金|振込|auszahlungen|kontoauszug|\bvirements?\b|versements?|relevés?\b|liquidaciones|\bmovimientos\b|repasses|extrato|выплат|транзакци|정산|수수료|đối soát|pencairan`,
  ],
  [
    'parcel',
    String.raw`\b(?:labels?|parcels?|packages|shipments?|consignments?|manifests?|pick ?lists?)\b|面单|包裹|运单|揽收|托运|託運單|包裹管理|送り状|出荷ラベル|sendungen|pakete|etiketten|étiquettes|\bcolis\b|expéditions?|\bguías\b|paquetes|etiquetas|remessas|посылк|накладн|отправлени|송장|vận đơn|พัสดุ|\bresi\b`,
  ],
  [
    'booked',
    String.raw`\b(?:bookings?|reservations?|appointments?|rentals?|registrations?|attendees|tickets?|enquir(?:y|ies)|leads?|applications?)\b|预约|预订|报名|工单|线索|預約|報名|予約(?:一覧|管理)|申込|buchungen|reservierungen|termine|anmeldungen|réservations|rendez-vous|inscriptions|\breservas?\b|citas|inscripciones|inscrições|бронирован|записи|заявк|예약|đặt chỗ|การจอง|pemesanan kamar`,
  ],
  [
    'coupon',
    String.raw`\b(?:gift cards?|discounts?|coupons?|vouchers?|promo codes?|campaigns?)\b|优惠券|优惠码|礼品卡|折扣碼|優惠券|折價券|クーポン|ギフトカード|gutschein|rabattcodes?|kampagnen|codes? promo|cartes? cadeaux?|cupones|cupons|campañas|campanhas|tarjetas? regalo|купон|промокод|쿠폰|khuyến mãi|คูปอง|voucher`,
  ],
  [
    'log',
    String.raw`\b(?:logs?|audit trail|activity history)\b|日志|操作记录|操作紀錄|ログ|履歴ログ|protokolle?\b|journal d|registros? de actividad|журнал|로그|nhật ký`,
  ],
  [
    'shopping',
    String.raw`search results|wholesale (?:market|catalogue|catalog)|marketplace search|dropship|supplier catalogu?e|选品|货源|分销市场|一件代发|供货市场|进货(?:市场)?$|仕入れ先を探す|großhandel|catalogue fournisseur|price comparison|preisvergleich`,
  ],
  [
    'analytics',
    String.raw`\b(?:analytics|insights|performance|reports?|rankings?|traffic|statistics)\b|分析|排行|统计|榜单|報表|統計|排名|ランキング|レポート|解析|statistik|auswertung|statistiques|rapports?\b|informes?\b|estadísticas|relatórios?|отчёт|аналитик|статистик|통계|분석|랭킹|báo cáo|phân tích|รายงาน|laporan`,
  ],
  [
    'people',
    String.raw`\b(?:staff|employees|team|suppliers|vendors|affiliates|creators|payroll|timesheets?)\b|员工|供应商|达人|主播|供應商|従業員|スタッフ|仕入先|mitarbeiter|lieferanten|employés|fournisseurs|empleados|proveedores|funcionários|fornecedores|сотрудник|поставщик|직원|공급업체|nhân viên|nhà cung cấp|พนักงาน|karyawan|pemasok`,
  ],
];
const OWN = String.raw`\b(?:sales )?orders?\b|\bproducts?\b|\blistings?\b|\binventory\b|\bitems?\b|订单|商品|宝贝|訂單|賣場|注文|受注|出品|bestellung|aufträge|produkte|artikel|\bcommandes?\b|\bproduits?\b|\bpedidos?\b|\bproductos?\b|\bprodutos?\b|\bventas\b|\bvendas\b|заказ|товар|주문|상품|đơn hàng|sản phẩm|คำสั่งซื้อ|สินค้า|pesanan|produk`;
const GENERAL = String.raw`\b(?:all|my|manage|management|list|overview|created|new|recent|customer|sales?|the|of|and|for|your|view|alle|meine|neue|tous|toutes|mes|todos|todas|mis|meus|de|del|des|la|le|les|d|l|los|las|do|da|dos|und|der|die|et|y|e)\b|管理|列表|一覧|全部|所有|查询|記錄|记录|中心|明细|明細|我的|の|目录|목록|관리|현황|조회|danh sách|quản lý|daftar|kelola|ทั้งหมด|จัดการ|(?<![а-яё])(?:на|по|за|для|и|в)(?![а-яё])`;

/** For lexiconFor: `names` by category, `own` what a shop's own lists are called, `general` words that say nothing. */
export const aboutPages = { names: NAMES, own: OWN, general: GENERAL };
