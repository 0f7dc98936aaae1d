/** How the server of a test behaves. */
export type ApiState = "ready" | "empty" | "loading" | "refused" | "offline";

/** What a test's server was asked. */
export interface AskedRequest {
  readonly path: string;
  readonly locale: string;
  readonly asOf: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly authorization: string | null;
}

export interface FakeApi {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: AskedRequest[];
  state: ApiState;
}

/** A server with the fixtures behind the real HTTP client: `C-0004` is the customer whose tier is undetermined. */
export function createFakeApi(state: ApiState = "ready"): FakeApi {
  const api: FakeApi = {
    state,
    asked: [],
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const text = await request.text();
      const asked: AskedRequest = {
        path: url.pathname,
        locale: url.searchParams.get("locale") ?? "",
        asOf: url.searchParams.get("asOf"),
        body: text === "" ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>),
        authorization: request.headers.get("authorization"),
      };
      api.asked.push(asked);
      if (api.state === "loading") return new Promise<Response>(() => {});
      if (api.state === "offline") throw new TypeError("Failed to fetch");
      const locale = asked.locale === "en" ? "en" : "zh-CN";
      if (api.state === "refused") return Response.json(await readFixture("problem", locale), { status: 422 });
      const body = await readFixture(fixtureOf(asked), locale);
      return Response.json({ ...body, ...changesOf(asked, api.state === "empty") });
    },
  };
  return api;
}

function fixtureOf({ path, body }: AskedRequest): string {
  if (path === "/v1/policy") return "policy";
  if (path === "/v1/decisions/entitlements") return "entitlements-decided";
  return body["subject"] === "C-0004" ? "tier-undetermined" : "tier-decided";
}

function changesOf({ path, asOf }: AskedRequest, empty: boolean): object {
  if (path !== "/v1/policy") return {};
  return { ...(asOf === null ? {} : { asOf }), ...(empty ? { chapters: [] } : {}) };
}

async function readFixture(name: string, locale: string): Promise<object> {
  const response = await fetch(new URL(`./fixtures/${name}.${locale}.json`, import.meta.url));
  return (await response.json()) as object;
}
