import { BylawError } from "@bylaw/core";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { openTestApp } from "../testing/open-test-app.contract.ts";
import { cors, type CorsOptions } from "./cors.ts";

const PORTAL = "https://portal.example";

function spoken(headers: Headers): readonly string[] {
  return [...headers.keys()].filter((name) => name.startsWith("access-control-"));
}

describe("cors", () => {
  it("lets a listed page read answers, errors too, without cookies", async () => {
    const test = await openTestApp({ cors: { origins: [PORTAL] } });
    for (const as of ["a:chen:reader", null]) {
      const { headers } = await test.ask("GET", "/v1/me", { as, headers: { origin: PORTAL } });
      expect(headers.get("access-control-allow-origin")).toBe(PORTAL);
      expect(headers.get("access-control-expose-headers")).toContain("ETag");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("vary")).toBe("Authorization, Accept-Language, Origin");
    }
  });

  it("answers a preflight before it asks who it is", async () => {
    const { app } = await openTestApp({ cors: { origins: [PORTAL] } });
    const asked = { origin: PORTAL, "access-control-request-method": "PUT" };
    const response = await app.request("/v1/drafts/x", { method: "OPTIONS", headers: asked });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST, PUT, PATCH, DELETE");
    for (const name of ["Authorization", "Content-Type", "If-Match", "Idempotency-Key"]) {
      expect(response.headers.get("access-control-allow-headers")).toContain(name);
    }
    expect(response.headers.get("vary")).toContain("Origin");
  });

  it("says nothing to any other origin, however alike", async () => {
    const { app } = await openTestApp({ cors: { origins: [PORTAL] } });
    const others = ["http://portal.example", `${PORTAL}:8443`, "https://evil.portal.example", `${PORTAL}.evil`, "null"];
    for (const origin of others) {
      const asked = { origin, "access-control-request-method": "GET" };
      for (const method of ["OPTIONS", "GET"]) {
        const { headers, status } = await app.request("/v1/policy", { method, headers: asked });
        expect([origin, method, status, spoken(headers)]).toEqual([origin, method, 401, []]);
        expect(headers.get("vary")).toContain("Origin");
      }
    }
  });

  it("is silent when it was not asked for, and on requests without an origin", async () => {
    const without = await openTestApp();
    const { headers } = await without.ask("GET", "/v1/me", { headers: { origin: PORTAL } });
    expect([spoken(headers), headers.get("vary")]).toEqual([[], "Authorization, Accept-Language"]);
    const test = await openTestApp({ cors: { origins: [PORTAL] } });
    expect(spoken((await test.ask("GET", "/v1/me")).headers)).toEqual([]);
  });

  it("asks a function on every request", async () => {
    const known = new Set<string>();
    const options: CorsOptions = { origins: (origin) => Promise.resolve(known.has(origin)) };
    const app = new Hono().use(cors(options)).get("/", (c) => c.text("fine"));
    const allowed = async (): Promise<string | null> => {
      const response = await app.request("/", { headers: { origin: PORTAL } });
      return response.headers.get("access-control-allow-origin");
    };
    expect(await allowed()).toBeNull();
    known.add(PORTAL);
    expect(await allowed()).toBe(PORTAL);
  });

  it("holds behind the prefix of a host", async () => {
    const { app } = await openTestApp({ cors: { origins: [PORTAL] } });
    const host = new Hono().route("/bylaw", app).get("/own", (c) => c.text("own"));
    const asked = { headers: { origin: PORTAL } };
    expect((await host.request("/bylaw/v1/me", asked)).headers.get("access-control-allow-origin")).toBe(PORTAL);
    expect(spoken((await host.request("/own", asked)).headers)).toEqual([]);
  });

  it("refuses a list with anything but origins in it", () => {
    for (const origin of [
      "*",
      "https://*.portal.example",
      `${PORTAL}/`,
      "portal.example",
      "null",
      "HTTPS://portal.example",
    ]) {
      expect(() => cors({ origins: [origin] })).toThrow(BylawError);
    }
  });
});
