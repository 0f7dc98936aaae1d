import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import type { BylawTailoring } from "../index.ts";

runElementContract("bylaw-tailoring", { "upgrade-href": "#upgrade" }, [
  "ready",
  "empty",
  "loading",
  "refused",
  "offline",
]);

describe("<bylaw-tailoring>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => document.body.replaceChildren());

  const all = (element: BylawTailoring, selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const words = (element: HTMLElement | undefined): string => element?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
  const button = (element: BylawTailoring, name: RegExp): HTMLElement | undefined =>
    all(element, "button").find((each) => name.test(each.getAttribute("aria-label") ?? words(each)));
  const show = (api: FakeApi): Promise<BylawTailoring> => mount("bylaw-tailoring", { "upgrade-href": "#upgrade" }, api);

  it("lists every change by clause, in the document's order, with before, after, who, when and why", async () => {
    const element = await show(createFakeApi("ready"));
    expect(all(element, ".group > h2 .cite").map(words)).toEqual(["2.2.1", "4.1.1.a", "8.1.2"]);
    const line = all(element, '[data-at="parameter:tiering.tier1MinExclusive"]')[0];
    expect(words(line)).toContain("底本: 100万元 本公司: 80万元 旺季前提高走访密度，门槛放低");
    expect(words(line)).toContain("王淑芬，第 3 版，2026年7月1日起");
    expect(words(line)).toContain("新版底本在这里变了 新版是：120万元");
    expect(words(all(element, ".upgrade")[0])).toContain("底本有新版：成品客户维护制度 1.1.0");
  });

  it("flags a deviation that ends soon, and one that has ended", async () => {
    const element = await show(createFakeApi("ready"));
    expect(all(element, ".deviation.soon").map(words)[0]).toContain("还有 12 天到期");
    expect(all(element, ".deviation.ended").map(words)[0]).toContain("已到期，不再成立");
    expect(words(all(element, ".summary")[0])).toContain("1 项例外即将到期，1 项例外已到期");
  });

  it("is searched, narrowed and put in another order, and says so when nothing is left", async () => {
    const element = await show(createFakeApi("ready"));
    const search = all(element, "input[type=search]")[0] as HTMLElement;
    await userEvent.fill(search, "旺季");
    await expect.poll(() => all(element, ".line").length).toBe(1);
    await userEvent.fill(search, "没有这样的词");
    await expect.poll(() => words(all(element, ".message")[0])).toContain("没有符合的改动");
    button(element, /显示全部/u)?.click();
    await expect.poll(() => all(element, ".line").length).toBe(5);
    all(element, ".check input")[0]?.click();
    await expect.poll(() => all(element, ".line").length).toBe(2);
    all(element, ".orders button")[1]?.click();
    await expect.poll(() => all(element, ".group > h2").map(words)).toEqual(["拜访记录", "客户分类与分级"]);
  });

  it("offers nothing to change to who may only read", async () => {
    const element = await show(createFakeApi("ready", "reader"));
    expect(button(element, /^恢复底本/u)).toBeUndefined();
    expect(button(element, /取消保留/u)).toBeUndefined();
    expect(button(element, /改动层 JSON/u)).toBeDefined();
  });

  it("takes a change back as a draft with the base's value, and leaves it after all", async () => {
    const api = createFakeApi("ready", "author");
    const element = await show(api);
    button(element, /^恢复底本：第 8.1.2 条/u)?.click();
    await expect.poll(() => api.draft?.["operations"], { timeout: 5000 }).toBeDefined();
    const [operation] = (api.draft?.["operations"] ?? []) as readonly Record<string, unknown>[];
    expect(operation).toMatchObject({ op: "set", at: "clause:8.1.2/text" });
    expect(operation).not.toHaveProperty("from");
    await expect.poll(() => words(all(element, ".draft-card")[0])).toContain("恢复底本：第 8.1.2 条的文字");
    expect(await violations(element)).toEqual([]);
    button(element, /^不恢复了：第 8.1.2 条/u)?.click();
    await expect.poll(() => all(element, ".draft-card").length).toBe(0);
  });

  it("says of what cannot be taken back in one step that it cannot", async () => {
    const api = createFakeApi("ready", "author");
    const element = await show(api);
    // The policy in force has the pack's own label: there is nothing to take back.
    button(element, /^恢复底本：拜访记录“签到位置”/u)?.click();
    await expect
      .poll(() => words(all(element, '[data-at="form:visitRecord/fields/place/label"] .ways')[0]))
      .toContain("不能一步恢复");
    expect(api.draft).toBeUndefined();
  });

  it("keeps something from sites with a reason, stops keeping it, and submits", async () => {
    const api = createFakeApi("ready", "author");
    const element = await show(api);
    button(element, /^不许场所改：一级客户的年采购额门槛/u)?.click();
    await expect.poll(() => all(element, ".keep-form textarea").length).toBe(1);
    expect(button(element, /加入草稿/u)?.matches(":disabled")).toBe(true);
    await userEvent.fill(all(element, ".keep-form textarea")[0] as HTMLElement, "全公司一个门槛");
    button(element, /加入草稿/u)?.click();
    const added = { at: "parameter:tiering.tier1MinExclusive", why: "全公司一个门槛" };
    await expect
      .poll(() => api.draft?.["keeps"], { timeout: 5000 })
      .toEqual([{ at: "form:complaintIntake", why: "各场所同一张表" }, added]);
    button(element, /^取消保留：表单“投诉登记”/u)?.click();
    await expect.poll(() => api.draft?.["keeps"], { timeout: 5000 }).toEqual([added]);
    expect(await violations(element)).toEqual([]);
    await userEvent.fill(all(element, ".draft-card textarea")[0] as HTMLElement, "统一口径");
    button(element, /^提交审批/u)?.click();
    await expect.poll(() => words(all(element, ".draft-card")[0])).toContain("已提交，等待审批");
  });
});
