import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, settled, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import { fakeToday } from "../fake-calendar.contract.ts";
import { EXCEPTED } from "../fake-overrides.contract.ts";
import type { BylawDecision, BylawOverrides } from "../index.ts";
import { monthsLater } from "./day-counting.ts";

runElementContract("bylaw-overrides", {}, ["ready", "empty", "loading", "refused", "offline"]);
runElementContract("bylaw-decision", { decision: "tier", subject: EXCEPTED, overrides: "", history: "" }, ["ready"]);

type Shown = BylawDecision | BylawOverrides;

const all = (element: Shown, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const words = (element: HTMLElement | undefined): string => element?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
const button = (element: Shown, name: RegExp): HTMLElement | undefined =>
  all(element, "button").find((each) => name.test(words(each)));
const sent = (api: FakeApi, end: string): unknown =>
  api.asked.findLast(({ path, method }) => path.endsWith(end) && method === "POST")?.body;

describe("<bylaw-overrides>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => document.body.replaceChildren());

  async function show(api: FakeApi): Promise<BylawOverrides> {
    const element = await mount("bylaw-overrides", { "subject-href": "#customers/{id}" }, api);
    await expect.poll(() => all(element, ".override").length).toBeGreaterThan(0);
    return element;
  }

  it("lists what is in force, what waits, what ends soon and what is over, with how many there are", async () => {
    const element = await show(createFakeApi("ready", "reader"));
    expect(all(element, ".tab").map(words)).toEqual(["生效中 2", "待批准 1", "30 天内到期 1", "已结束 2"]);
    expect(all(element, ".whom").map(words)).toEqual(["惠民超市 C-0012", "江城永盛商贸有限公司 C-0007"]);
    expect(words(all(element, ".standing")[0])).toBe("即将到期还有 12 天");
    expect(words(all(element, ".override .quiet").at(0))).toContain("随第 3 版发布");
    button(element, /^已结束/u)?.click();
    await expect.poll(() => all(element, ".standing").map(words)).toEqual(["未批准", "已到期"]);
    expect(all(element, ".override .button")).toEqual([]);
  });

  it("finds by customer, number, clause and reason", async () => {
    const element = await show(createFakeApi("ready", "reader"));
    const [field] = all(element, "input[type=search]");
    await userEvent.fill(field as HTMLElement, "c-0012 合同");
    await expect.poll(() => all(element, ".whom").map(words)).toEqual(["惠民超市 C-0012"]);
    await userEvent.fill(field as HTMLElement, "没有这个");
    await expect.poll(() => words(all(element, ".message h2")[0])).toBe("没有特批写到“没有这个”");
  });

  it("shows the approver what waits first, and says on the button what approving does", async () => {
    const api = createFakeApi("ready", "approver");
    const element = await show(api);
    expect(all(element, ".tab[aria-pressed=true]").map(words)).toEqual(["待批准 1"]);
    expect(words(button(element, /^批准/u))).toMatch(/^批准：.+起按二级对待，至.+$/u);
    expect(await violations(element)).toEqual([]);
    button(element, /^批准/u)?.click();
    await expect.poll(() => words(all(element, ".told")[0])).toBe("已批准。");
    await settled(element);
    await expect.poll(() => words(all(element, ".tab.inForce")[0])).toBe("生效中 3");
  });

  it("offers no approval to whoever proposed it, only the way to take it back", async () => {
    const element = await show(createFakeApi("ready", "author"));
    button(element, /^待批准/u)?.click();
    await expect.poll(() => words(all(element, ".ways")[0])).toContain("须由另一人批准");
    expect(button(element, /^批准/u)).toBeUndefined();
    expect(button(element, /^撤回$/u)).toBeDefined();
  });

  it("turns one down and ends one early only with a reason, asked for at the field", async () => {
    const api = createFakeApi("ready", "approver");
    const element = await show(api);
    button(element, /^不批准$/u)?.click();
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe("textarea");
    button(element, /^不批准$/u)?.click();
    await expect.poll(() => words(all(element, ".problem")[0])).toBe("请写明理由");
    expect(sent(api, "/reject")).toBeUndefined();
    await userEvent.keyboard("请先补齐合同");
    button(element, /^不批准$/u)?.click();
    await expect.poll(() => sent(api, "/reject")).toEqual({ comment: "请先补齐合同" });
    await settled(element);
    button(element, /^生效中/u)?.click();
    await expect.poll(() => button(element, /^提前结束$/u)).toBeDefined();
    button(element, /^提前结束$/u)?.click();
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe("textarea");
    await userEvent.keyboard("合同已终止");
    expect(await violations(element)).toEqual([]);
    button(element, /^结束，/u)?.click();
    await expect.poll(() => sent(api, "/end")).toEqual({ on: fakeToday(), why: "合同已终止" });
  });
});

describe("proposing in <bylaw-overrides>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => document.body.replaceChildren());

  it("finds the customer by name, and sends what was filled in", async () => {
    const api = createFakeApi("ready", "author");
    const element = await mount("bylaw-overrides", { decision: "tier" }, api);
    await expect.poll(() => button(element, /^提出特批$/u)).toBeDefined();
    button(element, /^提出特批$/u)?.click();
    await expect.poll(() => element.shadowRoot?.activeElement?.id, { timeout: 8000 }).toBe("override-subject");
    await userEvent.keyboard("惠民");
    await expect.poll(() => words(all(element, "[role=option] span")[0])).toBe("惠民超市");
    expect(await violations(element)).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => words(all(element, ".chosen-one b")[0])).toBe("C-0012");
    await userEvent.selectOptions(all(element, "#override-value")[0] as HTMLElement, "一级");
    button(element, /^到年底$/u)?.click();
    await userEvent.click(all(element, "#override-clause")[0] as HTMLElement);
    await userEvent.keyboard("2.2.1{Enter}");
    await userEvent.fill(all(element, "#override-why")[0] as HTMLElement, "新合同已谈妥");
    button(element, /^提出，/u)?.click();
    await expect.poll(() => sent(api, "/overrides")).toMatchObject({ subject: { type: "customer", id: "C-0012" } });
    await expect.poll(() => words(all(element, ".tab.proposed")[0])).toBe("待批准 2");
  });
});

describe("exceptions in <bylaw-decision>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => {
    history.replaceState(null, "", location.pathname + location.search);
    document.body.replaceChildren();
  });

  async function show(api: FakeApi, attributes = {}): Promise<BylawDecision> {
    const about = { decision: "tier", subject: EXCEPTED, overrides: "", ...attributes };
    const element = await mount("bylaw-decision", about, api);
    await expect.poll(() => all(element, ".overrides").length).toBe(1);
    return element;
  }

  it("says that an exception makes the outcome, until when and by whom, and what the rules alone say beneath it", async () => {
    const element = await show(createFakeApi("ready", "author"));
    expect(words(all(element, ".answer .badge")[0])).toBe("一级");
    expect(words(all(element, ".exception .sentence")[0])).toMatch(/^按特批保持一级，至\d{4}年\d+月\d+日$/u);
    expect(words(all(element, ".exception .cite")[0])).toBe("2.2.1");
    expect(words(all(element, ".exception .note")[0])).toContain("李国强批准");
    expect(words(all(element, ".alone")[0])).toBe("只按规则判定 二级");
    expect(words(all(element, ".tree b")[0])).toBe("经销商");
    expect(words(all(element, ".prospects")[0])).toContain("次日起恢复按规则判定");
  });

  it("asks nothing about exceptions where a host does not want them", async () => {
    const api = createFakeApi("ready", "author");
    await mount("bylaw-decision", { decision: "tier", subject: EXCEPTED }, api);
    expect(api.asked.filter(({ path }) => path.startsWith("/v1/overrides"))).toEqual([]);
  });

  it("has no section for who may only read where there is no exception", async () => {
    const api = createFakeApi("ready", "reader");
    const element = await mount("bylaw-decision", { decision: "tier", subject: "C-0000", overrides: "" }, api);
    await expect.poll(() => api.asked.some(({ path }) => path === "/v1/overrides")).toBe(true);
    await settled(element);
    expect(all(element, ".overrides")).toEqual([]);
  });

  it("proposes one by keys alone, each mistake told at its field", async () => {
    const api = createFakeApi("ready", "author");
    const element = await show(api);
    const active = (): Element | null | undefined => element.shadowRoot?.activeElement;
    all(element, ".propose")[0]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => active()?.id, { timeout: 8000 }).toBe("override-value");
    all(element, ".proposal .filled")[0]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(() => all(element, ".problem").map(words))
      .toEqual(["请选定结果", "请写明到哪一天为止", "请选一条依据的条款", "请写明理由"]);
    await expect.poll(() => active()?.id).toBe("override-value");
    expect(await violations(element)).toEqual([]);
    await userEvent.selectOptions(active() as HTMLElement, "一级");
    button(element, /^6 个月$/u)?.focus();
    await userEvent.keyboard("{Enter}{Tab}{Tab}");
    await expect.poll(() => active()?.id).toBe("override-clause");
    await userEvent.keyboard("2.2.{ArrowDown}");
    await expect.poll(() => words(all(element, "[role=option][aria-selected=true] b")[0])).toBe("2.2.2");
    expect(await violations(element)).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => words(all(element, ".chosen-one b")[0])).toBe("2.2.2");
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => active()?.id).toBe("override-why");
    await userEvent.keyboard("新合同已谈妥{Tab}{Enter}");
    await expect
      .poll(() => sent(api, "/overrides"))
      .toEqual({
        subject: { type: "customer", id: EXCEPTED },
        fact: "customer.purchaseTier",
        value: "tier1",
        from: fakeToday(),
        until: monthsLater(fakeToday(), 6),
        clause: "2.2.2",
        why: "新合同已谈妥",
      });
    await expect.poll(() => words(all(element, ".told")[0])).toBe("已提出，等待另一人批准。");
    await expect.poll(() => active()?.classList.contains("propose")).toBe(true);
  }, 30_000);

  it("puts what the server says about a field at that field, and keeps what was typed", async () => {
    const api = createFakeApi("ready", "author");
    const element = await show(api);
    button(element, /^提出特批$/u)?.click();
    await expect.poll(() => all(element, "#override-value").length, { timeout: 8000 }).toBe(1);
    await userEvent.selectOptions(all(element, "#override-value")[0] as HTMLElement, "二级");
    button(element, /^到年底$/u)?.click();
    await userEvent.click(all(element, "#override-clause")[0] as HTMLElement);
    await userEvent.keyboard("2.2.3{Enter}");
    await userEvent.fill(all(element, "#override-why")[0] as HTMLElement, "理由");
    button(element, /^提出，/u)?.click();
    await expect.poll(() => words(all(element, ".field.clause .problem")[0])).toBe("没有这一条");
    expect((all(element, "#override-why")[0] as HTMLTextAreaElement | undefined)?.value).toBe("理由");
  });

  it("leaves a proposal with Escape, and tells what has followed after an approval", async () => {
    const api = createFakeApi("ready", "approver");
    const element = await show(api);
    button(element, /^提出特批$/u)?.click();
    await expect.poll(() => all(element, "#override-value").length, { timeout: 8000 }).toBe(1);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => all(element, ".proposal").length).toBe(0);
    const before = api.asked.filter(({ path }) => path === "/v1/decisions/tier").length;
    button(element, /^批准/u)?.click();
    await expect.poll(() => words(all(element, ".overrides .told")[0])).toBe("已批准。");
    await expect.poll(() => api.asked.filter(({ path }) => path === "/v1/decisions/tier").length).toBe(before + 1);
  });
});
