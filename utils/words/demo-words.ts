/** The demo: a made-up shop to look around in before granting anything. */
export type DemoWords = {
  title: string;
  /** That it is made up and touches nothing. */
  notice: string;
  shopName: string;
  tabs: { listing: string; order: string };
  /** What to look at, one after the other. */
  steps: { title: string; body: string }[];
  next: string;
  back: string;
  toStart: string;
  backToTasks: string;
  /** Headers of the shop's tables. */
  heads: {
    itemId: string;
    title: string;
    price: string;
    stock: string;
    listed: string;
    status: string;
    orderId: string;
    time: string;
    buyer: string;
    buyerId: string;
    quantity: string;
    amount: string;
  };
  states: { onSale: string; done: string; refunded: string; cancelled: string };
  total: (n: number) => string;
  /** 18 goods, the best sellers first, and names of people, both made up. */
  goods: string[];
  people: string[];
  currency: 'CNY' | 'TWD' | 'USD';
};
