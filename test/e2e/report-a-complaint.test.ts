import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";
import { become } from "./become.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(Date.now());
});

afterAll(() => portal.close());

describe("a complaint", () => {
  it("is reported on a phone in Chinese, refused while something is missing, and shows its deadlines with their clauses", async () => {
    const { page, complaints } = await portal.open("#policy", {
      viewport: { width: 375, height: 812 },
      locale: "zh-CN",
    });
    await become(page, "赵文静");
    await page.goto(`${portal.address}/#report?customer=C-0002`);
    const form = page.locator("bylaw-form");
    await form.getByText("客服热线").click();
    await form.getByLabel("投诉类型").selectOption({ label: "产品质量" });
    await form.getByLabel("投诉内容").fill("豆腐有异味，整箱退回。");
    await form.getByLabel("投诉人 ", { exact: false }).last().fill("李先生");
    await form.getByRole("button", { name: "提交" }).click();
    await form.getByText("还有 2 处需要修改").waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await form.getByLabel("产品批号").fill("20261118-3");
    await form.getByLabel("联系电话").fill("15400000002");
    await form.getByRole("button", { name: "提交" }).click();
    await form.getByText(/已登记，编号 T-/u).waitFor();
    const receipt = (await form.evaluate((element) => element.shadowRoot?.textContent)) ?? "";
    for (const told of ["一般", "首次回应", "5.3.1.a", "5.3.1.b"]) expect(receipt).toContain(told);
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(`${portal.address}/#customers/C-0002`);
    const article = page.locator(".complaint", { hasText: "豆腐有异味" });
    await article.locator("bylaw-decision").getByText("首次回应").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
