import { getRequestListener } from "@hono/node-server";
import express, { type Express } from "express";
import type { Hono } from "hono";

/** An Express server that was there before, with the API under a prefix. */
export function expressHost(bylaw: Hono): Express {
  const host = express();
  // Before `express.json()`: the API reads its bodies itself. Express takes the prefix off the address.
  host.use("/policy", getRequestListener(bylaw.fetch, { overrideGlobalObjects: false }));
  host.use(express.json());
  host.get("/", (_request, response) => void response.send("the host"));
  host.post("/echo", (request, response) => void response.json(request.body));
  return host;
}
