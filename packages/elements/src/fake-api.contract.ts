import type { DecisionResponse } from "./api/index.ts";
import { answerCalendar } from "./fake-calendar.contract.ts";
import { answerDay } from "./fake-day.contract.ts";
import { answerStart } from "./fake-start.contract.ts";
import { EXCEPTED, excepted, FakeOverrides } from "./fake-overrides.contract.ts";
import { answerTailoring } from "./fake-tailoring.contract.ts";

/** How the server of a test behaves. */
export type ApiState = "ready" | "empty" | "loading" | "refused" | "offline";

/** What a test's server was asked. */
export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly locale: string;
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly authorization: string | null;
  readonly ifMatch: string | null;
}

export interface FakeApi {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: AskedRequest[];
  /** The keys under which things were asked to be done once. */
  readonly keys: string[];
  state: ApiState;
  /** Who asks: nobody in particular, the author of drafts, the second person. */
  person: keyof typeof people;
  /** The author's own draft, as the server has it. */
  draft: Record<string, unknown> | undefined;
  /** The clauses that were confirmed. */
  readonly checked: Set<unknown>;
}

const people = {
  // Of a company that begins; who has a policy is never asked.
  reader: { person: "guest", roles: ["reader"], may: ["readPolicy", "begin"] },
  author: {
    person: "E-001",
    roles: ["reader", "author"],
    may: ["readPolicy", "editDrafts", "proposeOverrides"],
  },
  approver: {
    person: "E-002",
    roles: ["reader", "approver", "publisher"],
    may: ["readPolicy", "proposeOverrides", "publish", "checkClauses"],
  },
} as const;

const documents = Object.values(
  import.meta.glob(["../../packs/bean-products/**/*.json", "../../packs/calendars/cn-state.json"], {
    eager: true,
    import: "default",
  }),
);

/** A server with the fixtures behind the real HTTP client: `C-0004` is the customer whose tier is undetermined. */
export function createFakeApi(state: ApiState = "ready", person: FakeApi["person"] = "reader"): FakeApi {
  const overrides = new FakeOverrides();
  const api: FakeApi = {
    state,
    person,
    draft: undefined,
    checked: new Set(),
    asked: [],
    keys: [],
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const text = await request.text();
      const locale =
        (url.searchParams.get("locale") ?? request.headers.get("accept-language")) === "en" ? "en" : "zh-CN";
      const asked: AskedRequest = {
        method: request.method,
        path: url.pathname,
        locale: url.searchParams.get("locale") ?? "",
        asOf: url.searchParams.get("asOf"),
        knownAt: url.searchParams.get("knownAt"),
        body: text === "" ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>),
        authorization: request.headers.get("authorization"),
        ifMatch: request.headers.get("if-match"),
      };
      api.asked.push(asked);
      api.keys.push(...(request.headers.get("idempotency-key")?.split("\n") ?? []));
      if (api.state === "loading") return new Promise<Response>(() => {});
      if (api.state === "offline") throw new TypeError("Failed to fetch");
      if (asked.path === "/v1/me") return Response.json({ tenant: "demo", name: "", ...people[api.person] });
      if (api.state === "refused") return Response.json(await readFixture("problem", locale), { status: 422 });
      if (asked.path === "/v1/policy/checked") return check(asked, api);
      const dated = answerCalendar(asked, url, locale === "en", api.state === "empty");
      if (dated !== undefined) return dated;
      const timed = answerDay(asked, url, locale === "en", api.state === "empty");
      if (timed !== undefined) return timed;
      const ours = answerTailoring(asked, locale === "en", api.state === "empty", documents);
      if (ours !== undefined) return ours;
      const { person: who } = people[api.person];
      const exception = overrides.answer(asked, url, locale === "en", who, api.state === "empty");
      if (exception !== undefined) return exception;
      const begun = answerStart(asked.path, asked.body, locale, api.state === "empty");
      if (begun !== undefined) return begun;
      const special = await answerDrafts(asked, locale, api);
      if (special !== undefined) return special;
      const body = await readFixture(fixtureOf(asked), locale);
      const answer = { ...body, ...changesOf(asked, api.state === "empty") };
      if (asked.path === "/v1/decisions/tier" && asked.body["subject"] === EXCEPTED) {
        return Response.json(excepted(body as DecisionResponse, locale === "en"));
      }
      return Response.json(afterChecks(answer, api.checked));
    },
  };
  return api;
}

function check({ body }: AskedRequest, api: FakeApi): Response {
  const clauses = Array.isArray(body["clauses"]) ? (body["clauses"] as readonly unknown[]) : [];
  for (const clause of clauses) api.checked.add(clause);
  return Response.json({ items: [] }, { status: 201 });
}

/** What is confirmed is not overdue. */
function afterChecks(answer: unknown, checked: ReadonlySet<unknown>): unknown {
  return JSON.parse(JSON.stringify(answer), (_key, value: unknown) => {
    const confirmed =
      typeof value === "object" && value !== null && "overdue" in value && "id" in value && checked.has(value.id);
    return confirmed ? { ...value, overdue: false } : value;
  });
}

interface ReleasesFixture {
  readonly releases: readonly Readonly<Record<string, unknown>>[];
  readonly draft: Readonly<Record<string, unknown>>;
}

/** Drafts, releases and the policy as data: the part of the server that remembers. */
async function answerDrafts(asked: AskedRequest, locale: string, api: FakeApi): Promise<Response | undefined> {
  const { method, path } = asked;
  if (path === "/v1/policy/documents") return Response.json({ documents, release: { id: "r1" } });
  // Who may not see records counts on the server.
  if (path.startsWith("/v1/populations/")) return Response.json({ title: "Not allowed", issues: [] }, { status: 403 });
  if (path === "/v1/impact" || path === "/v1/drafts/d1/impact") return impactOf(asked, locale);
  const { releases, draft } = (await readFixture("releases", locale)) as ReleasesFixture;
  if (path === "/v1/releases") return Response.json({ items: api.state === "empty" ? [] : releases, nextCursor: null });
  const [, id] = /^\/v1\/releases\/(\w+)$/u.exec(path) ?? [];
  if (id !== undefined) return Response.json(releases.find((each) => each["id"] === id));
  if (/^\/v1\/releases\/\w+\/rollback$/u.test(path))
    return Response.json({ ...releases[0], number: 5 }, { status: 201 });
  if (path === "/v1/drafts" && method === "GET") {
    const items = asked.locale === "" && api.draft !== undefined ? [api.draft] : [];
    return Response.json({ items: api.state === "empty" ? [] : [...items, draft], nextCursor: null });
  }
  if (path === "/v1/drafts") return save(api, { id: "mine", version: 1, ...asked.body }, 201);
  if (path === "/v1/drafts/mine") return changeMine(asked, api);
  if (path === "/v1/drafts/mine/submit") return save(api, { ...api.draft, ...asked.body, status: "submitted" }, 200);
  if (/^\/v1\/drafts\/\w+\/(approve|reject|withdraw)$/u.test(path)) return Response.json({ ...draft, ...releases[0] });
  return undefined;
}

function changeMine(asked: AskedRequest, api: FakeApi): Response {
  if (asked.method === "GET") return Response.json(api.draft);
  const version = Number(api.draft?.["version"] ?? 0);
  if (asked.ifMatch !== `"${version}"`) {
    return Response.json({ title: "changed", status: 412, issues: [] }, { status: 412 });
  }
  if (asked.method === "DELETE") {
    api.draft = undefined;
    return new Response(null, { status: 204 });
  }
  return save(api, { ...api.draft, ...asked.body, version: version + 1 }, 200);
}

function save(api: FakeApi, draft: Readonly<Record<string, unknown>>, status: number): Response {
  const now = "2026-11-20T02:00:00Z";
  api.draft = { author: "E-001", status: "editing", createdAt: now, updatedAt: now, ...draft };
  return Response.json(api.draft, { status });
}

/** The threshold of tier 1 at 800,000 moves six customers; nothing else moves anybody. */
async function impactOf({ path, body }: AskedRequest, locale: string): Promise<Response> {
  const full = (await readFixture("impact", locale)) as { readonly before: object };
  const operations = (body["operations"] ?? []) as readonly { readonly value?: unknown }[];
  const moves = path !== "/v1/impact" || operations.some(({ value }) => value === 800_000);
  return Response.json(
    moves
      ? full
      : { ...full, moved: 0, moves: [], after: full.before, near: [], changes: [], sentences: [], visits: undefined },
  );
}

function fixtureOf({ path, body }: AskedRequest): string {
  if (path === "/v1/policy") return "policy";
  if (path === "/v1/decisions/tier/history") return "tier-history";
  if (path === "/v1/decisions/entitlements") return "entitlements-decided";
  return body["subject"] === "C-0004" ? "tier-undetermined" : "tier-decided";
}

function changesOf({ path, asOf, knownAt }: AskedRequest, empty: boolean): object {
  if (path !== "/v1/policy") return {};
  // Long ago nothing of the document stood; what is known now has every clause.
  return { ...(asOf === null ? {} : { asOf }), ...(empty || knownAt !== null ? { chapters: [] } : {}) };
}

async function readFixture(name: string, locale: string): Promise<object> {
  const response = await fetch(new URL(`./fixtures/${name}.${locale}.json`, import.meta.url));
  return (await response.json()) as object;
}
