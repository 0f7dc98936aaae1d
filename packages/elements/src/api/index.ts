/** How an element asks the server: one small interface and its HTTP implementation, to be replaced by `@bylaw/client`. */
export type { Answer, BylawClient, Failure, JsonRequest } from "./bylaw-client.ts";
export { createHttpClient, type HttpClientOptions } from "./http-client.ts";
export type { GetToken, TokenReason } from "./token-source.ts";
