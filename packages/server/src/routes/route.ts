import type { IssueCode, Issue, Locale } from "@bylaw/core";
import type { Permission, Principal } from "../auth/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Services } from "../services.ts";
import type { Conflict, SurveyLink, Write } from "../storage/index.ts";

/** A schema that a client's query must fit. */
export type QueryName = Extract<keyof HttpSchemas, `${string}Query`>;
/** A schema that a client's body must fit. */
export type BodyName = Extract<keyof HttpSchemas, `${string}Body` | `${string}Request`>;
export type SchemaName = keyof HttpSchemas;

type Shape<Name extends SchemaName> = [Name] extends [never] ? undefined : HttpSchemas[Name];

/** The `{names}` in a path. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & PathParams<Rest>
  : unknown;

/** What a handler is told about a request. Query and body have been checked. */
export interface RouteContext<Who, Params, Query, Body> {
  readonly principal: Who;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The body as it was sent, for routes that read lines. */
  readonly text: string;
  /** The body as it comes in, for routes that take bytes; `null` when nothing was sent. */
  readonly stream: ReadableStream<Uint8Array> | null;
  /** The survey whose link asks; for routes of surveys only. */
  readonly survey: SurveyLink | undefined;
  readonly contentType: string;
  /** The version in `If-Match`, for routes that need one. */
  readonly version: number;
  /** The version in `If-Match`, for routes that heed one; `undefined` when the client sent none. */
  readonly heeded: number | undefined;
  readonly locale: Locale;
  readonly services: Services;
  /** A request header. */
  readonly header: (name: string) => string | undefined;
}

/** What a route answers. Without a body the status is 204 or 304. */
export interface Answer<Body> {
  readonly status?: number;
  readonly body?: Body;
  /** In place of a body in JSON, for a route that declares its `media`. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** In place of a body in JSON, where it should not be in memory as a whole; its type stands in `headers`. */
  readonly stream?: ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a command changes and answers; the answer is given only when everything was written. */
export interface Command<Body> {
  readonly writes: readonly Write[];
  readonly answer: Answer<Body>;
  /** What it means that somebody else was faster. */
  readonly conflict: (conflict: Conflict) => Issue;
  /** Whether deciding anew may succeed after a conflict, because it would choose another number; always or by the conflict. */
  readonly again?: boolean | ((conflict: Conflict) => boolean);
}

/** What the caller must be allowed to do; `signedIn` is enough for some, a link for a `survey`, and a few are `public`. */
export type Access = Permission | "signedIn" | "survey" | "public";

/** A route as its file declares it. Everything else derives: registration, checks, OpenAPI, the client's types. */
export interface RouteDefinition<
  Needs extends Access,
  Path extends string,
  Query extends QueryName,
  Body extends BodyName,
  Result extends SchemaName,
> {
  /** What the typed client calls it. */
  readonly operationId: string;
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly path: Path;
  readonly summary: string;
  readonly tag:
    | "policy"
    | "drafts"
    | "releases"
    | "decisions"
    | "populations"
    | "overrides"
    | "records"
    | "forms"
    | "files"
    | "surveys"
    | "tasks"
    | "notices"
    | "start"
    | "server";
  readonly needs: Needs;
  readonly query?: Query;
  readonly body?: Body;
  /** Content types of a body that is not JSON. */
  readonly lines?: readonly string[];
  /** Content types of a body that is bytes, read by the handler. */
  readonly takes?: readonly string[];
  /** Headers that the route reads besides, by name, described. */
  readonly reads?: Readonly<Record<string, string>>;
  /** The schema of the answer; none for an answer without a body. */
  readonly result?: Result;
  /** The content type of an answer that is bytes and not JSON; any for a file, whose own it is. */
  readonly media?: "application/octet-stream" | "*/*";
  /** Status of success; 200 when left out. */
  readonly status?: 200 | 201 | 204;
  /** Needs, or merely heeds, `If-Match` with the version that the client has read. */
  readonly ifMatch?: "needed" | "heeded";
  /** Understands `Idempotency-Key`. */
  readonly repeatable?: boolean;
  /** The issues that are this route's own, beside those of its body and of everybody. */
  readonly issues: readonly IssueCode[];
  readonly handler: (
    context: RouteContext<Needs extends "public" ? null : Principal, PathParams<Path>, Shape<Query>, Shape<Body>>,
  ) => Promise<Answer<Shape<Result>> | Command<Shape<Result>>>;
}

/** Any route, as the table holds it. */
export interface Route extends Omit<RouteDefinition<Access, string, QueryName, BodyName, SchemaName>, "handler"> {
  readonly handler: (context: AnyContext) => Promise<Answer<unknown> | Command<unknown>>;
}

/** What any handler is told. The principal is `null` for a public route only. */
export type AnyContext = RouteContext<Principal | null, Readonly<Record<string, string>>, unknown, unknown>;
