import entitlementsEn from "./fixtures/entitlements-decided.en.json" with { type: "json" };
import entitlementsZh from "./fixtures/entitlements-decided.zh-CN.json" with { type: "json" };
import policyEn from "./fixtures/policy.en.json" with { type: "json" };
import policyZh from "./fixtures/policy.zh-CN.json" with { type: "json" };
import problemEn from "./fixtures/problem.en.json" with { type: "json" };
import problemZh from "./fixtures/problem.zh-CN.json" with { type: "json" };
import tierEn from "./fixtures/tier-decided.en.json" with { type: "json" };
import tierZh from "./fixtures/tier-decided.zh-CN.json" with { type: "json" };
import openTierEn from "./fixtures/tier-undetermined.en.json" with { type: "json" };
import openTierZh from "./fixtures/tier-undetermined.zh-CN.json" with { type: "json" };

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
      const english = asked.locale === "en";
      if (api.state === "refused") return Response.json(english ? problemEn : problemZh, { status: 422 });
      return Response.json(answer(asked, english, api.state === "empty"));
    },
  };
  return api;
}

function answer(asked: AskedRequest, english: boolean, empty: boolean): unknown {
  if (asked.path === "/v1/policy") {
    const policy = english ? policyEn : policyZh;
    return { ...policy, asOf: asked.asOf ?? policy.asOf, ...(empty ? { chapters: [] } : {}) };
  }
  if (asked.path === "/v1/decisions/entitlements") return english ? entitlementsEn : entitlementsZh;
  if (asked.body["subject"] === "C-0004") return english ? openTierEn : openTierZh;
  return english ? tierEn : tierZh;
}
