import { readShippedPack } from "@bylaw/packs";
import { seedTenant } from "@bylaw/server";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personOf, serveCompanies, type ServedCompanies } from "./serve-companies.ts";

const COMPANY = "bean-products";
const SITE = "north";
const NOW = Date.parse("2026-11-18T10:00:00+08:00");
const KEPT = "form:visitRecord/fields/customerFeedback";

let served: ServedCompanies;
let browser: Browser;

beforeAll(async () => {
  served = await serveCompanies(NOW);
  await publish(COMPANY, {
    title: "客户意见从简",
    operations: [{ op: "set", at: `${KEPT}/maxLength`, value: 300, expect: shippedLength() }],
    keeps: [{ at: KEPT, why: "各厂口径一致" }],
  });
  await seedTenant(served.store, { tenant: SITE, parent: COMPANY, now: NOW, newId: () => crypto.randomUUID() });
  browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Asks the server as one of a company's people. */
async function ask(method: string, path: string, person: string, body?: object, more: object = {}): Promise<unknown> {
  const headers = { authorization: `Bearer demo-${person}`, "content-type": "application/json", ...more };
  const response = await fetch(`${served.address}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Writes a draft as one person and approves it as another. */
async function publish(company: string, draft: object): Promise<void> {
  const [author, approver] = [personOf(company, ["author"], 1), personOf(company, ["approver"], 2)];
  const { id } = (await ask("POST", "/v1/drafts", author, draft)) as { readonly id: string };
  await ask("POST", `/v1/drafts/${id}/submit`, author, { reason: "统一", from: "2026-11-18" });
  const submitted = (await ask("GET", `/v1/drafts/${id}`, approver)) as { readonly version: number };
  await ask("POST", `/v1/drafts/${id}/approve`, approver, {}, { "if-match": `"${submitted.version}"` });
}

function shippedLength(): unknown {
  const forms = readShippedPack(COMPANY) as readonly {
    readonly id?: string;
    readonly fields?: readonly { readonly id: string; readonly maxLength?: number }[];
  }[];
  const fields = forms.find(({ id, fields: own }) => id === "visitRecord" && own !== undefined)?.fields ?? [];
  return fields.find(({ id }) => id === "customerFeedback")?.maxLength ?? null;
}

async function openAs(person: string, hash: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 950 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript((who) => localStorage.setItem("portal.person", who), person);
  await page.goto(`${served.address}/${hash}`);
  return page;
}

describe("a site of a company", () => {
  it("changes what the company allows, not what it keeps, and its company goes on as before", async () => {
    const page = await openAs(personOf(SITE, ["author"], 1), "#form-editor/visitRecord");
    const editor = page.locator("bylaw-form-editor");
    await editor.locator(".stage .bylaw-form").waitFor();

    // The company's figure holds here, with its reason, and cannot be changed.
    await editor.locator('[data-key="fields/customerFeedback"]').click();
    await editor
      .getByText(/各厂口径一致/u)
      .first()
      .waitFor();
    expect(await editor.locator(`[data-limit^="${KEPT}/"]:not(:disabled)`).count()).toBe(0);

    // Another may be made stricter.
    await editor.locator('[data-key="fields/visitSummary"]').click();
    const summary = editor.locator('[data-limit="form:visitRecord/fields/visitSummary/maxLength"]');
    await summary.fill("400");
    await summary.press("Tab");
    expect(await editor.locator(".refusal").count()).toBe(0);
    await editor.getByPlaceholder("为什么要改").fill("北厂从简");
    await editor.getByRole("button", { name: "提交审批" }).click();
    await editor.getByText("已提交，等待审批").waitFor();
    await page.context().close();

    const approving = await openAs(personOf(SITE, ["approver"], 2), "#releases");
    const releases = approving.locator("bylaw-releases");
    await releases.getByText("北厂从简").first().waitFor();
    await releases.getByRole("button", { name: /^批准，自/u }).click();
    await expect.poll(() => releases.getByRole("button", { name: /^批准，自/u }).count()).toBe(0);
    await approving.context().close();

    expect(await lengths(SITE)).toEqual({ customerFeedback: 300, visitSummary: 400 });
    expect(await lengths(COMPANY)).toMatchObject({ customerFeedback: 300 });
    expect((await lengths(COMPANY))["visitSummary"]).not.toBe(400);
  });

  it("hears from the server, too, what its company keeps", async () => {
    const operations = [{ op: "set", at: `${KEPT}/maxLength`, value: 100, expect: 300 }];
    await expect(publish(SITE, { title: "再短些", operations })).rejects.toThrow("tailoring/kept");
  });

  it("sees that its company has published, and decides about it as about a new edition", async () => {
    await publish(COMPANY, {
      title: "放宽一些",
      operations: [{ op: "set", at: `${KEPT}/maxLength`, value: 350, expect: 300 }],
    });
    const page = await openAs(personOf(SITE, ["author"], 1), "#upgrade");
    const upgrade = page.locator("bylaw-upgrade");
    await upgrade.locator("h1, h2").first().waitFor();
    const { items } = (await ask("GET", "/v1/bases", personOf(SITE, ["author"], 1))) as {
      readonly items: readonly { readonly isCurrent: boolean }[];
    };
    expect(items.filter(({ isCurrent }) => !isCurrent).length).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** The longest answers that two fields of the form of a company take. */
async function lengths(company: string): Promise<Readonly<Record<string, unknown>>> {
  const { documents } = (await ask("GET", "/v1/policy/documents", personOf(company, ["author"], 1))) as {
    readonly documents: readonly {
      readonly kind: string;
      readonly id: string;
      readonly fields?: readonly { readonly id: string; readonly maxLength?: number }[];
    }[];
  };
  const form = documents.find(({ kind, id }) => kind === "form" && id === "visitRecord");
  const told = ["customerFeedback", "visitSummary"].map((field) => {
    return [field, form?.fields?.find(({ id }) => id === field)?.maxLength];
  });
  return Object.fromEntries(told) as Readonly<Record<string, unknown>>;
}
