import { readFileSync } from "node:fs";
import { readShippedPack } from "@bylaw/packs";
import type { Answers, Form } from "@bylaw/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become } from "./become.ts";
import { enumsOf, fillIn } from "./fill-in.ts";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";

/** Noon in Shanghai: the answers were given that morning. */
const NOW = Date.UTC(2026, 10, 20, 4);
const answers = JSON.parse(
  readFileSync(new URL("../forms/answers/bean-products.json", import.meta.url), "utf8"),
) as Readonly<Record<string, Answers>>;

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(NOW);
});

afterAll(() => portal.close());

describe("the forms of the portal", () => {
  it("are found by chapter and by name, and what was submitted can be read and printed again", async () => {
    const { page, complaints } = await portal.open("#forms", {
      viewport: { width: 375, height: 812 },
      locale: "zh-CN",
    });
    await page.clock.setFixedTime(NOW);
    await become(page, "赵文静");
    await page.getByRole("heading", { name: "第五章", exact: false }).waitFor();
    expect(await page.getByRole("link", { name: "客户需求登记" }).count()).toBeLessThan(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("searchbox").fill("没有这样的表单");
    await page.getByText("没有符合的表单").waitFor();
    await page.getByRole("searchbox").fill("咨询");
    await page.locator(".form-list a").first().click();
    const form = readShippedPack("bean-products").find(
      (each) => (each as Form).kind === "form" && (each as Form).id === "inquiryRecord",
    ) as Form;
    const filling = { page, form, enums: enumsOf("bean-products"), locale: "zh-CN" } as const;
    await fillIn(filling, answers["inquiryRecord"] ?? {}, async () => {});

    await page.goto(`${portal.address}/#submissions`);
    await page.locator(".choices a").first().click();
    await page.locator("bylaw-form").getByText("产品保质期").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#host").isVisible()).toBe(false);
    expect(await page.locator("bylaw-form").getByText("产品保质期").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("tell who may fill in none, and what could not be loaded", async () => {
    const { page } = await portal.open("#forms", { viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await page.locator("#language").click();
    await become(page, "Zheng Wei");
    await page.getByText("There is no form here for you to fill in").waitFor();
    await page.route("**/v1/forms", (route) => route.abort());
    await become(page, "Zhao Wenjing");
    await page.getByText("This could not be loaded").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute("**/v1/forms");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Chapter 5", exact: false }).waitFor();
    await page.goto(`${portal.address}/#customers/C-0001`);
    await page.getByRole("link", { name: "Fill in a form" }).click();
    await page.getByText("Forms about the customer").waitFor();
    expect(await page.getByRole("link", { name: /market research/iu }).count()).toBe(0);
    await page.context().close();
  });
});
