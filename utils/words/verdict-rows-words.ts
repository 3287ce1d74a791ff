/** In a judgement's card: the stored rows it was made of. */
export type VerdictRowsWords = {
  /** Names the fold; `n` rows in all, orders and looks. */
  title: (n: number) => string;
  orders: (n: number) => string;
  /** Earlier ones that aren't shown here. */
  more: (n: number) => string;
  noOrders: (read: number) => string;
  noOrdersOfBuyer: string;
  /** From when to when orders are known without a gap. */
  span: (from: string, to: string) => string;
  noSpan: string;
  looks: string;
  moreDays: (n: number) => string;
  noLooks: string;
  ownRow: string;
  wholeShop: (orders: number) => string;
  list: string;
  /** What a row was read from where that was no page. */
  file: string;
  /** Where it can't be told which. */
  pageOrFile: string;
  /** A counter of the page, where some of the listing's orders were called brushing. */
  withBrushing: (text: string) => string;
};
