import { ERROR } from './api.mjs';

/** Begins an order nobody has placed yet. */
export async function startDraft(ask, order, customerId, customer, variants) {
  const { createDraftOrder } = await ask(`mutation { createDraftOrder { id } }`);
  const id = createDraftOrder.id;
  for (const { sku, quantity } of order.lines) {
    await ask(
      `mutation($o: ID!, $v: ID!, $q: Int!) {
        addItemToDraftOrder(orderId: $o, input: { productVariantId: $v, quantity: $q }) { ${ERROR} } }`,
      { o: id, v: variants.get(sku), q: quantity },
    );
  }
  await ask(
    `mutation($o: ID!, $c: ID!) { setCustomerForDraftOrder(orderId: $o, customerId: $c) { ${ERROR} } }`,
    { o: id, c: customerId },
  );
  await ask(
    `mutation($o: ID!, $a: CreateAddressInput!) {
      setDraftOrderShippingAddress(orderId: $o, input: $a) { id }
      setDraftOrderBillingAddress(orderId: $o, input: $a) { id } }`,
    {
      o: id,
      a: {
        fullName: `${customer.firstName} ${customer.lastName}`,
        streetLine1: '1 Nowhere Lane',
        city: 'Farthing',
        postalCode: 'ZZ1 1ZZ',
        countryCode: 'GB',
      },
    },
  );
  return id;
}

/** Places an order, pays it, sends it or takes it back, as `order.end` says. */
export async function placeOrder(ask, order, customerId, customer, variants) {
  const id = await startDraft(ask, order, customerId, customer, variants);
  await ask(
    `mutation($o: ID!) {
      setDraftOrderShippingMethod(orderId: $o, shippingMethodId: "1") { ${ERROR} }
      transitionOrderToState(id: $o, state: "ArrangingPayment") { ${ERROR} }
      addManualPaymentToOrder(input: { orderId: $o, method: "Till", transactionId: "paid at the till", metadata: {} }) { ${ERROR} } }`,
    { o: id },
  );
  const { order: placed } = await ask(
    `query($o: ID!) { order(id: $o) { state totalWithTax lines { id quantity } payments { id } } }`,
    { o: id },
  );
  if (placed.state !== 'PaymentSettled') throw new Error(`Order ${id} stands at ${placed.state}, not paid`);
  const lines = placed.lines.map((l) => ({ orderLineId: l.id, quantity: l.quantity }));
  const payment = placed.payments[0].id;
  if (order.end === 'cancelled') {
    await ask(`mutation($input: CancelOrderInput!) { cancelOrder(input: $input) { ${ERROR} } }`, {
      input: { orderId: id, lines, cancelShipping: true, reason: 'changed mind' },
    });
    await refund(ask, payment, placed.totalWithTax);
    return id;
  }
  if (order.end !== 'paid') await send(ask, id, lines, order.end !== 'shipped');
  if (order.end === 'refunded') await refund(ask, payment, placed.totalWithTax);
  if (order.end === 'part-refunded') await refund(ask, payment, Math.round(placed.totalWithTax / 4));
  return id;
}

async function send(ask, id, lines, arrived) {
  const { addFulfillmentToOrder: parcel } = await ask(
    `mutation($input: FulfillOrderInput!) { addFulfillmentToOrder(input: $input) { ... on Fulfillment { id } ${ERROR} } }`,
    {
      input: {
        lines,
        handler: {
          code: 'manual-fulfillment',
          arguments: [
            { name: 'method', value: 'Parcel' },
            { name: 'trackingCode', value: `T${id}` },
          ],
        },
      },
    },
  );
  for (const state of arrived ? ['Shipped', 'Delivered'] : ['Shipped']) {
    await ask(
      `mutation($f: ID!, $s: String!) { transitionFulfillmentToState(id: $f, state: $s) { ${ERROR} } }`,
      { f: parcel.id, s: state },
    );
  }
}

async function refund(ask, paymentId, amount) {
  const { refundOrder } = await ask(
    `mutation($input: RefundOrderInput!) { refundOrder(input: $input) { ... on Refund { id state } ${ERROR} } }`,
    { input: { paymentId, amount, lines: [], shipping: 0, adjustment: 0, reason: 'sent back' } },
  );
  if (refundOrder.state === 'Settled') return;
  await ask(
    `mutation($id: ID!) { settleRefund(input: { id: $id, transactionId: "returned" }) { ... on Refund { id } ${ERROR} } }`,
    { id: refundOrder.id },
  );
}
