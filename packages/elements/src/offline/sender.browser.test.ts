import { afterEach, describe, expect, it } from "vitest";

import type { Cabinet } from "./cabinet.ts";
import { openChangeChannel } from "./change-channel.ts";
import { openDatabase } from "./database-cabinet.ts";
import { createFakeCarrier, makeFile, offline, refusal, type FakeCarrier } from "./fake-carrier.contract.ts";
import type { Filing } from "./filing.ts";
import { createMemoryCabinet } from "./memory-cabinet.ts";
import { createOutbox, type NewFiling, type Outbox } from "./outbox.ts";
import { nextOf, startSender, type Sender } from "./sender.ts";

interface Tab {
  readonly outbox: Outbox;
  readonly sender: Sender;
  readonly cabinet: Cabinet;
}

const ends: (() => void)[] = [];
let count = 0;
const fresh = (): string => `sender ${Date.now()} ${(count += 1)}`;

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function openTab(carrier: FakeCarrier, name: string, isStill = true, cabinet?: Cabinet): Promise<Tab> {
  const own = cabinet ?? (await openDatabase(name));
  const channel = openChangeChannel(name);
  const outbox = createOutbox(own, channel);
  const tools = { cabinet: own, channel, outbox, carrier, isStill: () => Promise.resolve(isStill) };
  // No pause is longer than that of a first try.
  const sender = startSender({ ...tools, chance: () => 0.999, patience: 50 });
  ends.push(() => {
    sender.end();
    channel.close();
    own.close();
  });
  return { outbox, sender, cabinet: own };
}

function filing(subject: string, answers: Readonly<Record<string, unknown>> = {}): NewFiling {
  return { form: "visit", title: {}, subject, answers, revision: "r", locale: "en" };
}

const states = async (outbox: Outbox): Promise<readonly Filing["state"][]> =>
  (await outbox.list()).map(({ state }) => state);

describe("startSender", () => {
  it("sends a filing with its files, and keeps the receipt alone", async () => {
    const carrier = createFakeCarrier();
    const { outbox, cabinet } = await openTab(carrier, fresh());
    const { blob, reference } = await makeFile("ten bytes!");
    await cabinet.act(["files"], (hand) => hand.put("files", { sha256: reference.sha256, blob, at: Date.now() }));
    const { id } = await outbox.add(filing("C-1", { photo: [reference] }));
    await expect.poll(() => states(outbox)).toEqual(["done"]);
    expect(new TextDecoder().decode(carrier.blobs.get(reference.sha256))).toBe("ten bytes!");
    expect(await outbox.list()).toMatchObject([{ id, receipt: { submission: id }, answers: {} }]);
  });

  it("files each once and in order, however often lines break and answers are lost", async () => {
    const carrier = createFakeCarrier();
    let asked = 0;
    carrier.trouble = () => {
      asked += 1;
      if (asked % 3 === 0) return { failure: offline, late: asked % 2 === 0 };
      return asked % 7 === 0 ? { failure: refusal(503, "server/busy") } : undefined;
    };
    const { outbox } = await openTab(carrier, fresh());
    const made = [];
    for (let at = 0; at < 4; at += 1) made.push((await outbox.add(filing("C-1", { at }))).id);
    await expect.poll(() => states(outbox), { timeout: 30_000 }).toEqual(["done", "done", "done", "done"]);
    expect([...carrier.taken.keys()]).toEqual(made);
  });

  it("goes on where a page that was killed has stopped", async () => {
    const carrier = createFakeCarrier();
    const name = fresh();
    carrier.trouble = (what) => (what === "file" ? { failure: offline, late: true } : undefined);
    const first = await openTab(carrier, name);
    await first.outbox.add(filing("C-1", { text: "kept" }));
    await expect.poll(() => carrier.taken.size).toBe(1);
    for (const end of ends.splice(0)) end();
    carrier.trouble = () => undefined;
    const second = await openTab(carrier, name);
    await expect.poll(() => states(second.outbox)).toEqual(["done"]);
    expect(new Set(carrier.filed).size).toBe(1);
  });

  it("sends from one tab at a time, and from the next when that one is gone", async () => {
    const carrier = createFakeCarrier();
    const name = fresh();
    const tabs = [await openTab(carrier, name), await openTab(carrier, name), await openTab(carrier, name)];
    await Promise.all(tabs.map(({ outbox }, at) => outbox.add(filing("", { at }))));
    await expect.poll(() => carrier.filed.length).toBe(3);
    expect(new Set(carrier.filed).size).toBe(3);
    tabs[0]?.sender.end();
    await tabs[2]?.outbox.add(filing(""));
    await expect.poll(() => carrier.filed.length).toBe(4);
  });

  it("keeps what was refused with its reason, and makes a draft of it to be changed", async () => {
    const carrier = createFakeCarrier();
    carrier.trouble = (what) => (what === "file" ? { failure: refusal(422, "form/missing") } : undefined);
    const { outbox, cabinet } = await openTab(carrier, fresh());
    const { id } = await outbox.add(filing("C-1", { text: "wrong" }));
    await expect.poll(() => states(outbox)).toEqual(["refused"]);
    expect((await outbox.list())[0]?.issues).toMatchObject([{ code: "form/missing" }]);
    const draft = await outbox.takeBack(id);
    expect(draft).toMatchObject({ form: "visit", subject: "C-1", answers: { text: "wrong" } });
    expect(await outbox.list()).toEqual([]);
    expect(await cabinet.act(["drafts"], (hand) => hand.all("drafts"))).toEqual([draft]);
  });

  it("does not let anybody change what the server may have taken", async () => {
    const carrier = createFakeCarrier();
    carrier.trouble = (what) => (what === "file" ? { failure: offline, late: true } : undefined);
    const { outbox } = await openTab(carrier, fresh());
    const { id } = await outbox.add(filing("C-1"));
    await expect.poll(async () => (await outbox.list())[0]?.tries).toBe(1);
    expect(await outbox.takeBack(id)).toBeUndefined();
    carrier.trouble = () => undefined;
    await outbox.retry(id);
    await expect.poll(() => states(outbox)).toEqual(["done"]);
  });

  it("sends nothing once somebody else has signed in", async () => {
    const carrier = createFakeCarrier();
    const { outbox } = await openTab(carrier, fresh(), false);
    await outbox.add(filing("C-1"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([carrier.filed, await states(outbox)]).toEqual([[], ["waiting"]]);
  });

  it("takes the turn from a tab that was put to sleep, when somebody looks at a filing", async () => {
    const carrier = createFakeCarrier();
    const name = fresh();
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const sleeper = navigator.locks.request(`bylaw-outbox ${name}`, () => asleep).catch(() => undefined);
    const { outbox, sender } = await openTab(carrier, name);
    const { id } = await outbox.add(filing("C-1"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(carrier.filed).toEqual([]);
    sender.hurry(id);
    await expect.poll(() => carrier.filed).toEqual([id]);
    wake();
    await sleeper;
  });

  it("sends from a page without a database, too", async () => {
    const carrier = createFakeCarrier();
    const name = fresh();
    const { outbox, cabinet } = await openTab(carrier, name, true, createMemoryCabinet(name));
    await outbox.add(filing("C-1"));
    await expect.poll(() => states(outbox)).toEqual(["done"]);
    expect(cabinet.durable).toBe(false);
  });
});

describe("startSender without locks", () => {
  it("gives the turn to one tab by a note in the database", async () => {
    const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, "locks");
    delete (Navigator.prototype as { locks?: unknown }).locks;
    try {
      const carrier = createFakeCarrier();
      const name = fresh();
      const tabs = [await openTab(carrier, name), await openTab(carrier, name)];
      await Promise.all(tabs.map(({ outbox }) => outbox.add(filing(""))));
      await expect.poll(() => carrier.taken.size).toBe(2);
      expect(carrier.filed.length).toBe(2);
    } finally {
      if (locks !== undefined) Object.defineProperty(Navigator.prototype, "locks", locks);
    }
  });
});

describe("tidy", () => {
  it("throws away the files that nothing names, a day later, and what was sent long ago", async () => {
    const name = fresh();
    const cabinet = createMemoryCabinet(name);
    const channel = openChangeChannel(name);
    let now = Date.now();
    const outbox = createOutbox(cabinet, channel, () => now);
    const named = await makeFile("named");
    const other = await makeFile("other");
    await cabinet.act(["files"], async (hand) => {
      for (const { blob, reference } of [named, other])
        await hand.put("files", { sha256: reference.sha256, blob, at: now });
    });
    const kept = await outbox.add(filing("C-1", { photo: [named.reference] }));
    const { id } = await outbox.add(filing("C-1"));
    await outbox.change(id, { state: "done", doneAt: now });
    const files = (): Promise<readonly string[]> => cabinet.act(["files"], (hand) => hand.keys("files"));
    await outbox.tidy();
    expect((await files()).length).toBe(2);
    now += 25 * 60 * 60_000;
    await outbox.tidy();
    expect(await files()).toEqual([named.reference.sha256]);
    now += 7 * 24 * 60 * 60_000;
    await outbox.tidy();
    expect((await outbox.list()).map((each) => each.id)).toEqual([kept.id]);
    channel.close();
  });
});

describe("nextOf", () => {
  const make = (id: string, subject: string, nextTryAt: number, state: Filing["state"] = "waiting"): Filing =>
    ({ id, subject, nextTryAt, state }) as Filing;

  it("holds back what was filed later about the same subject, and nothing else", () => {
    expect(nextOf([make("a", "C", 10), make("b", "C", 0)], 5)).toBeUndefined();
    expect(nextOf([make("a", "C", 10), make("b", "D", 0)], 5)?.id).toBe("b");
    expect(nextOf([make("a", "", 10), make("b", "", 0)], 5)?.id).toBe("b");
    expect(nextOf([make("a", "C", 0, "refused"), make("b", "C", 0)], 5)?.id).toBe("b");
  });
});
