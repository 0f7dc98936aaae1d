import type { Answer, Command } from "./route.ts";

/** Whether a handler decided on writes, rather than only answered. */
export function isCommand<Body>(result: Answer<Body> | Command<Body>): result is Command<Body> {
  return "writes" in result;
}
