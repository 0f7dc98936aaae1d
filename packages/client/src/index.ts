/** @packageDocumentation The typed client of the Bylaw API, for browsers and Node. Nothing is sent anywhere but to `baseUrl`. */
export { BylawProblem, type ProblemIssue } from "./bylaw-problem.ts";
export { createClient, type Client, type ClientOptions } from "./create-client.ts";
export type { Call, Input, Locale, OperationId, Output } from "./operation.ts";
export type { GetToken, TokenReason } from "./token-source.ts";
export type { components } from "./generated/openapi.ts";
