import { Hono } from "hono";
import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { routes } from "../routes/index.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

describe("createApp", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });

  it("asks for a credential on every route that is not public", async () => {
    // Who has a survey's link needs no other; without one it is told so in a customer's words.
    for (const route of routes.filter(({ needs }) => needs !== "public" && needs !== "survey")) {
      const told = await test.fail(route.method.toUpperCase(), route.path.replaceAll(/[{}]/gu, ""), { as: null });
      expect([route.operationId, told.status, told.body.issues[0]?.code]).toEqual([
        route.operationId,
        401,
        "server/unauthenticated",
      ]);
      expect(told.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  it("leaves open what needs no credential, and nothing else", async () => {
    const open = [
      "/health/live",
      "/health/ready",
      "/openapi.json",
      "/docs",
      "/docs/issues",
      "/docs/start.js",
      "/docs/swagger-ui.css",
    ];
    for (const path of open) expect((await test.app.request(path)).status).toBe(200);
    for (const path of ["/v1", "/v1/", "/v1/nothing", "/v1/policy/x"]) {
      expect((await test.app.request(path)).status).toBeOneOf([401, 404]);
    }
    expect((await test.app.request("/v1/nothing")).status).toBe(401);
  });

  it("gives each role only what its row of the table says", async () => {
    const may = async (role: string): Promise<readonly string[]> => {
      const allowed: string[] = [];
      for (const route of routes.filter(({ needs }) => !["public", "signedIn", "survey"].includes(needs))) {
        const told = await test.ask(route.method.toUpperCase(), route.path.replaceAll(/[{}]/gu, ""), {
          as: `a:p:${role}`,
        });
        if (told.status !== 403) allowed.push(String(route.needs));
      }
      return [...new Set(allowed)].toSorted();
    };
    expect(await may("reader")).toEqual(["decide", "readPolicy", "readRecords"]);
    expect(await may("author")).toEqual(["decide", "editDrafts", "proposeOverrides", "readPolicy", "readRecords"]);
    expect(await may("approver")).toEqual([
      "decide",
      "exportForms",
      "manageClocks",
      "manageTasks",
      "proposeOverrides",
      "publish",
      "readPolicy",
      "readRecords",
      "runClocks",
      "sendSurveys",
    ]);
    expect(await may("publisher")).toEqual(["decide", "exportForms", "publish", "readPolicy", "readRecords"]);
    expect(await may("importer")).toEqual(["readRecords", "writeRecords"]);
    expect(await may("admin")).toEqual([
      "begin",
      "decide",
      "editDrafts",
      "exportForms",
      "manageChannels",
      "manageClocks",
      "manageTasks",
      "proposeOverrides",
      "publish",
      "readPolicy",
      "readRecords",
      "runClocks",
      "sendSurveys",
      "submitForms",
      "writeRecords",
    ]);
    expect(await may("constructor")).toEqual([]);
  });

  it("names the place where an error is explained from wherever it was asked, under any mount", async () => {
    const outer = new Hono().route("/", test.app).route("/bylaw", test.app).route("/of/:company/v1", test.app);
    for (const mount of ["", "/bylaw", "/of/acme/v1"]) {
      for (const [method, path, code] of [
        ["GET", "/v1/me", "server/unauthenticated"],
        ["GET", "/v1/records/customer/C%2F1", "server/unauthenticated"],
        ["GET", "/v1/drafts/nothing/here/at/all", "server/unauthenticated"],
      ] as const) {
        const asked = `https://host.example${mount}${path}`;
        const { type } = (await (await outer.request(asked, { method })).json()) as HttpSchemas["Problem"];
        expect(new URL(type, asked).href).toBe(`https://host.example${mount}/docs/issues#${code}`);
        expect((await outer.request(new URL(type, asked))).status).toBe(200);
      }
    }
    const told = await test.fail("DELETE", "/v1/records/customer");
    expect(told.body.type).toBe("../../docs/issues#server/method-not-allowed");
  });

  it("says what is missing for a role in the reader's language", async () => {
    const told = await test.fail("POST", "/v1/drafts", { as: "a:p:reader", headers: { "accept-language": "zh" } });
    expect(told.body).toMatchObject({
      status: 403,
      title: "没有权限",
      detail: "此操作需要以下角色之一：`author, admin`",
    });
    expect(told.headers.get("content-language")).toBe("zh-CN");
  });

  it("speaks Chinese when nothing is said, and what the address asks for before all", async () => {
    const problem = async (path: string, language: string): Promise<string> =>
      (await test.fail("GET", path, { headers: { "accept-language": language } })).body.title;
    expect(await problem("/v1/nothing", "")).toBe("没有找到");
    expect(await problem("/v1/nothing", "fr, en;q=0.5, zh;q=0.2")).toBe("Not found");
    expect(await problem("/v1/nothing?locale=zh-CN", "en")).toBe("没有找到");
    expect(await problem("/v1/nothing", "en;q=0, zh")).toBe("没有找到");
  });

  it("names the methods that an address knows", async () => {
    const told = await test.fail("PATCH", "/v1/drafts/x");
    expect(told.status).toBe(405);
    expect(told.headers.get("allow")).toBe("GET, PUT, DELETE");
  });

  it("tells an unexpected error by a number only, and logs it under that number", async () => {
    const broken = await openTestApp({
      auth: () => {
        throw new RangeError("secret inside");
      },
    });
    const told = await broken.fail("GET", "/v1/me");
    const entry = broken.log.find(({ event }) => event === "unexpected");
    expect(told.status).toBe(500);
    expect(JSON.stringify(told.body)).not.toContain("secret");
    expect(entry).toMatchObject({ id: told.body.issues[0]?.params["id"], error: expect.any(RangeError) as unknown });
  });

  it("answers 503 without the database's words when the database is gone", async () => {
    const gone = await openTestApp();
    await gone.store.close();
    expect((await gone.ask("GET", "/health/live")).status).toBe(200);
    expect((await gone.fail("GET", "/health/ready")).status).toBe(503);
    const told = await gone.fail("GET", "/v1/policy");
    expect([told.status, told.body.issues[0]?.code]).toEqual([503, "server/unavailable"]);
  });

  it("logs the route's pattern and never the address", async () => {
    await test.ask("GET", "/v1/records/customer/C00001?locale=en");
    expect(test.log.at(-1)).toMatchObject({
      event: "request",
      method: "GET",
      route: "/v1/records/:type/:id",
      status: 200,
    });
    expect(JSON.stringify(test.log)).not.toContain("C00001");
  });

  it("guards every answer with headers", async () => {
    for (const path of ["/v1/me", "/v1/policy", "/v1/nothing"]) {
      const { headers } = await test.ask("GET", path);
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toMatch(/no-store|private, no-cache/u);
      expect(headers.get("vary")).toContain("Authorization");
    }
  });

  it("refuses a body that is too large, declared or not, before reading it", async () => {
    const small = await openTestApp({ limits: { bodyBytes: 100 } });
    const json = { title: "x".repeat(200), operations: [] };
    const told = await small.fail("POST", "/v1/drafts", { json });
    expect([told.status, told.body.issues[0]?.code]).toEqual([413, "server/body-too-large"]);
    const declared = await small.fail("POST", "/v1/drafts", { json, headers: { "content-length": "1000000" } });
    expect(declared.status).toBe(413);
  });

  it("refuses another content type, broken JSON and a body of the wrong shape, each as itself", async () => {
    const codes = async (ask: Parameters<TestApp["fail"]>[2]): Promise<unknown> => {
      const { status, body } = await test.fail("POST", "/v1/drafts", ask);
      return [status, ...body.issues.map(({ code, pointer }) => `${code} ${pointer}`)];
    };
    expect(await codes({ text: "{}", headers: { "content-type": "text/plain" } })).toEqual([
      415,
      "server/wrong-content-type ",
    ]);
    expect(await codes({ text: "{", headers: { "content-type": "application/json" } })).toEqual([
      400,
      "document/not-json ",
    ]);
    expect(await codes({ json: { title: "", operations: [{ op: "set", at: "x", value: 1 }], by: "me" } })).toEqual([
      422,
      "document/unknown-key /by",
      "document/out-of-range /title",
      "document/wrong-pattern /operations/0/at",
    ]);
  });

  it("refuses a filter that it does not know rather than ignoring it", async () => {
    const told = await test.fail("GET", "/v1/releases?limt=3");
    expect([told.status, told.body.issues[0]]).toMatchObject([
      400,
      { code: "document/unknown-key", pointer: "/limt", document: "query" },
    ]);
    expect((await test.fail("GET", "/v1/releases?limit=1000")).status).toBe(400);
    expect((await test.fail("GET", "/v1/releases?cursor=nonsense")).status).toBe(400);
  });

  it("refuses an address that no database can look for", async () => {
    for (const path of ["/v1/drafts/a%00b", "/v1/records/customer?q=%00"]) {
      expect((await test.fail("GET", path)).body).toMatchObject({
        status: 400,
        issues: [{ code: "storage/bad-text" }],
      });
    }
  });

  it("works behind the prefix of a host", async () => {
    const { Hono } = await import("hono");
    const host = new Hono().route("/bylaw", test.app);
    expect((await host.request("/bylaw/health/live")).status).toBe(200);
    const told = await host.request("/bylaw/v1/nothing");
    expect([told.status, told.headers.get("content-type")]).toEqual([401, "application/problem+json"]);
  });
});
