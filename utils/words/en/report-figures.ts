import type { ReportWords } from '../report-words';

/** What each figure is called, and how it is reckoned. */
export const figures: ReportWords['figures'] = {
  'refund-rate': {
    name: 'Refund rate',
    means:
      'Orders refunded in full or being refunded ÷ orders sold (refunded ones included), by order date. Refunds of part of the money are left out.',
  },
  'ship-time': {
    name: 'Time to ship',
    means: 'Mean hours from order to shipping, of orders whose page says when they were sent.',
  },
  'sent-per-hour': {
    name: 'Orders sent per hour',
    means:
      'Orders sent ÷ clock hours in which at least one was sent, by the times that order pages show. How long was packed before, no page tells.',
  },
  'bad-reviews': {
    name: 'Bad reviews',
    means: 'Reviews of three stars or fewer ÷ reviews with stars, by the day they were written.',
  },
  'returning-share': {
    name: 'Old customers’ share of sales',
    means:
      'Sales of buyers’ second and later orders ÷ sales of orders that name a buyer. Orders that name nobody are left out; the range counts them as all new and as all old.',
  },
  'second-order-rate': {
    name: 'Second order in 90 days',
    means:
      'Of buyers whose first 90 days ended in the period, those who ordered again within them. All had the same time, so periods compare.',
  },
  'days-to-second': {
    name: 'First to second order',
    means: 'Median days from the first order to the second, of second orders in the period.',
  },
  'repeat-rate': {
    name: 'Repeat purchase rate',
    means: 'Customers with two orders or more in the period ÷ customers in the period.',
  },
  'repeat-depth': {
    name: 'Depth of repeats',
    means:
      'Customers with three orders or more ÷ customers with two or more, over all time on record up to the end of the period. Below: how many came how often.',
  },
  'new-customers': {
    name: 'New customers',
    means:
      'Buyers whose first order ever read is in the period. Where earlier orders weren’t read, some may be old.',
  },
  'one-and-done': {
    name: 'One order and gone',
    means: 'Of buyers whose first 180 days ended in the period, those who never came back in them.',
  },
  'full-price-share': {
    name: 'Sold at full price',
    means: 'Orders without a discount ÷ orders whose page tells of discounts.',
  },
  'active-skus': {
    name: 'Active-SKU rate',
    means: 'Listings on sale that sold at least once in the period ÷ listings on sale.',
  },
  'sell-through': {
    name: 'Sell-through',
    means: 'Units sold ÷ (units sold + on hand at the end), net of returns; listings whose stock is known.',
  },
  'on-sale-skus': {
    name: 'Listings on sale',
    means: 'Listings that their page showed on sale last, whatever the period.',
  },
  'hero-share': {
    name: 'Top three listings',
    means: 'Share of the three best sellers in all goods sold, by the prices on order lines.',
  },
  'class-a-share': {
    name: 'Class A listings',
    means:
      'Listings that bring the first 80% of revenue ÷ listings that sold. The next 15% are class B, the last 5% class C.',
  },
  'category-focus': {
    name: 'Category concentration',
    means: 'Sum of squared category shares of revenue (HHI); 1 is a single category.',
  },
  'dead-cash': {
    name: 'Cash in dead stock',
    means:
      'Stock of listings that are dead by your own threshold, at cost, or at price where no cost is known. As of today.',
  },
  'released-cash': {
    name: 'Cash freed from dead stock',
    means: 'Listings dead when the period began: units gone since then × cost.',
  },
  turnover: {
    name: 'Stock turns a year',
    means: 'Cost of goods sold ÷ mean stock at cost × 365 ÷ days, over listings with known cost and stock.',
  },
  gmroi: { name: 'GMROI', means: 'Gross margin a year ÷ mean stock at cost.' },
  compounding: {
    name: 'Compounding, at most',
    means:
      'What the money in stock could become in a year, each listing for itself: C·(1−margin)^(−turns), added up. An upper bound: all proceeds go back in, all stock sells, nothing else costs anything.',
  },
  'joined-lines': {
    name: 'Goods and orders joined',
    means: 'Units sold whose listing is known ÷ all units sold.',
  },
  'sales-net': {
    name: 'Sales',
    means: 'What orders brought after refunds, by order date, in the chosen currency only.',
  },
  orders: {
    name: 'Orders',
    means: 'Orders sold: not cancelled, unpaid or refunded in full.',
  },
  'average-order': { name: 'Average order', means: 'Sales ÷ orders whose amount is known.' },
  'orders-per-customer': {
    name: 'Orders per customer',
    means: 'Orders ÷ customers, of orders that name a buyer.',
  },
  'iron-share': {
    name: 'Fans among customers',
    means:
      'Fans and iron fans ÷ everyone who ever bought, by your own ladder, at the end of the period. Each friend brought and each channel or group joined counts like an order, as in the panel; these you entered, and nothing else tells them.',
  },
  'follow-rate': {
    name: 'Follow rate',
    means: 'Customers marked as following in the period ÷ new customers of the period.',
  },
  'opt-outs': {
    name: 'Opt-outs per contact',
    means: 'Customers who asked for no more or blocked the shop ÷ contacts made, both in the period.',
  },
  adopted: {
    name: 'Suggestions adopted',
    means: 'Suggestions of customers that were adopted in the period, as noted in their panels.',
  },
  'skus-per-staff': {
    name: 'Listings per member of staff',
    means: 'Listings of this shop on sale ÷ all members of staff who are there, as of today.',
  },
  'edge-share': {
    name: 'Goods of one’s own',
    means:
      'Share in what was sold of goods that you said are your own design, field or source. Those you said nothing of may be either: hence a range.',
  },
  'launch-new': {
    name: 'New customers by new products',
    means:
      'Of products whose first 30 days ended in the period: buyers whose first order ever held one within those days. Pieces sold then count as an old customer’s where her first order lay before the day of listing.',
  },
  'test-hits': { name: 'Test hit rate', means: 'Of tests decided in the period, those that passed.' },
  'dsr-described': {
    name: 'Score: as described',
    means: 'The platform’s score “as described”, as entered last by the end of the period; out of 5.',
  },
  'dsr-service': {
    name: 'Score: service',
    means: 'The platform’s score for service, as entered last by the end of the period; out of 5.',
  },
  'dsr-logistics': {
    name: 'Score: delivery',
    means: 'The platform’s score for delivery, as entered last by the end of the period; out of 5.',
  },
  'new-cost': {
    name: 'Cost per new customer',
    means:
      'Ad spend of the period ÷ its new customers, wherever they came from. A month’s spend is spread over its days. “Kept” ordered again within 90 days, of those whose 90 days are over.',
  },
  'path-repeat': {
    name: 'Back after a traffic product',
    means:
      'Of buyers whose first order held a product that brings people in and whose first 90 days ended in the period, those who ordered again within them.',
  },
  'fan-vip': {
    name: 'Fans who are VIPs',
    means: 'Of fans and iron fans at the end of the period, by your own ladder, those entered as VIPs.',
  },
  'full-price-repeat': {
    name: 'Full-price buyers who came back',
    means:
      'Of buyers whose first order had no discount and whose first 90 days ended in the period, those who ordered again within them. Beside it the same of those who began with a discount.',
  },
  'typing-minutes': {
    name: 'Typing asked for',
    means: 'Changes you entered in the period, each taken for 15 seconds.',
  },
  'weak-stock': {
    name: 'Cash in weak goods',
    means:
      'Stock of class C (goods that sold nothing included) and of dead goods ÷ all stock at the end of the period, at cost, or at price where no cost is known.',
  },
  'unit-price': { name: 'Average selling price', means: 'What order lines came to ÷ their units.' },
  'top-spec': {
    name: 'Share of the top variant',
    means: 'Of products with variants at different prices: units of the dearest one ÷ units of all variants.',
  },
  independence: {
    name: 'Independence',
    means:
      'Second and later orders, and first orders of customers brought by another ÷ sales of orders that name a buyer.',
  },
  'ad-share': { name: 'Ad cost share', means: 'Ad spend ÷ sales. A month’s spend is spread over its days.' },
  'discount-depth': {
    name: 'Discount depth',
    means:
      'What was taken off ÷ what the same orders would have come to without it, of orders whose page tells of discounts.',
  },
  'role-old': {
    name: 'Whom each channel reaches',
    means:
      'Of contacts in the period on channels that were given a job: those with old customers, who had two orders or more by then. Below, by what the channel is for.',
  },
  referred: {
    name: 'Brought by customers',
    means:
      'Customers entered in the period as brought by another customer; their orders in the period, and gifts to those who brought them.',
  },
  'vip-fees': {
    name: 'VIP fees, net',
    means:
      'What VIPs paid to join less what they were given and what was taken off their orders since they joined, in the period.',
  },
};
