import { setTimeout as delay } from "node:timers/promises";
import { Hono } from "hono";

/** A year's purchases as the ERP's books have them, in yuan. */
const books: Readonly<Record<string, string>> = {
  "C-1": "986000.00",
  "C-2": "1200000.50",
};

/** A stand-in for somebody's ERP: one address, a customer that it is slow about, and one that it fails on. */
export function createErp(): { readonly app: Hono; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const app = new Hono();
  app.get("/customers/:id/purchases", async (c) => {
    const id = c.req.param("id");
    asked.push(id);
    if (id === "C-3") await delay(5000);
    if (id === "C-4") return c.text("the ledger is locked", 503);
    const total = books[id];
    return total === undefined ? c.notFound() : c.json({ customer: id, total, currency: "CNY" });
  });
  return { app, asked };
}
