/**
 * What pages say in so many words, as patterns: they travel with the words of a page's languages. General knowledge,
 * unverified where no test page shows it.
 */
export const says = {
  /** A list says that nothing is in it. */
  empty: String.raw`^(?:暂无(?:数据|商品|订单|内容|记录|相关(?:数据|订单|商品))|没有(?:数据|符合条件的(?:宝贝|商品|订单).*|找到.*|相关.*|订单|商品)|无数据|暂时没有.*|沒有(?:資料|訂單|商品|符合.*)|查無(?:資料|訂單|商品).*|尚無(?:資料|訂單|商品).*|no (?:data|orders?|products?|items?|results?|records?|listings?|rows)(?: (?:found|to show|to display|yet|available|match.*))?\.?|there are no (?:orders|products|items).*|nothing (?:here|to show|found).*|データ(?:が)?(?:ありません|はありません)|.*(?:注文|商品)(?:が|は)(?:ありません|見つかりません)(?:でした)?。?|keine (?:daten|bestellungen|produkte|artikel|einträge|ergebnisse).*|aucune? .{3,40}|no hay .{3,40})$`,
  /** What variants differ in. */
  option: String.raw`^(?:颜色(?:分类)?|尺码|尺寸|规格|款式|型号|口味|套餐|版本|净含量|容量|材质|顏色|規格|尺碼|色|カラー|サイズ|種類|素材|색상|사이즈|옵션|용량|colou?rs?|sizes?|styles?|materials?|variants?|variations?|options?|flavou?rs?|finish|length|pattern|farbe|größe|ausführung|variante|couleur|taille|déclinaison|talla|tamaño|cor|tamanho|variação|цвет|размер|вариант|màu(?: sắc)?|kích (?:thước|cỡ)|phân loại|สี|ขนาด|ตัวเลือก|warna|ukuran|varian|variasi|colore|taglia|kolor|rozmiar|kleur|maat|renk|beden)$`,
  /** Headers of lists of people who work for the shop or sell to it or for it. */
  strange: String.raw`supplier|vendor|staff|employee|affiliate|referr|commission|agent|courier|driver|sales ?rep|role|permission|seller|merchant|供应商|供货|供應|员工|員工|导购|導購|店员|客服|业务员|業務|分销|分銷|佣金|骑手|角色|权限|權限|卖家|賣家|供货商|仕入|担当|権限|出品者|mitarbeiter|lieferant|rolle|berechtigung|공급|직원|판매자|поставщик|сотрудник|продавец|nhà cung cấp|nhân viên|ผู้ขาย|พนักงาน|pemasok|karyawan|fournisseur|employé|vendeur|proveedor|empleado|vendedor|fornecedor|funcionário|fornitore|dipendente|dostawca|pracownik|leverancier|medewerker|tedarikçi|çalışan|مورد|موظف`,
  /** Headers of requests after the sale. */
  refund: String.raw`退|售后|售後|返品|返金|refund|return|\brma\b|retour|rück|erstatt|rembours|devoluc|reembolso|반품|환불|클레임|취소사유|возврат|trả hàng|hoàn tiền|khiếu nại|คืน|pengembalian|retur|troca|reclama|reso|rimborso|zwrot|reklamac|iade|إرجاع|استرجاع|استرداد|换货|換貨|维权|維權|交換|claim|dispute|reklamation`,
  /** Headers of reviews. */
  review: String.raw`评|評|review|rating|stars?\b|レビュー|口コミ|bewertung|rezension|\bavis\b|reseñ|opini|feedback|리뷰|후기|상품평|구매평|평점|별점|отзыв|оценк|đánh giá|nhận xét|รีวิว|คะแนน|ulasan|penilaian|avalia|recension|valutazion|opini[ae]|ocen[ay]|beoordeling|yorum|değerlendirme|omdöme|betyg|تقييم|مراجعة|تعليق|commentaires?|valoraci`,
  /** Headers of buyers. */
  people: String.raw`客户|客戶|会员|會員|顾客|顧客|买家|買家|粉丝|お客様|customer|client|buyer|member|kunde|käufer|cliente|고객|구매자|회원|주문자|покупател|клиент|khách|người mua|ลูกค้า|ผู้ซื้อ|pelanggan|pembeli|acheteur|comprador|klient|kupując|klant|müşteri|عميل|مشتري|زبون|購入者|用户|用戶`,
  /** What a seller does with one listing of her own. */
  edit: String.raw`^(?:แก้ไข|수정|Ubah|Sửa|Modificar|Изменить|Редактировать|Modifica|Edytuj|Bewerken|Düzenle|编辑|修改|下架|上架|编辑商品|修改库存|修改价格|编辑标题|編輯|下架商品|修改|Edit|Quick Edit|Unpublish|Deactivate|Manage|編集|Bearbeiten|Éditer|Modifier|Editar)$`,
  /** The last sum under an order's items. */
  grand: String.raw`^(?:grand total|order total|total|实付款?|实付金额|实收款|订单总额|订单金额|合计|总计|總計|訂單總額|訂單金額|実支払額|合計|お支払い合計|gesamtsumme|gesamtbetrag|gesamt|summe)(?: price| paid| \([^)]*\))?\s*:?$`,
  /** Links beside a buyer's name. */
  contact: String.raw`(?:\s+|(?<=[*＊]))(?:查看|联系|和我联系|聊一聊|聊天|聊聊|复制|私信|发消息|关注|备注|聯絡|複製|追蹤|關注|View|Contact|Message|Copy|Chat|Follow|Send message|Nachricht|Kontakt|Contacter|Contactar|Mensaje|Mensagem|Chat ngay|Nhắn tin|Написать|채팅|문의|メッセージ|連絡).*$`,
  /** Links and buttons of a row that do something instead of naming something. */
  action: String.raw`^(?:แก้ไข|ลบ|Modificar|Editar|Eliminar|Modifier|Supprimer|Éditer|Voir|Ver|Excluir|Изменить|Удалить|Редактировать|수정|삭제|보기|Sửa|Xóa|Ubah|Hapus|Lainnya|Modifica|Elimina|编辑|修改|删除|复制|查看|详情|更多|预览|下架|上架|分享|推广|编辑商品|批量修改|修改标题|快速编辑|编輯|編輯|刪除|檢視|Edit|Quick Edit|Trash|View|Preview|Duplicate|Delete|Bin|Details|More|編集|削除|表示|複製|Bearbeiten|Löschen|Ansehen|Anzeigen|Vorschau)(?:\s*\|.*)?$`,
  /** A buyer without an account, or without a name. */
  guest: String.raw`^(?:guest|游客|訪客|访客|匿名|匿名用户|匿名买家|anonymous|n\/a|no customer|ゲスト|Gast|invité|-+)$`,
};
