/** What the popup says, read from the page a seller sees. -> `{ text, codes }`, codes of the orders whose pages it asks for. */
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
    // Other tasks link to orders too; these alone are the pages that would help.
    const offered = await popup.locator('section[aria-labelledby="evidence"] .links a').allTextContents();
    const codes = [...truth.orders.values()].filter((order) => offered.join(' ').includes(order.code));
    return { text, codes: codes.map((order) => order.code) };
  } finally {
    await popup.close();
  }
}
