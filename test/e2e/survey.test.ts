import { readFileSync } from "node:fs";
import { readShippedPack } from "@bylaw/packs";
import type { Answers, Form } from "@bylaw/core";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enumsOf, fillIn } from "./fill-in.ts";
import { axeFindings } from "./open-portal.ts";
import { personOf, serveCompanies, type ServedCompanies } from "./serve-companies.ts";

const COMPANY = "bean-products";
const NOW = Date.UTC(2026, 10, 20, 4);
const SURVEY = "satisfactionSurvey";
const answers = (
  JSON.parse(readFileSync(new URL("../forms/answers/bean-products.json", import.meta.url), "utf8")) as Readonly<
    Record<string, Answers>
  >
)[SURVEY];
const form = readShippedPack(COMPANY).find((each) => (each as Form).kind === "form" && (each as Form).id === SURVEY);

let companies: ServedCompanies;
let browser: Browser;

beforeAll(async () => {
  [companies, browser] = await Promise.all([
    serveCompanies(NOW),
    chromium.launch({
      executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await companies.stop();
});

/** Sends a link to a customer. @returns its token */
async function sendLink(): Promise<string> {
  const response = await fetch(`${companies.address}/v1/survey-links`, {
    method: "POST",
    headers: {
      authorization: `Bearer demo-${personOf(COMPANY, ["marketing"])}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify({ form: SURVEY, subject: "C-0001" }),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { readonly token: string }).token;
}

describe("a survey", () => {
  it("is answered through a signed link by somebody who does not sign in, once", async () => {
    const token = await sendLink();
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: "zh-CN" });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.clock.setFixedTime(NOW);
    await page.goto(`${companies.address}/survey.html#${token}`);
    const filling = { page, form: form as Form, enums: enumsOf(COMPANY), locale: "zh-CN" } as const;
    const id = await fillIn(filling, answers ?? {}, async () => {
      expect(await axeFindings(page)).toEqual([]);
    });
    await page.getByText("谢谢，您的答复已收到").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const stored = await companies.store.getSubmission(COMPANY, id);
    expect(stored).toMatchObject({ form: SURVEY, subject: "C-0001", source: "survey", answers });
    // The token went in a header only.
    expect(asked.filter((url) => url.includes(token))).toEqual([]);
    expect(complaints).toEqual([]);

    await page.reload();
    await page.getByText("这份问卷已经填过了").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });
});
