import type { Condition } from "@bylaw/core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";

import { violations, visibleText } from "../element.contract.ts";
import { edit } from "./condition-editor.contract.ts";

const segment: Condition = { fact: "customer.segment", operator: "in", value: ["government", "media"] };
const amount: Condition = {
  fact: "customer.annualPurchaseAmount",
  operator: "greaterThan",
  value: { parameter: "tiering.tier1" },
};
const window: Condition = { fact: "customer.purchases", params: { days: 90 }, operator: "lessThan", value: 300_000 };
const decorated: Condition = {
  fact: "customer.cooperationMonths",
  operator: "not:lessThan",
  value: 24,
  name: "long",
  priority: 4,
};
const whole: Condition = {
  all: [
    segment,
    amount,
    window,
    {
      any: [{ fact: "customer.approved", operator: "equal", value: true }, { not: { condition: "designated" } }],
      name: "either",
      priority: 2,
    },
    decorated,
  ],
};

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
});

describe("reading", () => {
  it("says a condition in Chinese", async () => {
    const { lines, query } = await edit(whole);
    expect(lines()).toEqual([
      "客户类别属于政府机关、媒体",
      "年采购额超过100万元一级门槛§2.2.1",
      "近90天采购额低于30万元",
      "厂长批准为是",
      "不是：已认定的特别客户",
      "合作时间不少于24个月",
    ]);
    expect(query(".join")?.textContent?.replace(/\s/gu, "")).toBe("都要满足");
  });

  it("says it in English, and never with a sign for a comparison", async () => {
    const { lines, element } = await edit(whole, { locale: "en" });
    expect(lines().slice(0, 3)).toEqual([
      "customersegmentisoneofgovernment,media",
      "annualpurchasesoverCNY1,000,000tier1threshold§2.2.1",
      "purchasesofthelast90daysbelowCNY300,000",
    ]);
    expect(visibleText(element)).not.toMatch(/[<>≥≤]|undefined|\[object/u);
    expect(visibleText(element)).not.toMatch(/\p{Script=Han}/u);
  });

  it("shows three truths at the right edge, in words", async () => {
    const truths = new Map([
      ["/all/0", { result: true, read: "媒体" }],
      ["/all/1", { result: false, read: "98.6万元" }],
      ["/all/3/any/0", { result: "unknown" as const }],
    ]);
    const { element } = await edit(whole, { truths });
    const told = [...element.renderRoot.querySelectorAll(".truth")].map((each) => each.textContent?.trim());
    expect(told).toEqual(["是：媒体", "否：98.6万元", "还不知道"]);
  });

  it("unfolds what a named condition means, to be read only", async () => {
    const { open, query, token, element } = await edit(whole);
    await open("/all/3/any/1/not|expand");
    expect(query(".definition")?.textContent?.replace(/\s/gu, "")).toContain("对本厂影响重大为是");
    expect(query(".definition button")).toBeNull();
    expect(token("/all/3/any/1/not|expand").getAttribute("aria-expanded")).toBe("true");
    expect(await violations(element)).toEqual([]);
  });

  it("has nothing to press when it may only be read", async () => {
    const { element, lines } = await edit(whole, { readOnly: true });
    expect(lines().length).toBe(6);
    expect([...element.renderRoot.querySelectorAll("button")].every((each) => each.matches(".expand"))).toBe(true);
  });

  it("shows what is wrong at its token, in words", async () => {
    const { token, query } = await edit({ all: [{ ...amount, value: -5 } as Condition] });
    expect(token("/all/0|value").classList).toContain("doubtful");
    expect(query(".line-issues")?.textContent).toContain("年采购额");
    expect(query(".line-issues")?.textContent).not.toContain("customer.");
    expect(token("/all/0|value").getAttribute("aria-describedby")).toBe(query(".line-issues")?.id);
  });
});

describe("editing", () => {
  it("chooses another fact, by its English name too, and keeps what fits", async () => {
    const { open, press, events } = await edit({ all: [{ ...amount, name: "n", priority: 7 } as Condition] });
    await open("/all/0|fact");
    await press("last year");
    await press("{Enter}");
    expect(events.at(-1)?.condition).toEqual({
      all: [
        {
          fact: "customer.previousAmount",
          operator: "greaterThan",
          value: { parameter: "tiering.tier1" },
          name: "n",
          priority: 7,
        },
      ],
    });
    expect(events.at(-1)).toMatchObject({ complete: true, change: { kind: "fact", pointer: "/all/0" } });
  });

  it("asks again for what does not fit the new fact", async () => {
    const { open, choose, events, focused, press, token } = await edit({ all: [amount] });
    await open("/all/0|fact");
    await choose("客户类别");
    expect(events.at(-1)).toMatchObject({
      complete: false,
      condition: { all: [{ fact: "customer.segment", operator: "", value: null }] },
    });
    expect(focused()).toBe("operator");
    await press("{Escape}");
    expect(focused()).toBe("/all/0|operator");
    expect(token("/all/0|operator").textContent?.trim()).toBe("选择…");
  });

  it("turns a list into one value and back without losing it", async () => {
    const one: Condition = { fact: "customer.segment", operator: "equal", value: "dealer" };
    const { open, choose, events } = await edit(one);
    await open("|operator");
    await choose("属于");
    expect(events.at(-1)?.condition).toEqual({ ...one, operator: "in", value: ["dealer"] });
    await open("|operator");
    await choose("为");
    expect(events.at(-1)?.condition).toEqual(one);
  });

  it("ticks several options", async () => {
    const { open, choose, events } = await edit(segment);
    await open("|value");
    await choose("经销商");
    await choose("媒体");
    expect(events).toEqual([]);
    await choose("完成");
    expect(events.map(({ condition }) => condition)).toEqual([{ ...segment, value: ["government", "dealer"] }]);
  });

  it("turns a parameter into a fixed figure, beginning with what it is, and back", async () => {
    const { open, choose, events, query, press } = await edit(amount);
    await open("|value");
    await choose("直接填");
    expect(query(".entry input")).toMatchObject({ value: "1,000,000" });
    query(".entry input")?.focus();
    await press("{Control>}a{/Control}80万{Enter}");
    expect(events.at(-1)?.condition).toEqual({ ...amount, value: 800_000 });
    await open("|value");
    await choose("制度里的数");
    await choose("二级门槛");
    expect(events.at(-1)?.condition).toEqual({ ...amount, value: { parameter: "tiering.tier2" } });
  });

  it("compares with another fact of the same kind", async () => {
    const { open, choose, events } = await edit(amount);
    await open("|value");
    await choose("另一项资料");
    await choose("上年采购额");
    expect(events.at(-1)?.condition).toEqual({ ...amount, value: { fact: "customer.previousAmount" } });
  });

  it("fills the argument of a fact where it stands, with a figure or a parameter", async () => {
    const { open, choose, events, press } = await edit(window);
    await open("|argument:days");
    await press("{Control>}a{/Control}30{Enter}");
    expect(events.at(-1)?.condition).toEqual({ ...window, params: { days: 30 } });
    await open("|argument:days");
    await choose("制度里的数");
    await choose("回看天数");
    expect(events.at(-1)?.condition).toEqual({ ...window, params: { days: { parameter: "review.days" } } });
  });

  it("chooses a day in the page's own calendar", async () => {
    const since: Condition = { fact: "customer.since", operator: "lessThan", value: "2026-08-12" };
    const { open, events, query } = await edit(since);
    await open("|value");
    const field = query("bylaw-date-field");
    field?.shadowRoot?.querySelector("button")?.click();
    await (field as HTMLElementTagNameMap["bylaw-date-field"]).updateComplete;
    [...(field?.shadowRoot?.querySelectorAll<HTMLElement>("td button") ?? [])]
      .find((each) => each.ariaLabel === "2026年8月20日")
      ?.click();
    await expect.poll(() => events.at(-1)?.condition).toEqual({ ...since, value: "2026-08-20" });
  });

  it("asks whether a fact is on record in one choice", async () => {
    const { open, choose, events, lines } = await edit(amount);
    await open("|operator");
    await choose("没有记录");
    expect(events.at(-1)).toMatchObject({
      complete: true,
      condition: { fact: "customer.annualPurchaseAmount", operator: "known", value: false },
    });
    expect(lines()).toEqual(["年采购额没有记录"]);
  });

  it("says in words why an entry cannot be taken, and keeps the field", async () => {
    const { open, press, events, query } = await edit(window);
    await open("|value");
    await press("{Control>}a{/Control}很多{Enter}");
    expect(query(".told.wrong")?.textContent?.trim()).toBe("这里要填数字，如 1,000,000 或 100万");
    await press("{Control>}a{/Control}1.234{Enter}");
    expect(query(".told.wrong")?.textContent).toMatch(/小数/u);
    expect(events).toEqual([]);
    expect(query(".entry input")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps a typed figure when the pointer goes elsewhere", async () => {
    const { open, press, events, query } = await edit(window);
    await open("|value");
    await press("{Control>}a{/Control}20万");
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
    await expect.poll(() => query(".panel")).toBeNull();
    expect(events.at(-1)?.condition).toEqual({ ...window, value: 200_000 });
  });

  it("does not take the Enter that ends a Chinese word for a choice", async () => {
    const { open, query, events, element } = await edit(amount);
    await open("|fact");
    const search = query(".search input");
    search?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(events).toEqual([]);
    expect(query(".panel")).not.toBeNull();
  });
});

describe("the tree", () => {
  it("adds, groups, changes the join, wraps, unwraps, repeats, moves and removes", async () => {
    const { open, choose, press, events } = await edit({ all: [segment, amount] });
    const last = (): Condition | undefined => events.at(-1)?.condition;
    await open("/all/1|more");
    await choose("再来一条");
    expect(last()).toEqual({ all: [segment, amount, amount] });
    await open("/all/2|more");
    await choose("改为“不是”");
    expect(last()).toEqual({ all: [segment, amount, { not: amount }] });
    await open("/all/2|more");
    await choose("上移");
    expect(last()).toEqual({ all: [segment, { not: amount }, amount] });
    await open("/all/1|more");
    await choose("去掉“不是”");
    await open("/all/1|more");
    await choose("放进“任一满足”");
    expect(last()).toEqual({ all: [segment, { any: [amount] }, amount] });
    await open("/all/1|join");
    await choose("都要满足");
    expect(last()).toEqual({ all: [segment, { all: [amount] }, amount] });
    await open("/all/1|join");
    await choose("拆开");
    expect(last()).toEqual({ all: [segment, amount, amount] });
    await open("/all/2|more");
    await choose("删除");
    expect(last()).toEqual({ all: [segment, amount] });
    await open("|addGroup");
    expect(last()).toEqual({ all: [segment, amount, { any: [{ fact: "", operator: "", value: null }] }] });
    expect(events.at(-1)?.complete).toBe(false);
    await press("影响{Enter}");
    expect(last()).toEqual({
      all: [segment, amount, { any: [{ fact: "customer.influential", operator: "equal", value: true }] }],
    });
    expect(events.at(-1)?.complete).toBe(true);
    await open("|join");
    await choose("任一满足");
    expect(Object.keys(last() ?? {})).toEqual(["any"]);
  });

  it("loses nothing of what it does not edit", async () => {
    const { open, choose, events, token, query } = await edit(whole);
    expect(query('[data-key="/all/4|operator"]')).toBeNull();
    token("/all/4|more").focus();
    await open("/all/4|more");
    await choose("上移");
    const parts = whole.all as readonly Condition[];
    expect(events.at(-1)?.condition).toEqual({ all: [...parts.slice(0, 3), decorated, parts[3]] });
    await open("/all/4|join");
    await choose("都要满足");
    expect(events.at(-1)?.condition).toEqual({
      all: [
        ...parts.slice(0, 3),
        decorated,
        { all: (parts[3] as { readonly any: unknown }).any, name: "either", priority: 2 },
      ],
    });
  });

  it("turns a line into a named condition", async () => {
    const { open, press, events } = await edit({ all: [amount] });
    await open("/all/0|fact");
    await press("designated{Enter}");
    expect(events.at(-1)).toMatchObject({ complete: true, condition: { all: [{ condition: "designated" }] } });
  });
});

describe("the host", () => {
  it("replaces what is edited by another condition, and then there is nothing to undo", async () => {
    const { element, open, choose, token, lines } = await edit({ all: [amount] });
    await open("/all/0|more");
    await choose("再来一条");
    expect(token("|undo").getAttribute("aria-disabled")).toBeNull();
    element.condition = segment;
    await element.updateComplete;
    expect(lines()).toEqual(["客户类别属于政府机关、媒体"]);
    expect(token("|undo").getAttribute("aria-disabled")).toBe("true");
  });

  it("adds what it found, at its token", async () => {
    const issues = [
      { code: "x", pointer: "/all/0/value", message: "和上一条永远不会同时成立", severity: "warning" as const },
    ];
    const { token, query } = await edit({ all: [amount] }, { issues });
    expect(token("/all/0|value").classList).toContain("doubtful");
    expect(query(".line-issues")?.textContent).toContain("永远不会");
  });
});

describe("accessibility", () => {
  const states: readonly (readonly [string, string | undefined])[] = [
    ["reading", undefined],
    ["a list of facts", "/all/0|fact"],
    ["a list of operators", "/all/0|operator"],
    ["boxes to tick", "/all/0|value"],
    ["a list of parameters", "/all/1|value"],
    ["a figure", "/all/2|value"],
    ["an argument", "/all/2|argument:days"],
    ["a line's menu", "/all/0|more"],
    ["a group's menu", "/all/3|join"],
  ];
  for (const theme of ["light", "dark"] as const) {
    for (const locale of ["zh-CN", "en"] as const) {
      it(`holds in every state, ${theme}, ${locale}`, async () => {
        document.body.style.background = theme === "dark" ? "#161b23" : "#fff";
        for (const [state, key] of states) {
          const { element, open } = await edit(whole, { theme, locale });
          if (key !== undefined) await open(key);
          await new Promise(requestAnimationFrame);
          expect([state, await violations(element)]).toEqual([state, []]);
          expect(element.renderRoot.querySelectorAll("[style], style").length).toBe(0);
          if (locale === "en") expect(visibleText(element)).not.toMatch(/\p{Script=Han}/u);
        }
      });
    }
  }

  it("fits a phone: nothing is wider than it, everything is 44 px high, the picker is a sheet at its foot", async () => {
    await page.viewport(375, 812);
    const { element, open, query } = await edit(whole, { readOnly: false });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    const small = [...element.renderRoot.querySelectorAll("button")].filter(
      (each) => each.getBoundingClientRect().height < 44,
    );
    expect(small.map((each) => each.outerHTML)).toEqual([]);
    await open("/all/0|fact");
    const sheet = query(".panel")?.getBoundingClientRect();
    expect([sheet?.left, sheet?.right, Math.round(sheet?.bottom ?? 0)]).toEqual([
      0,
      document.documentElement.clientWidth,
      812,
    ]);
    expect(await violations(element)).toEqual([]);
  });

  it("begins with one thing to choose", async () => {
    const { element, token } = await edit(undefined);
    expect(token("|fact").textContent?.trim()).toBe("选择…");
    expect(element.complete).toBe(false);
    expect(await violations(element)).toEqual([]);
  });
});
