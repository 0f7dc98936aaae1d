import { afterEach, describe, expect, it } from "vitest";

import { mount, runElementContract } from "../element.contract.ts";
import { createFakeApi } from "../fake-api.contract.ts";
import type { BylawDecision } from "../index.ts";

const both = { decision: "tier,entitlements", subject: "C-0000" };

runElementContract("bylaw-decision", both, ["ready", "loading", "refused", "offline"]);
runElementContract("bylaw-decision", { decision: "tier", subject: "C-0004" }, ["ready"]);

describe("<bylaw-decision>", () => {
  afterEach(() => {
    history.replaceState(null, "", location.pathname + location.search);
    document.body.replaceChildren();
  });

  const text = (element: BylawDecision, selector: string): string | undefined =>
    element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/gu, " ").trim();

  it("asks for each decision about the subject on the day, with the explanation", async () => {
    const api = createFakeApi();
    await mount("bylaw-decision", { ...both, "as-of": "2026-06-01" }, api);
    expect(api.asked.map(({ path, body }) => [path, body])).toEqual([
      ["/v1/decisions/tier", { subject: "C-0000", asOf: "2026-06-01", explain: true }],
      ["/v1/decisions/entitlements", { subject: "C-0000", asOf: "2026-06-01", explain: true }],
    ]);
  });

  it("tells the conclusion, each condition with its truth, and why not another", async () => {
    const element = await mount("bylaw-decision", both);
    expect(text(element, ".badge.tier-2")).toBe("二级客户");
    expect(text(element, ".tree .truth.held .voice")).toBe("成立");
    expect(text(element, ".tree b")).toBe("经销商");
    expect(text(element, ".other .badge.tier-1")).toBe("一级客户");
    expect(text(element, ".other .truth.failed .voice")).toBe("不成立");
  });

  it("says what is missing when it is undetermined", async () => {
    const element = await mount("bylaw-decision", { decision: "tier", subject: "C-0004" });
    expect(text(element, ".badge.undetermined")).toBe("待定");
    expect(text(element, ".missing h3")).toBe("只差一项：年采购额");
    expect(text(element, ".truth.unknown .voice")).toBe("还不知道");
  });

  it("raises bylaw-clause, and goes to the clause unless a host prevents it", async () => {
    const element = await mount("bylaw-decision", both);
    const cite = element.shadowRoot?.querySelector<HTMLElement>(".cite");
    document.body.addEventListener("bylaw-clause", (event) => event.preventDefault(), { once: true });
    cite?.click();
    expect(location.hash).toBe("");
    cite?.click();
    expect(location.hash).toBe("#clause-2.2.2");
  });

  it("waits for a subject", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-decision", { decision: "tier" }, api);
    expect(text(element, ".message h2")).toBe("还没有选定要判定的对象");
    expect(api.asked).toEqual([]);
    element.facts = { "customer.segment": "dealer" };
    await expect.poll(() => api.asked.at(-1)?.body).toEqual({ facts: { "customer.segment": "dealer" }, explain: true });
  });
});
