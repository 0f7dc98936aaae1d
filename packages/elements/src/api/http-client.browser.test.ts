import { describe, expect, it } from "vitest";

import { createHttpClient } from "./http-client.ts";

describe("createHttpClient", () => {
  it("asks for a new token once when the old one has expired", async () => {
    const sent: (string | null)[] = [];
    let issued = 0;
    const client = createHttpClient({
      baseUrl: "https://policy.example/",
      getToken: () => `token-${(issued += 1)}`,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        sent.push(`${request.url} ${request.headers.get("authorization")}`);
        return request.headers.get("authorization") === "Bearer token-1"
          ? new Response(null, { status: 401 })
          : Response.json({ fine: true });
      },
    });
    expect(await client.fetchJson("/v1/me", { locale: "en" })).toEqual({ ok: true, value: { fine: true } });
    expect(sent).toEqual([
      "https://policy.example/v1/me Bearer token-1",
      "https://policy.example/v1/me Bearer token-2",
    ]);
  });

  it("gives the server's issues, and offline when nobody answers", async () => {
    const issue = { code: "facts/unknown", pointer: "/facts", message: "m", help: "h" };
    const refusing = createHttpClient({
      baseUrl: "",
      fetch: async () => Response.json({ title: "not valid", issues: [issue] }, { status: 422 }),
    });
    expect(await refusing.fetchJson("/v1/policy", { locale: "en" })).toEqual({
      ok: false,
      failure: { kind: "refused", status: 422, title: "not valid", issues: [issue] },
    });
    const dead = createHttpClient({ baseUrl: "", fetch: () => Promise.reject(new TypeError("Failed to fetch")) });
    expect(await dead.fetchJson("/v1/policy", { locale: "en" })).toEqual({ ok: false, failure: { kind: "offline" } });
  });

  it("reads a refusal that is not JSON", async () => {
    const client = createHttpClient({ baseUrl: "", fetch: async () => new Response("<html>", { status: 502 }) });
    expect(await client.fetchJson("/v1/policy", { locale: "en" })).toEqual({
      ok: false,
      failure: { kind: "refused", status: 502, title: "", issues: [] },
    });
  });
});
