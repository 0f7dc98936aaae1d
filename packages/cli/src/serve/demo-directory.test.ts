import { createApp, openSqliteStore, type Store } from "@bylaw/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoAuth } from "./demo-auth.ts";
import { demoDirectory } from "./demo-directory.ts";
import { apiRoles, demoCompany, seedDemo } from "./demo.ts";
import { startPacks } from "./new-company.ts";

const NOW = Date.parse("2026-06-15T09:00:00+08:00");
const DAY = "2026-06-15";

describe("demoDirectory", { timeout: 60_000 }, () => {
  const factory = demoCompany(DAY);
  let store: Store;
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    store = await openSqliteStore({ file: ":memory:" });
    await seedDemo(store, factory, NOW);
    app = createApp({
      store,
      auth: demoAuth(factory, apiRoles),
      directory: demoDirectory(factory),
      now: () => NOW,
    });
  }, 60_000);
  afterAll(() => store.close());

  const ask = async (person: string, method: string, path: string, json?: object): Promise<Answer> => {
    const headers = {
      authorization: `Bearer demo-${person}`,
      "accept-language": "zh",
      "content-type": "application/json",
    };
    const response = await app.request(path, { method, headers, ...(json ? { body: JSON.stringify(json) } : {}) });
    return { status: response.status, body: (await response.json()) as Answer["body"] };
  };

  it("has somebody who writes, somebody who approves, somebody who reports and somebody who only looks", async () => {
    const { body } = await ask("E-001", "GET", "/v1/people");
    const may = new Map(body.items?.map((person) => [person.name, person.may]));
    expect(may.get("王淑芬")).toContain("editDrafts");
    expect(may.get("李国强")).toContain("publish");
    expect(may.get("李国强")).not.toContain("editDrafts");
    for (const name of ["孙立群", "赵文静"]) expect(may.get(name)).toContain("submitForms");
    expect(may.get("郑维")).toEqual(["readPolicy", "decide", "readRecords"]);
    expect(body.items?.find(({ id }) => id === "E-011")?.roleNames).toContain("客服负责人");
    expect((await ask("E-011", "GET", "/v1/me")).body).toMatchObject({ person: "E-011", name: "赵文静" });
  });

  it("names the author of the first release", async () => {
    const { body } = await ask("E-015", "GET", "/v1/policy");
    expect(body).toMatchObject({ release: { author: "E-001", authorName: "王淑芬" } });
  });

  it("has a second company that has no policy yet, with people of its own who may begin", async () => {
    const packs = startPacks();
    const offering = createApp({ store, packs, auth: demoAuth(factory, apiRoles), directory: demoDirectory(factory) });
    const headers = { authorization: "Bearer demo-N-001", "accept-language": "en" };
    const told = async (path: string) => (await offering.request(path, { headers })).json() as Promise<unknown>;
    expect(await told("/v1/me")).toMatchObject({
      tenant: "new",
      name: "Lin Lan",
      may: expect.arrayContaining(["begin"]),
    });
    expect(await told("/v1/packs")).toMatchObject({
      begun: false,
      items: expect.arrayContaining([expect.objectContaining({ pack: "landscaping-limits" })]),
    });
    expect(((await told("/v1/people")) as Answer["body"]).items?.map(({ id }) => id)).toEqual(["N-001", "N-002"]);
    expect((await ask("E-001", "GET", "/v1/people")).body.items?.some(({ id }) => id.startsWith("N-"))).toBe(false);
  });

  it("needs a second of them for a change", async () => {
    const operations = [{ op: "set", at: "parameter:tiering.tier1MinExclusive", value: 800_000 }];
    const { id } = (await ask("E-001", "POST", "/v1/drafts", { title: "旺季", operations })).body;
    const said = { from: DAY, reason: "旺季" };
    expect((await ask("E-001", "POST", `/v1/drafts/${id}/submit`, said)).status).toBe(200);
    const own = await ask("E-001", "POST", `/v1/drafts/${id}/approve`, {});
    expect([own.status, own.body.issues?.[0]?.code]).toEqual([403, "server/own-draft"]);
    expect((await ask("E-002", "POST", `/v1/drafts/${id}/approve`, {})).body).toMatchObject({
      authorName: "王淑芬",
      approverName: "李国强",
    });
  });
});

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id?: string;
    readonly items?: readonly {
      readonly id: string;
      readonly name: string;
      readonly may: readonly string[];
      readonly roleNames: readonly string[];
    }[];
    readonly issues?: readonly { readonly code: string }[];
  };
}
