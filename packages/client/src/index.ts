/** @packageDocumentation The typed client of the Bylaw API, for browsers and Node. Nothing is sent anywhere but to `baseUrl`. */
export { BylawProblem, type ProblemIssue } from "./bylaw-problem.ts";
export { createClient, type Client, type ClientOptions, type TokenReason } from "./create-client.ts";
export type { Call, Input, OperationId, Output } from "./operation.ts";
export type { components } from "./generated/openapi.ts";
