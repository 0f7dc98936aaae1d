import type { Access, BodyName, QueryName, Route, RouteDefinition, SchemaName } from "./route.ts";

/**
 * Checks a route against the schemas that it names: the compiler knows its path's parameters, its query, its body and
 * its answer by their names.
 */
export function defineRoute<
  const Needs extends Access,
  const Path extends string,
  Query extends QueryName = never,
  Body extends BodyName = never,
  Result extends SchemaName = never,
>(definition: RouteDefinition<Needs, Path, Query, Body, Result>): Route {
  // The handler is only ever called with what the definition names.
  return Object.freeze(definition) as unknown as Route;
}
