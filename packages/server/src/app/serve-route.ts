import { BylawError, issue } from "@bylaw/core";
import type { Context, Handler } from "hono";
import { may, rolesThatMay, type Authenticate, type Principal } from "../auth/index.ts";
import { readerLocale, readIdempotencyKey, readIfMatch, readJson, readText } from "../http/index.ts";
import { isCommand, type AnyContext, type Route } from "../routes/index.ts";
import type { Services } from "../services.ts";
import type { SurveyLink } from "../storage/index.ts";
import { carryOut, earlierAnswer, type Request } from "./carry-out.ts";
import { checkAddress, checkBody, checkQuery } from "./check-input.ts";
import { toResponse } from "./to-response.ts";

/** The Hono handler of a route: who asks, may they, is it well formed, then the route's own handler. */
export function serveRoute(route: Route, services: Services, auth: Authenticate): Handler {
  return async function serve(c: Context): Promise<Response> {
    const survey = route.needs === "survey" ? await services.surveys.admit(c.req.raw, services.now()) : undefined;
    const principal = survey?.principal ?? (route.needs === "public" ? null : await admit(c, route, auth));
    const context = await readContext(c, route, services, principal, survey?.link);
    const key = route.repeatable === true ? readIdempotencyKey(c.req.header("idempotency-key")) : undefined;
    return answer({ route, context, key, path: c.req.path }, services);
  };
}

async function answer(request: Request, services: Services): Promise<Response> {
  const { route, context } = request;
  const earlier = await earlierAnswer(request, services);
  if (earlier !== undefined) return earlier;
  for (let attempt = 1; ; attempt += 1) {
    // Each attempt sees what the one before ran into.
    // eslint-disable-next-line no-await-in-loop
    const result = await route.handler(context);
    if (!isCommand(result)) return toResponse(result, route, context.locale);
    // eslint-disable-next-line no-await-in-loop
    const done = await carryOut(request, result, services, attempt < MOST_ATTEMPTS);
    if (done !== "again") return done;
  }
}

/** How often a command that may be decided anew is, before its conflict is told. */
const MOST_ATTEMPTS = 8;

/** @issues `server/unauthenticated`, `server/forbidden` */
async function admit(c: Context, route: Route, auth: Authenticate): Promise<Principal> {
  const principal = await auth(c.req.raw);
  if (principal === null) throw new BylawError([issue("server/unauthenticated", {})]);
  const { needs } = route;
  if (needs !== "signedIn" && needs !== "public" && needs !== "survey" && !may(principal, needs)) {
    throw new BylawError([issue("server/forbidden", { roles: rolesThatMay(needs).join(", ") })]);
  }
  return principal;
}

async function readContext(
  c: Context,
  route: Route,
  services: Services,
  principal: Principal | null,
  survey: SurveyLink | undefined,
): Promise<AnyContext> {
  const { locale: wanted, ...query } = c.req.query();
  const locale = readerLocale(wanted, c.req.header("accept-language"));
  const params = c.req.param();
  checkAddress({ ...params, ...query });
  const checked = checkQuery(route.query, query);
  const ifMatch = c.req.header("if-match");
  const version = route.ifMatch === "needed" ? readIfMatch(ifMatch) : 0;
  const heeded = route.ifMatch === "heeded" && ifMatch !== undefined ? readIfMatch(ifMatch) : undefined;
  const { text, json } = await readBody(c, route, services);
  return {
    principal,
    params,
    query: checked,
    body: json,
    text,
    stream: route.takes === undefined ? null : readBytes(c, route.takes),
    survey,
    contentType: contentType(c),
    version,
    heeded,
    locale,
    services,
    header: (name) => c.req.header(name),
  };
}

/** @issues `server/wrong-content-type` */
function readBytes(c: Context, accepted: readonly string[]): ReadableStream<Uint8Array> | null {
  if (accepted.includes(contentType(c))) return c.req.raw.body;
  throw new BylawError([issue("server/wrong-content-type", { expected: accepted.join(", ") }, { document: "body" })]);
}

function contentType(c: Context): string {
  return c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

async function readBody(
  c: Context,
  route: Route,
  services: Services,
): Promise<{ readonly text: string; readonly json: unknown }> {
  if (route.lines !== undefined) {
    return { text: await readText(c.req, route.lines, services.limits.importBytes), json: undefined };
  }
  if (route.body === undefined) return { text: "", json: undefined };
  const body = await readJson(c.req, services.limits.bodyBytes);
  checkBody(route.body, body.json);
  return body;
}
