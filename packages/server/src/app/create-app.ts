import { randomUUID } from "node:crypto";
import { issue } from "@bylaw/core";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { databaseBlobs } from "../blobs/index.ts";
import { serveDocs } from "../openapi/index.ts";
import { sealedStore } from "../notices/index.ts";
import { emptyDirectory } from "../people/index.ts";
import { createPolicyService } from "../policy/index.ts";
import { routes } from "../routes/index.ts";
import { followStore } from "../tasks/index.ts";
import { createOfferedPacks } from "../start/index.ts";
import { createSurveyTokens } from "../surveys/index.ts";
import type { Services } from "../services.ts";
import { answerError, answerIssues } from "./answer-error.ts";
import { askedBy, rememberMount } from "./asked.ts";
import { cors } from "./cors.ts";
import { defaultLimits } from "./limits.ts";
import type { AppOptions } from "./options.ts";
import { serveRoute } from "./serve-route.ts";

/**
 * The HTTP API over a store, as a Hono app: serve it by itself, or mount it in another with `host.route("/bylaw", app)`.
 *
 * Everything under `/v1` asks `auth` first; only health, `/openapi.json` and `/docs` do not.
 */
export function createApp(options: AppOptions): Hono {
  const limits = { ...defaultLimits, ...options.limits };
  const now = options.now ?? Date.now;
  const policies = createPolicyService(options.store, limits.cachedPolicies);
  const services: Services = {
    blobs: options.blobs ?? databaseBlobs(options.store),
    surveys: createSurveyTokens(options.store, options.surveyKeys ?? {}, options.newId ?? randomUUID),
    store: followStore(sealedStore(options.store, options.secretKey), policies, now),
    policies,
    directory: options.directory ?? emptyDirectory,
    providers: options.providers ?? {},
    offers: createOfferedPacks(options.packs ?? []),
    now,
    newId: options.newId ?? randomUUID,
    log: options.log ?? (() => undefined),
    limits,
  };
  const app = new Hono();
  app.onError((error, c) => answerError(error, askedBy(c), services));
  app.use(logRequests(services));
  if (options.cors !== undefined) app.use("/v1/*", cors(options.cors));
  for (const route of routes) {
    const pattern = route.path.replaceAll(/\{(\w+)\}/gu, ":$1");
    app.on(route.method.toUpperCase(), pattern, serveRoute(route, services, options.auth));
  }
  serveDocs(app, routes);
  // Mounted in another app, our own notFound is not asked; and who is not signed in learns nothing.
  app.all("/v1/*", async (c) => {
    const isKnown = (await options.auth(c.req.raw)) !== null;
    return isKnown ? answerUnknown(c) : answerIssues([issue("server/unauthenticated", {})], askedBy(c));
  });
  app.notFound(answerUnknown);
  return app;
}

/** @issues `server/method-not-allowed`, `server/unknown-route` */
function answerUnknown(c: Context): Response {
  const { path, method } = c.req;
  const allowed = routes.filter((route) => patternOf(route.path).test(path)).map((route) => route.method.toUpperCase());
  return answerIssues(
    [
      allowed.length === 0
        ? issue("server/unknown-route", { path })
        : issue("server/method-not-allowed", { method, allowed: allowed.join(", ") }),
    ],
    askedBy(c),
  );
}

/** Also finds the route behind the prefix that a host has mounted us under. */
function patternOf(path: string): RegExp {
  return new RegExp(`${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u");
}

/** One line a request, with the route's pattern instead of the address. */
function logRequests(services: Pick<Services, "log">): MiddlewareHandler {
  return async function logRequest(c, next): Promise<void> {
    const started = performance.now();
    rememberMount(c);
    await next();
    const milliseconds = performance.now() - started;
    const { status } = c.res;
    services.log({ level: "info", event: "request", method: c.req.method, route: routePath(c), status, milliseconds });
  };
}
