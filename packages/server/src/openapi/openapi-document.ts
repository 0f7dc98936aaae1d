import type { IssueCode } from "@bylaw/core";
import { statusOf } from "../http/index.ts";
import type { Route } from "../routes/index.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The issues that any guarded route can answer with. */
const everywhere: readonly IssueCode[] = ["server/unauthenticated", "server/unexpected", "server/unavailable"];
/** The issues of whoever comes with a survey's link. */
const withLink: readonly IssueCode[] = [
  "survey/wrong",
  "survey/expired",
  "survey/revoked",
  "server/unexpected",
  "server/unavailable",
];

/**
 * The OpenAPI 3.1 document of a route table.
 *
 * @param components schemas by title, with references of the form `#/components/schemas/<Title>`
 */
export function openApiDocument(routes: readonly Route[], components: Readonly<Record<string, Schema>>): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Bylaw",
      version: "1",
      description:
        "A company's policy as a program: read it, change it, ask it. The tenant and the person come from the credential alone.",
    },
    // Relative to where this document is, so that it is right behind any prefix.
    servers: [{ url: "." }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        credential: { type: "http", scheme: "bearer", description: "What it must hold is the host's choice." },
        survey: { type: "http", scheme: "bearer", description: "The token of a survey's link." },
      },
    },
    security: [{ credential: [] }],
  };
}

function operation(route: Route, components: Readonly<Record<string, Schema>>): Schema {
  const parameters = [...pathParameters(route), ...queryParameters(route, components), ...headerParameters(route)];
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBody(route),
    responses: { [String(route.status ?? 200)]: success(route), ...problems(route) },
    ...(route.needs === "public" ? { security: [] } : {}),
    ...(route.needs === "survey" ? { security: [{ survey: [] }] } : {}),
  };
}

function pathParameters({ path }: Route): readonly Schema[] {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters({ query, needs }: Route, components: Readonly<Record<string, Schema>>): readonly Schema[] {
  const { properties = {}, required = [] } = (query === undefined ? {} : components[query]) as {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
  };
  const own = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
  const locale = {
    name: "locale",
    in: "query",
    required: false,
    schema: {
      enum: ["zh-CN", "en"],
      description: "The language to answer in; `Accept-Language` otherwise, else zh-CN.",
    },
  };
  return needs === "public" ? own : [...own, locale];
}

function headerParameters(route: Route): readonly Schema[] {
  const ifMatch = {
    name: "If-Match",
    in: "header",
    required: route.ifMatch === "needed",
    schema: { type: "string", description: "The version that was read, in quotes." },
  };
  const key = {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    schema: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      description: "Repeating a request under the same key gives the same answer and changes nothing.",
    },
  };
  const own = Object.entries(route.reads ?? {}).map(([name, description]) => ({
    name,
    in: "header",
    required: true,
    schema: { type: "string", description },
  }));
  return [...(route.ifMatch === undefined ? [] : [ifMatch]), ...(route.repeatable === true ? [key] : []), ...own];
}

function requestBody(route: Route): Schema {
  if (route.lines !== undefined) {
    const content = Object.fromEntries(route.lines.map((type) => [type, { schema: { type: "string" } }]));
    return { requestBody: { required: true, content } };
  }
  if (route.takes !== undefined) {
    const bytes = { schema: { type: "string", format: "binary" } };
    return { requestBody: { required: true, content: Object.fromEntries(route.takes.map((type) => [type, bytes])) } };
  }
  if (route.body === undefined) return {};
  return { requestBody: { required: true, content: { "application/json": { schema: reference(route.body) } } } };
}

function success(route: Route): Schema {
  if (route.media !== undefined) {
    return { description: "Success.", content: { [route.media]: { schema: { type: "string", format: "binary" } } } };
  }
  if (route.result === undefined) return { description: "Done." };
  return { description: "Success.", content: { "application/json": { schema: reference(route.result) } } };
}

/** One entry for each status that the route's issues have. */
function problems(route: Route): Schema {
  const common = route.needs === "public" ? [] : route.needs === "survey" ? withLink : everywhere;
  const codes = new Set<IssueCode>([...common, ...route.issues]);
  if (!["public", "signedIn", "survey"].includes(route.needs)) codes.add("server/forbidden");
  if (route.ifMatch === "needed") codes.add("server/if-match-missing").add("server/version-conflict");
  if (route.repeatable === true) codes.add("server/bad-idempotency-key").add("server/idempotency-key-reused");
  if (route.body !== undefined) codes.add("document/not-json").add("document/no-shape-fits");
  if (route.body !== undefined || route.lines !== undefined) codes.add("server/body-too-large");
  if (route.body !== undefined || route.lines !== undefined || route.takes !== undefined)
    codes.add("server/wrong-content-type");
  const byStatus = Map.groupBy(codes, (code) => statusOf({ code }));
  const entries = [...byStatus]
    .toSorted(([a], [b]) => a - b)
    .map(([status, list]): [string, Schema] => [
      String(status),
      {
        description: list
          .toSorted()
          .map((code) => `\`${code}\``)
          .join(", "),
        content: { "application/problem+json": { schema: reference("Problem") } },
      },
    ]);
  return {
    ...Object.fromEntries(entries),
    default: {
      description: "Any other problem.",
      content: { "application/problem+json": { schema: reference("Problem") } },
    },
  };
}

function reference(title: string): Schema {
  return { $ref: `#/components/schemas/${title}` };
}
