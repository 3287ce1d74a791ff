const DAY = 86_400_000;

/** A time as Vendure's SQLite holds it: UTC, milliseconds, no zone. */
const stored = (ms) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '');

/** Moves what was made just now to where the history wants it. `run(sql, values)`; ids as Vendure's API gave them. */
export async function backdate(run, made, now) {
  for (const { id, daysAgo, end } of made.placed) {
    const placed = now - daysAgo * DAY;
    const later = (days) => stored(Math.min(placed + days * DAY, now));
    const at = stored(placed);
    // A basket is begun some while before it becomes an order.
    const begun = stored(placed - 12 * 60_000);
    const touched = end === 'paid' ? at : later(end === 'shipped' ? 1.2 : 3.4);
    await run(`UPDATE "order" SET createdAt = ?, orderPlacedAt = ?, updatedAt = ? WHERE id = ?`, [
      begun,
      at,
      touched,
      id,
    ]);
    await run(`UPDATE order_line SET createdAt = ?, updatedAt = ? WHERE orderId = ?`, [at, touched, id]);
    await run(`UPDATE history_entry SET createdAt = ?, updatedAt = ? WHERE orderId = ?`, [at, at, id]);
    await run(`UPDATE payment SET createdAt = ?, updatedAt = ? WHERE orderId = ?`, [at, at, id]);
    await run(
      `UPDATE refund SET createdAt = ?, updatedAt = ? WHERE paymentId IN (SELECT id FROM payment WHERE orderId = ?)`,
      [touched, touched, id],
    );
    await run(
      `UPDATE fulfillment SET createdAt = ?, updatedAt = ? WHERE id IN
        (SELECT fulfillmentId FROM order_fulfillments_fulfillment WHERE orderId = ?)`,
      [later(1), touched, id],
    );
  }
  for (const { id, daysAgo } of made.products) {
    const at = stored(now - daysAgo * DAY);
    const touched = stored(now - Math.min(daysAgo, 40) * DAY);
    await run('UPDATE product SET createdAt = ?, updatedAt = ? WHERE id = ?', [at, touched, id]);
    await run('UPDATE product_variant SET createdAt = ?, updatedAt = ? WHERE productId = ?', [
      at,
      touched,
      id,
    ]);
  }
  const joined = stored(now - 230 * DAY);
  for (const id of made.customers) {
    await run('UPDATE customer SET createdAt = ?, updatedAt = ? WHERE id = ?', [joined, joined, id]);
  }
}
