/** The app itself: options, the guard before every route, and the one place where errors become answers. */
export type { CorsOptions } from "./cors.ts";
export { createApp } from "./create-app.ts";
export type { Limits } from "./limits.ts";
export type { Log, LogEntry } from "./log.ts";
export type { AppOptions } from "./options.ts";
