import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { createWorkers, type Workers } from "../start-workers.ts";
import type { Store, Write } from "../storage/index.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";
import { noticeWrites } from "./notice-writes.ts";
import { startHttp, startSmtp, type Reply, type TestServer } from "./servers.contract.ts";

type Subscription = HttpSchemas["Subscription"];
type Deliveries = HttpSchemas["DeliveryList"];

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ADMIN = "a:root:admin";

let now = NOW;
let app: TestApp;
let workers: Workers;
let server: TestServer;
let reply: (count: number) => Reply;

beforeEach(async () => {
  now = NOW;
  reply = () => ({ body: '{"errcode":0}' });
  server = await startHttp((_, count) => reply(count));
  app = await openTestApp({ now: () => now });
  workers = start();
});
afterEach(() => server.close());

function start(more: Partial<Parameters<typeof createWorkers>[0]> = {}): Workers {
  return createWorkers({
    store: app.store,
    now: () => now,
    guard: { allowHosts: ["127.0.0.1"] },
    chance: () => 0,
    ...more,
  });
}

async function subscribe(channel: string, more: object = {}, filter: object = {}): Promise<Subscription> {
  const url = `http://127.0.0.1:${server.port}/hook`;
  const settings = channel === "email" ? { to: ["li.na@example.com"] } : { url, ...more };
  const json = { title: "值班群", channel, filter: { kinds: ["clock.*"], locale: "zh-CN", ...filter }, settings };
  return (await app.ask<Subscription>("POST", "/v1/subscriptions", { as: ADMIN, json })).body;
}

let told = 0;
/** Has something come to pass, as a clock would. */
async function tell(kind = "clock.breached", roles: readonly string[] = ["serviceHead"]): Promise<void> {
  const services = { store: app.store as Store, directory: { people: async () => [] }, newId: () => `n${(told += 1)}` };
  const title = { "zh-CN": "首次回应", en: "First response" };
  const writes: readonly Write[] = await noticeWrites(
    services,
    "a",
    {
      kind,
      at: now,
      tellAt: now,
      persons: [],
      hearers: roles.map((role) => ({ role, substitutes: [] })),
      told: { title, clauses: ["5.3.1.a"], about: `complaint/T-${told}`, due: "2026-06-15T08:00:00+08:00" },
    },
    now,
  );
  expect(await app.store.commit({ tenant: "a", writes })).toMatchObject({ ok: true });
}

const deliveries = async ({ id }: Subscription): Promise<Deliveries["items"]> =>
  (await app.ask<Deliveries>("GET", `/v1/subscriptions/${id}/deliveries`, { as: ADMIN })).body.items;
const texts = (): readonly string[] =>
  server.received.map(({ body }) => (JSON.parse(body) as { readonly text: { readonly content: string } }).text.content);

describe("subscriptions", () => {
  it("hear of what they ask for, by kind and by role", async () => {
    await subscribe("webhook", {}, { kinds: ["clock.breached"], roles: ["salesHead"] });
    await tell();
    await tell("clock.started", ["salesHead"]);
    await workers.tick();
    expect(server.received).toEqual([]);
    await tell("clock.breached", ["salesHead"]);
    await workers.tick();
    expect(server.received.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { type: "clock.breached", timestamp: "2026-06-15T01:00:00.000Z", data: { clauses: ["5.3.1.a"] } },
    ]);
  });

  it("tell a webhook's secret once, never an address in full, and take a new secret beside the old one", async () => {
    const made = await subscribe("webhook");
    expect(made.secret).toMatch(/^whsec_/u);
    const listed = await app.ask<HttpSchemas["SubscriptionList"]>("GET", "/v1/subscriptions", { as: ADMIN });
    expect(JSON.stringify(listed.body)).not.toMatch(/whsec_|\/hook/u);
    const rotated = await app.ask<Subscription>("POST", `/v1/subscriptions/${made.id}/secret`, { as: ADMIN });
    expect(rotated.body.secret).not.toBe(made.secret);
    await tell();
    await workers.tick();
    expect(String(server.received[0]?.headers["webhook-signature"]).split(" ")).toHaveLength(2);
    now += 25 * 60 * MINUTE;
    await tell();
    await workers.tick();
    expect(String(server.received[1]?.headers["webhook-signature"]).split(" ")).toHaveLength(1);
  });

  it("are refused with what is wrong, and are an administrator's alone", async () => {
    const json = { title: "x", channel: "pigeon", filter: { kinds: ["*"], locale: "en" }, settings: {} };
    expect((await app.fail("POST", "/v1/subscriptions", { as: ADMIN, json })).body.issues[0]?.code).toBe(
      "notice/unknown-channel",
    );
    const bad = await app.fail("POST", "/v1/subscriptions", { as: ADMIN, json: { ...json, channel: "wecom" } });
    expect(bad.body.issues[0]).toMatchObject({ code: "notice/bad-url", pointer: "/settings/url" });
    expect((await app.fail("GET", "/v1/subscriptions", { as: "a:x:approver" })).status).toBe(403);
  });

  it("are changed, tested, switched off and taken away", async () => {
    const made = await subscribe("wecom");
    const path = `/v1/subscriptions/${made.id}`;
    await app.ask("POST", `${path}/test`, { as: ADMIN });
    await workers.tick();
    expect(texts()).toEqual(["“值班群”的测试消息：渠道可用"]);
    const headers = { "if-match": '"1"' };
    const off = await app.ask<Subscription>("PUT", path, { as: ADMIN, json: { state: "disabled" }, headers });
    expect(off.body).toMatchObject({ state: "disabled", version: 2 });
    await tell();
    await workers.tick();
    expect(server.received).toHaveLength(1);
    expect((await app.fail("PUT", path, { as: ADMIN, json: { title: "y" }, headers })).status).toBe(412);
    expect((await app.ask("DELETE", path, { as: ADMIN })).status).toBe(204);
    expect((await app.fail("GET", `${path}/deliveries`, { as: ADMIN })).status).toBe(404);
  });
});

describe("deliverHandler", () => {
  it("tries again later and later under the same id, and switches the channel off after days", async () => {
    reply = () => ({ status: 500 });
    const hook = await subscribe("webhook");
    await tell();
    const began = now;
    for (let round = 0; round < 20; round += 1) {
      await workers.tick();
      const next = await app.store.nextTimer("deliveries");
      if (next === undefined) break;
      now = next;
    }
    expect(server.received).toHaveLength(10);
    expect(new Set(server.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect((now - began) / (24 * 60 * MINUTE)).toBeGreaterThan(3);
    expect(await deliveries(hook)).toMatchObject([{ state: "failed", attempts: 10, problem: "status 500" }]);
    expect(await app.store.getSubscription("a", hook.id)).toMatchObject({ state: "disabled", problem: "status 500" });
    const notices = await app.ask<HttpSchemas["NoticeList"]>("GET", "/v1/notices", { as: ADMIN });
    expect(notices.body.items[0]).toMatchObject({ kind: "channel.disabled", role: "admin" });
  });

  it("arrives when the other side is back", async () => {
    reply = (count) => ({ status: count < 3 ? 503 : 200 });
    const hook = await subscribe("webhook");
    await tell();
    for (let round = 0; round < 4; round += 1) {
      await workers.tick();
      now += 10 * MINUTE;
    }
    expect(await deliveries(hook)).toMatchObject([{ state: "sent", attempts: 3, problem: null }]);
  });

  it("waits for as long as it is asked to", async () => {
    reply = () => ({ status: 429, headers: { "retry-after": "900" } });
    await subscribe("webhook");
    await tell();
    await workers.tick();
    expect(await app.store.nextTimer("deliveries")).toBe(now + 900 * SECOND);
  });

  it("stops at once when the other side is gone for good, and at an address inside the house", async () => {
    reply = () => ({ status: 410 });
    const hook = await subscribe("webhook");
    await tell();
    await workers.tick();
    expect(await app.store.getSubscription("a", hook.id)).toMatchObject({ state: "disabled", problem: "410 gone" });
    const inside = await subscribe("webhook", { url: "https://169.254.169.254/latest" });
    await tell();
    await workers.tick();
    expect(await app.store.getSubscription("a", inside.id)).toMatchObject({ problem: "address not allowed" });
    expect(await app.store.nextTimer("deliveries")).toBeUndefined();
  });

  it("takes 200 with an error code for a failure", async () => {
    reply = (count) => ({ body: count === 1 ? '{"errcode":93000}' : '{"errcode":0}' });
    const robot = await subscribe("wecom");
    await tell();
    await workers.tick();
    expect(await deliveries(robot)).toMatchObject([{ state: "pending", problem: "code 93000" }]);
    now += 5 * SECOND;
    await workers.tick();
    expect(await deliveries(robot)).toMatchObject([{ state: "sent" }]);
  });

  it("puts a burst into one message, each thing told once", async () => {
    const robot = await subscribe("dingtalk", { secret: "SECtest" });
    for (let count = 0; count < 8; count += 1) await tell();
    await workers.tick();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(
      /^8 条制度提醒\n1\. 已超时：首次回应（complaint\/T-\d+），原定2026-06-15 08:00到期［5\.3\.1\.a］/u,
    );
    expect((await deliveries(robot)).map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => "sent"));
  });

  it("sends a robot no more than 20 messages a minute, and the rest together afterwards", async () => {
    await subscribe("wecom");
    for (let count = 0; count < 25; count += 1) {
      now += SECOND;
      await tell();
      await workers.tick();
    }
    expect(texts()).toHaveLength(20);
    now += MINUTE;
    await workers.tick();
    expect(texts()).toHaveLength(21);
    expect(texts()[20]).toMatch(/^5 条制度提醒/u);
  });

  it("mails over the host's own server", async () => {
    const smtp = await startSmtp();
    const mailing = start({ mail: { host: "127.0.0.1", port: smtp.port, from: "bylaw@factory.example" } });
    const mail = await subscribe("email");
    await tell();
    await mailing.tick();
    expect(smtp.mails).toMatchObject([{ to: ["li.na@example.com"] }]);
    expect(await deliveries(mail)).toMatchObject([{ state: "sent" }]);
    await smtp.close();
  });

  it("sends one message when two workers are at it", async () => {
    await subscribe("webhook");
    await tell();
    await Promise.all([workers.tick(), start().tick()]);
    expect(server.received).toHaveLength(1);
  });
});
