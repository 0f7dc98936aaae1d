/** How an element asks the server: the typed client, what comes back, and why nothing does. */
export { answerTo, type Answer, type Asking, type Failure } from "./answer.ts";
export { ifVersion, onceOnly } from "./change-headers.ts";
export type * from "./views.ts";
export type { Client } from "@bylaw/client";
export type { Json } from "@bylaw/core";
