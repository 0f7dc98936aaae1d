/**
 * What touches the package json-rules-engine, an optional peer dependency: bound rules handed to a stock `Engine`,
 * for hosts that have one or whose facts come asynchronously. Nothing else in core knows that package.
 */
export { toConditions } from "./to-conditions.ts";
export { toEngine, type EngineRule, type FactProvider, type ToEngineOptions } from "./to-engine.ts";
