/**
 * What touches the package json-rules-engine, an optional peer dependency: bound rules handed to a stock `Engine`,
 * for hosts that have one or whose facts come asynchronously. Nothing else in core knows that package.
 */
export { decideWithProviders, type ProviderOptions } from "./decide-with-providers.ts";
export type { FetchOptions, Provider, ProviderContext, StopSignal } from "./fetched-facts.ts";
export { resultTrees, type ConditionResult, type ResultTrees, type RuleResultTree } from "./result-trees.ts";
export { toConditions } from "./to-conditions.ts";
export { toEngine, type EngineRule, type FactProvider, type ToEngineOptions } from "./to-engine.ts";
