import { Hono } from "hono";

/** A Hono server that was there before, with the API under a prefix. */
export function honoHost(bylaw: Hono): Hono {
  const host = new Hono();
  host.get("/", (c) => c.text("the host"));
  host.route("/policy", bylaw);
  return host;
}
