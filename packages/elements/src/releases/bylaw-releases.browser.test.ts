import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, settled, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import type { BylawReleases } from "../index.ts";

runElementContract("bylaw-releases", {}, ["ready", "empty", "loading", "refused", "offline"]);

describe("<bylaw-releases>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => document.body.replaceChildren());

  const all = (element: BylawReleases, selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const words = (element: HTMLElement | undefined): string => element?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
  const button = (element: BylawReleases, name: RegExp): HTMLElement | undefined =>
    all(element, "button").find((each) => name.test(words(each)));

  async function show(api: FakeApi): Promise<BylawReleases> {
    const element = await mount("bylaw-releases", {}, api);
    await expect.poll(() => all(element, ".bone").length).toBe(0);
    await expect.poll(() => all(element, ".waiting .proof").length).toBe(1);
    return element;
  }

  it("tells ahead, in force, rolled back and past apart, in words and in shape", async () => {
    const element = await show(createFakeApi("ready", "reader"));
    expect(all(element, ".entry").map((each) => each.className.replace("entry ", ""))).toEqual([
      "pending",
      "scheduled",
      "current",
      "undone",
      "past",
    ]);
    expect(all(element, ".card-head").map(words)).toEqual([
      "一级客户年采购额门槛 待审批",
      "第 4 版 已排期",
      "第 3 版 现行 回退到第 1 版的内容",
      "第 2 版 已被第 3 版回退",
      "第 1 版",
    ]);
    expect(words(all(element, ".entry.scheduled .changes li")[0])).toBe(
      "2.2.1 一级客户年采购额门槛，由 100万元 改为 90万元",
    );
    expect(words(all(element, ".entry.undone .quiet").at(-1))).toContain("李国强 批准");
  });

  it("tells what changed in forms and other documents like a figure: what was and is, or in words", async () => {
    const element = await show(createFakeApi("ready", "reader"));
    const [, limit, required] = all(element, ".entry.scheduled .changes li");
    expect(words(limit)).toBe("5.2.2 表单“投诉登记表”：字段“产品批号”的最大长度由 40 个字改为 20 个字");
    expect([words(limit?.querySelector("del") ?? undefined), words(limit?.querySelector("ins") ?? undefined)]).toEqual([
      "40 个字",
      "20 个字",
    ]);
    expect(words(required)).toBe("5.2.1 表单“投诉登记表”：字段“电子邮箱”改为必填");
    expect(required?.querySelector("del, ins")).toBeNull();
  });

  it("offers no approval to the author, only the way to take it back", async () => {
    const element = await show(createFakeApi("ready", "author"));
    expect(button(element, /^批准/u)).toBeUndefined();
    expect(button(element, /回退到这一版/u)).toBeUndefined();
    expect(button(element, /撤回修改/u)).toBeDefined();
    expect(words(all(element, ".waiting .card-foot")[0])).toContain("须由另一人审批");
  });

  it("offers nothing to who may only read", async () => {
    const element = await show(createFakeApi("ready", "reader"));
    expect(all(element, ".waiting button")).toEqual([]);
  });

  it("says on the button what approving does, and does it once", async () => {
    const api = createFakeApi("ready", "approver");
    const element = await show(api);
    let told = 0;
    element.addEventListener("bylaw-draft", () => (told += 1));
    const approve = button(element, /^批准/u);
    expect(words(approve)).toBe("批准，自2099年3月1日起施行");
    approve?.click();
    approve?.click();
    await expect.poll(() => told).toBe(1);
    const sent = api.asked.filter(({ path }) => path.endsWith("/approve"));
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"3"']);
    await settled(element);
  });

  it("sends a draft back only with a comment", async () => {
    const api = createFakeApi("ready", "approver");
    const element = await show(api);
    button(element, /退回修改/u)?.click();
    await expect.poll(() => all(element, ".intent textarea").length).toBe(1);
    expect(await violations(element)).toEqual([]);
    const [comment] = all(element, ".intent textarea");
    expect(button(element, /^退回$/u)?.matches(":disabled")).toBe(true);
    await userEvent.fill(comment as HTMLElement, "请写明人手怎么安排");
    button(element, /^退回$/u)?.click();
    await expect
      .poll(() => api.asked.findLast(({ path }) => path.endsWith("/reject"))?.body)
      .toEqual({ comment: "请写明人手怎么安排" });
  });

  it("shows what reads differently before it rolls back, and asks why and from when", async () => {
    const api = createFakeApi("ready", "approver");
    const element = await show(api);
    all(element, ".entry.past .link")
      .find((each) => /回退到这一版/u.test(words(each)))
      ?.click();
    await expect
      .poll(() => api.asked.findLast(({ path }) => path === "/v1/policy")?.knownAt)
      .toBe("2025-01-01T02:00:00Z");
    await expect.poll(() => words(all(element, ".plan")[0])).toMatch(/回退后会改变|会改变：|不会改变什么/u);
    expect(button(element, /^回退，自/u)?.matches(":disabled")).toBe(true);
    expect(await violations(element)).toEqual([]);
  });

  it("tells of an upgrade to which base it goes, and what its author has decided of the company's changes", async () => {
    const api = createFakeApi("ready", "approver");
    const to = { pack: "bean-products", version: "1.1.0" };
    const upgrade = { to, choices: { "company:demo/1": "ours", "company:demo/0": "theirs" } };
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await api.fetch(input, init);
      if (!(input instanceof Request) || new URL(input.url).pathname !== "/v1/drafts") return answer;
      const { items } = (await answer.json()) as { readonly items: readonly object[] };
      return Response.json({ items: items.map((each) => ({ ...each, upgrade })), nextCursor: null });
    };
    const element = await show({ ...api, fetch });
    await expect.poll(() => words(all(element, ".upgrade")[0])).toContain("底本升级到“成品客户维护制度 1.1.0”");
    const told = words(all(element, ".upgrade")[0]);
    expect(told).toContain("本公司的 5 处改动：3 处保留，2 处改用新底本。");
    expect(told).toContain("一级客户的年采购额门槛 2.2.1 保留本公司的 新底本：120万元；本公司：80万元");
    expect(await violations(element)).toEqual([]);
  });
});
