/**
 * The table of routes: one file and one line here for each. Registration, checks of bodies and queries, OpenAPI and the
 * client's types derive from it.
 */
import type { Route } from "./route.ts";
export const routes: readonly Route[] = [];
