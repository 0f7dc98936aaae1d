import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import type { BylawUpgrade } from "../index.ts";

const attributes = { "tailoring-href": "#tailoring", "releases-href": "#releases" };

runElementContract("bylaw-upgrade", attributes, ["ready", "empty", "loading", "refused", "offline"]);

describe("<bylaw-upgrade>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => document.body.replaceChildren());

  const all = (element: BylawUpgrade, selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const words = (element: HTMLElement | undefined): string => element?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
  const button = (element: BylawUpgrade, name: RegExp): HTMLElement | undefined =>
    all(element, "button").find((each) => name.test(each.getAttribute("aria-label") ?? words(each)));
  const upgradeOf = (api: FakeApi) => api.draft?.["upgrade"] as Record<string, Record<string, unknown>> | undefined;

  async function plan(api: FakeApi): Promise<BylawUpgrade> {
    const element = await mount("bylaw-upgrade", attributes, api);
    button(element, /查看升级方案/u)?.click();
    await expect.poll(() => all(element, ".line").length).toBe(5);
    return element;
  }

  it("shows what must be decided, folds what goes without saying, and counts each group", async () => {
    const element = await plan(createFakeApi("ready", "author"));
    expect(all(element, ".counts > div").map(words)).toEqual(
      ["两边都改了1", "对象没有了1", "不再允许0", "沿用2", "已经一样1"].map((each) => each.replace(/(\d)$/u, " $1")),
    );
    expect(all(element, ".main > .group h3").map(words)).toEqual(["两边都改了 1", "对象没有了 1"]);
    expect(all(element, ".unsaid")[0]?.hasAttribute("open")).toBe(false);
    const conflict = all(element, ".line.conflict")[0];
    expect(words(conflict)).toMatch(/旧底本 1.0.0 100万元.*新底本 1.1.0 120万元.*本公司 80万元/u);
    expect(words(all(element, ".progress")[0])).toBe("已定 0 / 2");
    expect(await violations(element)).toEqual([]);
  });

  it("is decided line by line, saved by itself as a draft, and undone", async () => {
    const api = createFakeApi("ready", "author");
    const element = await plan(api);
    all(element, ".line.conflict .theirs input")[0]?.click();
    await expect.poll(() => words(all(element, ".progress")[0])).toBe("已定 1 / 2");
    await expect.poll(() => upgradeOf(api)?.["choices"], { timeout: 5000 }).toEqual({ "company:demo/1": "theirs" });
    expect(upgradeOf(api)?.["to"]).toEqual({ pack: "bean-products", version: "1.1.0", checksum: "sha256:next" });
    expect(api.draft?.["operations"]).toEqual([]);
    button(element, /^撤销/u)?.click();
    await expect.poll(() => upgradeOf(api)?.["choices"], { timeout: 5000 }).toEqual({});
    button(element, /^重做/u)?.click();
    await expect.poll(() => words(all(element, ".progress")[0])).toBe("已定 1 / 2");
  });

  it("goes on with what was decided on another day", async () => {
    const api = createFakeApi("ready", "author");
    const now = "2026-11-20T02:00:00Z";
    api.draft = {
      id: "mine",
      version: 4,
      author: "E-001",
      status: "rejected",
      comment: "门槛再想想",
      createdAt: now,
      updatedAt: now,
      operations: [],
      upgrade: { to: { pack: "bean-products", version: "1.1.0" }, choices: { "company:demo/1": "ours" } },
    };
    const element = await mount("bylaw-upgrade", attributes, api);
    await expect.poll(() => words(all(element, ".progress")[0])).toBe("已定 1 / 2");
    expect(words(all(element, ".strip")[0])).toContain("门槛再想想");
    expect(words(all(element, ".line.conflict .standing")[0])).toBe("保留本公司的");
  });

  it("does not overwrite what was decided elsewhere unasked", async () => {
    const api = createFakeApi("ready", "author");
    const element = await plan(api);
    all(element, ".line.conflict .theirs input")[0]?.click();
    await expect.poll(() => api.draft?.["version"], { timeout: 5000 }).toBe(1);
    api.draft = { ...api.draft, version: 7 };
    all(element, ".line.conflict .ours input")[0]?.click();
    await expect.poll(() => words(all(element, ".strip")[0]), { timeout: 5000 }).toContain("在别处改过");
    button(element, /用这里的/u)?.click();
    await expect.poll(() => upgradeOf(api)?.["choices"], { timeout: 5000 }).toEqual({ "company:demo/1": "ours" });
  });

  it("takes another value by the field of the figure", async () => {
    const api = createFakeApi("ready", "author");
    const element = await plan(api);
    all(element, ".line.conflict .other input[type=radio]")[0]?.click();
    await expect.poll(() => all(element, ".other .figure-input input").length, { timeout: 10_000 }).toBe(1);
    await userEvent.fill(all(element, ".other .figure-input input")[0] as HTMLElement, "110");
    await expect
      .poll(() => upgradeOf(api)?.["choices"]?.["company:demo/1"], { timeout: 5000 })
      .toMatchObject({ op: "set", at: "parameter:tiering.tier1MinExclusive", value: 1_100_000 });
    expect(await violations(element)).toEqual([]);
  });

  it("does not let what is gone be kept", async () => {
    const element = await plan(createFakeApi("ready", "author"));
    expect(all(element, ".line.orphan .ours input")[0]?.matches(":disabled")).toBe(true);
    expect(words(all(element, ".line.orphan")[0])).toContain("无法保留");
    expect(all(element, ".line.orphan .other").length).toBe(0);
  });

  it("rehearses once all is decided, tells what comes out otherwise, and says when it is out of date", async () => {
    const api = createFakeApi("ready", "author");
    const element = await plan(api);
    expect(button(element, /开始演练/u)?.matches(":disabled")).toBe(true);
    all(element, ".line.conflict .ours input")[0]?.click();
    all(element, ".line.orphan .theirs input")[0]?.click();
    await expect.poll(() => button(element, /开始演练/u)?.matches(":disabled")).toBe(false);
    button(element, /开始演练/u)?.click();
    await expect.poll(() => words(all(element, ".result")[0])).toContain("7 个判定结果会改变");
    expect(words(all(element, ".result")[0])).toContain("客户等级：一级 → 二级 7 个 其中 2 个：惠民超市、佳和便利");
    expect(words(all(element, ".result")[0])).toContain("由 11月23日 10:00 改为 11月22日 22:00");
    expect(words(all(element, ".result")[0])).toContain("缺少“现场照片”");
    expect(await violations(element)).toEqual([]);
    all(element, ".line.conflict .theirs input")[0]?.click();
    await expect.poll(() => words(all(element, ".rehearsal .strip")[0])).toContain("已经过时");
  });

  it("is submitted with day and reason only when all is decided, and taken back", async () => {
    const api = createFakeApi("ready", "author");
    const element = await plan(api);
    expect(words(all(element, "#submit-note")[0])).toBe("还有 2 处未定");
    all(element, ".line.conflict .ours input")[0]?.click();
    all(element, ".line.orphan .theirs input")[0]?.click();
    await expect.poll(() => words(all(element, "#submit-note")[0])).toBe("请先写明理由");
    await userEvent.fill(all(element, ".panel textarea")[0] as HTMLElement, "跟上新版");
    button(element, /^提交审批/u)?.click();
    await expect.poll(() => words(all(element, ".panel")[0])).toContain("升级已提交，等待审批");
    expect(api.asked.findLast(({ path }) => path.endsWith("/submit"))?.body).toMatchObject({ reason: "跟上新版" });
    expect(await violations(element)).toEqual([]);
  });

  it("is decided by the keyboard alone", async () => {
    const api = createFakeApi("ready", "author");
    const element = await mount("bylaw-upgrade", attributes, api);
    const focused = (): HTMLElement | null => element.shadowRoot?.activeElement as HTMLElement | null;
    const to = async (wanted: (at: HTMLElement) => boolean): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        const at = focused();
        if (at !== null && wanted(at)) return;
        await userEvent.tab();
      }
      throw new TypeError("the keyboard does not get there");
    };
    await to((at) => /查看升级方案/u.test(words(at)));
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => all(element, ".line").length).toBe(5);
    await to((at) => at.matches(".line.conflict input"));
    await userEvent.keyboard("{ArrowDown}");
    await to((at) => at.matches(".line.orphan input"));
    await userEvent.keyboard(" ");
    await expect.poll(() => words(all(element, ".progress")[0])).toBe("已定 2 / 2");
    await to((at) => /开始演练/u.test(words(at)));
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => words(all(element, ".result")[0])).toContain("7 个判定结果会改变");
  }, 30_000);
});
