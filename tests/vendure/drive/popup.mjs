/** What the popup says, read from the page a seller sees. -> `{ text, codes }`, codes of the orders it names. */
export async function readPopup({ context, own, truth, shot }, name) {
  const popup = await context.newPage();
  try {
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(`${own}/popup.html`);
    await popup.waitForFunction(() => document.body.innerText.trim().length > 20, undefined, {
      timeout: 10_000,
    });
    await popup.waitForTimeout(500);
    await shot(name, popup);
    const text = await popup.locator('body').innerText();
    const html = await popup.locator('body').innerHTML();
    const codes = [...truth.orders.values()].filter(
      (order) => text.includes(order.code) || new RegExp(`/orders/${order.id}["?#]`).test(html),
    );
    return { text, codes: codes.map((order) => order.code) };
  } finally {
    await popup.close();
  }
}
