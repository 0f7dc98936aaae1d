import { it } from "vitest";
import { page } from "vitest/browser";
import { createFormStyleSheet, mountForm } from "./index.ts";
import { context, packForm } from "./test-form.contract.ts";

const shots = [
  ["complaintIntake", 1100, "zh-CN", "light"],
  ["complaintIntake", 375, "zh-CN", "light"],
  ["complaintIntake", 1100, "en", "dark"],
  ["customerProfile", 1100, "zh-CN", "light"],
] as const;
for (const [id, width, locale, theme] of shots)
  it(`${id} ${width} ${locale}`, async () => {
    await page.viewport(width, width === 375 ? 2700 : 2400);
    document.adoptedStyleSheets = [createFormStyleSheet()];
    document.body.style.cssText = `margin:0;padding:${width > 400 ? 40 : 12}px;background:${theme === "dark" ? "#0d1117" : "#f3f5f9"}`;
    const card = document.createElement("div");
    card.style.cssText = `max-width:838px;margin:auto;padding:${width > 400 ? 32 : 20}px;border:1px solid ${theme === "dark" ? "#252d39" : "#e4e8ef"};border-radius:14px;background:${theme === "dark" ? "#161b23" : "#fff"};box-sizing:border-box`;
    document.body.replaceChildren(card);
    const mounted = mountForm(card, {
      form: packForm(id),
      locale,
      context,
      theme,
      lookup: async () => [{ value: "C-0001", label: "张伟", note: "华东区 · 杭州恒远贸易" }],
      value:
        id === "complaintIntake"
          ? { complaintType: "quality", complaintSummary: "豆腐干包装破损，客户要求换货。", customerId: "C-0001" }
          : { segment: "retailer" },
      submitNote: locale === "en" ? "Routed automatically after submit" : "提交后自动派单",
    });
    if (width === 375 || id === "customerProfile") (card.querySelector("button[type=submit]") as HTMLElement).click();
    await new Promise((done) => setTimeout(done, 300));
    await page.screenshot({
      path: `/work/main/packages/react/node_modules/.shots/${id}-${width}-${locale}-${theme}.png`,
      element: card,
    });
    mounted.unmount();
  });
