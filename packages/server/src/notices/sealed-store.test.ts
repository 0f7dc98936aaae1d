import { describe, expect, it } from "vitest";
import { openSqliteStore, type Store, type Subscription } from "../storage/index.ts";
import { isSealed, sealedStore } from "./sealed-store.ts";

const [KEY, NEWER] = [Buffer.alloc(32, 1).toString("base64"), Buffer.alloc(32, 2).toString("base64")];
const settings = { url: "https://hooks.example/in?key=abc", secrets: [{ secret: "whsec_secret" }] };
const subscription: Subscription = {
  id: "s1",
  version: 1,
  title: "x",
  channel: "webhook",
  filter: {},
  settings,
  state: "active",
  problem: null,
  createdAt: 0,
  updatedAt: 0,
};

async function insert(store: Store, row: Subscription = subscription, tenant = "t1"): Promise<void> {
  const { ok } = await store.commit({ tenant, writes: [{ kind: "insert", table: "subscriptions", row }] });
  expect(ok).toBe(true);
}

describe("sealedStore", () => {
  it("keeps neither address nor secret in the database, and gives both back", async () => {
    const plain = await openSqliteStore({ file: ":memory:" });
    const store = sealedStore(plain, KEY);
    await insert(store);
    const kept = JSON.stringify(await plain.getSubscription("t1", "s1"));
    expect(kept).not.toMatch(/hooks\.example|whsec/u);
    expect(await store.getSubscription("t1", "s1")).toEqual(subscription);
    expect(await store.listSubscriptions("t1")).toEqual([subscription]);
  });

  it("seals what is changed, under the newer of two keys, and opens what the older has sealed", async () => {
    const plain = await openSqliteStore({ file: ":memory:" });
    await insert(sealedStore(plain, KEY));
    const both = sealedStore(plain, [NEWER, KEY]);
    expect((await both.getSubscription("t1", "s1"))?.settings).toEqual(settings);
    const set = { settings: { ...settings, url: "https://other.example" }, updatedAt: 1 };
    const writes = [{ kind: "update", table: "subscriptions", key: { id: "s1" }, expect: 1, set }] as const;
    await both.commit({ tenant: "t1", writes });
    expect((await sealedStore(plain, NEWER).getSubscription("t1", "s1"))?.settings).toEqual(set.settings);
    await expect(sealedStore(plain, KEY).getSubscription("t1", "s1")).rejects.toMatchObject({
      issues: [{ code: "notice/sealed" }],
    });
  });

  it("reads what was stored before there was a key", async () => {
    const plain = await openSqliteStore({ file: ":memory:" });
    await insert(plain);
    expect((await sealedStore(plain, KEY).getSubscription("t1", "s1"))?.settings).toEqual(settings);
  });

  it("opens nothing without its key, and nothing that was moved to another company", async () => {
    const plain = await openSqliteStore({ file: ":memory:" });
    await insert(sealedStore(plain, KEY));
    const moved = await plain.getSubscription("t1", "s1");
    if (moved !== undefined) await insert(plain, moved, "t2");
    for (const [store, tenant] of [
      [sealedStore(plain, undefined), "t1"],
      [sealedStore(plain, KEY), "t2"],
    ] as const) {
      await expect(store.getSubscription(tenant, "s1")).rejects.toMatchObject({ issues: [{ code: "notice/sealed" }] });
    }
    const [listed] = await sealedStore(plain, undefined).listSubscriptions("t1");
    expect(isSealed(listed?.settings ?? null)).toBe(true);
  });

  it("refuses a key that is none", async () => {
    const plain = await openSqliteStore({ file: ":memory:" });
    expect(() => sealedStore(plain, "secret")).toThrow(/^notice\/bad-key/u);
  });
});
