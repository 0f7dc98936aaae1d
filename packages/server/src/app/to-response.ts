import type { Locale } from "@bylaw/core";
import { securityHeaders } from "../http/index.ts";
import type { Answer, Route } from "../routes/index.ts";

/** A route's answer as it goes out. */
export function toResponse(answer: Answer<unknown>, route: Route, locale: Locale): Response {
  const status = answer.status ?? route.status ?? 200;
  const { bytes, stream, headers } = answer;
  if (stream !== undefined) return new Response(stream, { status, headers: { ...securityHeaders, ...headers } });
  if (bytes === undefined || route.media === undefined) return rawResponse(bodyOf(answer), status, locale, headers);
  return new Response(bytes, { status, headers: { ...securityHeaders, "content-type": route.media, ...headers } });
}

/** The text of an answer's body; `null` when it has none. */
export function bodyOf(answer: Answer<unknown>): string | null {
  return answer.body === undefined ? null : JSON.stringify(answer.body);
}

/** An answer whose body is already text. */
export function rawResponse(
  body: string | null,
  status: number,
  locale: Locale,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = body === null ? {} : { "content-type": "application/json; charset=utf-8", "content-language": locale };
  return new Response(body, { status, headers: { ...securityHeaders, ...type, ...headers } });
}
