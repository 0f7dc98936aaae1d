import type { Condition } from "@bylaw/core";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { edit } from "./condition-editor.contract.ts";

const a: Condition = { fact: "customer.influential", operator: "equal", value: true };
const b: Condition = { fact: "customer.approved", operator: "equal", value: true };
const c: Condition = { fact: "customer.visits", operator: "lessThan", value: 3 };

afterEach(() => document.body.replaceChildren());

describe("the keyboard alone", () => {
  it("builds “customer segment is one of dealer, retailer and annual purchases over 1,000,000 CNY”", async () => {
    const { press, focused, events, lines } = await edit(undefined, { locale: "en" });
    await userEvent.tab();
    expect(focused()).toBe("|fact");
    await press("{Enter}");
    expect(focused()).toBe("fact");
    await press("segment{Enter}");
    expect(focused()).toBe("operator");
    // Is, is not, is one of.
    await press("{Home}{ArrowDown}{ArrowDown}{Enter}");
    expect(focused()).toBe("value");
    await press(" {ArrowDown} {Enter}");
    expect(focused()).toBe("|value");
    expect(events.at(-1)).toMatchObject({
      complete: true,
      condition: { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] },
    });
    await press("{ArrowDown}");
    expect(focused()).toMatch(/^\|add/u);
    await press("{Home}{Enter}");
    await press("annual{Enter}");
    expect(focused()).toBe("operator");
    // Other than, over.
    await press("oo{Enter}");
    expect(focused()).toBe("value");
    await press("1,000,000{Enter}");
    expect(focused()).toBe("/all/1|value");
    expect(events.at(-1)).toMatchObject({
      complete: true,
      condition: {
        all: [
          { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] },
          { fact: "customer.annualPurchaseAmount", operator: "greaterThan", value: 1_000_000 },
        ],
      },
    });
    expect(lines()).toEqual(["customersegmentisoneofdealer,retailer", "annualpurchasesoverCNY1,000,000"]);
  });

  it("is one stop of the Tab key, and arrows go along and between the lines", async () => {
    const { element, press, focused } = await edit({ all: [a, { any: [b, c] }] });
    await userEvent.tab();
    expect(focused()).toBe("|join");
    expect(
      [...element.renderRoot.querySelectorAll("[data-key]")].filter((each) => (each as HTMLElement).tabIndex === 0)
        .length,
    ).toBe(1);
    await press("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("/all/0|operator");
    await press("{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("/all/1/any/0|fact");
    await press("{End}");
    expect(focused()).toBe("/all/1/any/0|more");
    await press("{Home}{ArrowUp}");
    expect(focused()).toBe("/all/1|join");
    await userEvent.tab();
    expect(focused()).toBe("");
  });

  it("moves a line with Alt and an arrow, the focus with it, and says where it is", async () => {
    const { element, token, press, focused, events, query } = await edit({ all: [a, b, c] });
    token("/all/0|value").focus();
    await press("{Alt>}{ArrowDown}{/Alt}");
    expect(events.at(-1)?.condition).toEqual({ all: [b, a, c] });
    expect(focused()).toBe("/all/1|value");
    expect(query(".frame > .voice")?.textContent).toBe("已移动，第 2 条，共 3 条");
    await press("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(focused()).toBe("/all/2|value");
    expect(query(".frame > .voice")?.textContent).toBe("已经到头，不能再移");
    expect(element.complete).toBe(true);
  });

  it("removes with Delete and hands the focus on", async () => {
    const { token, press, focused, events } = await edit({ all: [a, { any: [b, c] }] });
    token("/all/1/any/1|operator").focus();
    await press("{Delete}");
    expect(events.at(-1)?.condition).toEqual({ all: [a, { any: [b] }] });
    expect(focused()).toBe("/all/1/any/0|fact");
    await press("{Delete}");
    expect(focused()).toBe("/all/0|fact");
    await press("{Delete}");
    expect(focused()).not.toBe("");
  });

  it("undoes and redoes every edit, and the focus follows", async () => {
    const start: Condition = { all: [a, b, c] };
    const { token, press, focused, events } = await edit(start);
    token("/all/1|fact").focus();
    await press("{Delete}");
    await press("{Alt>}{ArrowUp}{/Alt}");
    expect(events.at(-1)?.condition).toEqual({ all: [c, a] });
    await press("{Control>}z{/Control}");
    expect(events.at(-1)).toMatchObject({ condition: { all: [a, c] }, change: { kind: "undo" } });
    await press("{Control>}z{/Control}");
    expect(events.at(-1)?.condition).toEqual(start);
    expect(focused()).toBe("/all/1|fact");
    await press("{Control>}{Shift>}z{/Shift}{/Control}");
    await press("{Control>}y{/Control}");
    expect(events.at(-1)?.condition).toEqual({ all: [c, a] });
    expect(events.at(-1)?.change.kind).toBe("redo");
  });

  it("closes with Escape, changes nothing and gives the focus back", async () => {
    const { token, press, focused, events } = await edit({ all: [a, c] });
    for (const key of ["/all/1|fact", "/all/1|operator", "/all/1|value", "/all/1|more", "|join"]) {
      token(key).focus();
      await press("{Enter}");
      expect(focused()).toBe(key.split("|")[1]);
      await press("{Escape}");
      expect(focused()).toBe(key);
    }
    expect(events).toEqual([]);
  });

  it("opens a line's menu and walks through it", async () => {
    const { token, press, focused, events } = await edit({ all: [a, c] });
    token("/all/0|fact").focus();
    await press("{Shift>}{F10}{/Shift}");
    expect(focused()).toBe("more");
    await press("{End}{Enter}");
    expect(events.at(-1)).toMatchObject({ condition: { all: [c] }, change: { kind: "remove" } });
    expect(focused()).toBe("/all/0|fact");
  });

  it("steps a figure with the arrow keys", async () => {
    const { token, press, events } = await edit(c);
    token("|value").focus();
    await press("{Enter}");
    await press("{ArrowUp}{ArrowUp}");
    await press("{ArrowDown}{Enter}");
    expect(events.at(-1)?.condition).toEqual({ ...c, value: 4 });
  });
});
