import { readdirSync, readFileSync } from "node:fs";
import { readShippedPack } from "@bylaw/packs";
import { bind, isObject, parsePack, type Answers, type BoundForm, type Json, type Locale } from "@bylaw/core";
import { chromium, type Browser } from "playwright-core";
import { axeFindings } from "./open-portal.ts";
import { enumsOf, fillIn } from "./fill-in.ts";
import { personOf, serveCompanies, type ServedCompanies } from "./serve-companies.ts";

/** Noon in Shanghai: the answers were given that morning. */
const NOW = Date.UTC(2026, 10, 20, 4);

const answered = new URL("../forms/answers/", import.meta.url);

/** A form that ships, with answers. */
export interface FormToFill {
  readonly company: string;
  readonly form: BoundForm;
  readonly answers: Answers;
  /** Whom it is opened for. */
  readonly subject: string;
}

/** How it is seen. */
export interface Sight {
  readonly width: 375 | 1280;
  readonly locale: Locale;
}

/** What came of filling in a form. */
export interface Filled {
  /** What the server has kept of what was answered, where that is something else. */
  readonly different: Readonly<Record<string, unknown>>;
  /** What it has besides: what the form computes, proposes or knows. */
  readonly more: readonly string[];
  /** Errors of the page and breaches of its content policy. */
  readonly complaints: readonly string[];
  readonly axe: readonly string[];
}

/** Forms that are filled in for somebody whom no answer names. */
const subjects: Readonly<Record<string, string>> = {
  "bean-products/satisfactionSurvey": "C-0001",
};

/** The policies to whose forms there are answers. */
const companies = readdirSync(answered)
  .map((name) => name.replace(".json", ""))
  .toSorted();

/** Every form that ships, in the order of the policies. */
export const formsToFill: readonly FormToFill[] = companies.flatMap((company) => {
  const { forms } = bind(parsePack(readShippedPack(company)), { asOf: "2026-11-20" });
  const path = new URL(`${company}.json`, answered);
  const answers = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Answers>>;
  return [...forms].map(([id, form]) => ({
    company,
    form,
    answers: answers[id] ?? {},
    subject: subjects[`${company}/${id}`] ?? "",
  }));
});

let fillers = 0;

/** One server and one browser for all. */
export interface Desk {
  fill(form: FormToFill, sight: Sight, withAxe: boolean): Promise<Filled>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const [companies, browser] = await Promise.all([
    serveCompanies(NOW),
    chromium.launch({
      executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    }),
  ]);
  return {
    fill: (form, sight, withAxe) => fill(companies, browser, form, sight, withAxe),
    close: async () => {
      await browser.close();
      await companies.stop();
    },
  };
}

async function fill(
  { address, store }: ServedCompanies,
  browser: Browser,
  { company, form, answers, subject }: FormToFill,
  { width, locale }: Sight,
  withAxe: boolean,
): Promise<Filled> {
  const context = await browser.newContext({ viewport: { width, height: width === 375 ? 812 : 900 }, locale });
  try {
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.clock.setFixedTime(NOW);
    await page.addInitScript(
      ([person, language]) => {
        localStorage.setItem("portal.person", person ?? "");
        localStorage.setItem("portal.locale", language ?? "");
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      },
      [personOf(company, form.form.by, (fillers += 1)), locale],
    );
    await page.goto(`${address}/#report?${new URLSearchParams({ form: form.id, customer: subject })}`);
    const axe: string[] = [];
    const filling = { page, form: form.form, enums: enumsOf(company), locale };
    const id = await fillIn(filling, answers, async () => {
      if (!withAxe) return;
      // So tall that the bar with the buttons, which stays in view, lies over nothing: half a control is a small target.
      await page.setViewportSize({ width, height: 4000 });
      axe.push(...(await axeFindings(page)));
      await page.setViewportSize({ width, height: width === 375 ? 812 : 900 });
    });
    const stored = await store.getSubmission(company, id);
    const kept = (stored?.answers ?? {}) as Answers;
    return {
      different: Object.fromEntries(
        Object.entries(answers).flatMap(([field, given]) => {
          const [one, other] = [comparable(given), comparable(kept[field])];
          return JSON.stringify(one) === JSON.stringify(other) ? [] : [[field, { given: one, kept: other }]];
        }),
      ),
      more: Object.keys(kept).filter((field) => answers[field] === undefined),
      complaints,
      axe,
    };
  } finally {
    await context.close();
  }
}

/** An answer without what only the moment and the device decide: when it was signed or found, a picture's bytes. */
function comparable(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (value === undefined || !isObject(value)) return value;
  const { sha256, ...rest } = value;
  const isFile = sha256 !== undefined;
  const without = new Set(
    isFile ? ["id", "size", "type", "takenAt"] : "name" in rest || "latitude" in rest ? ["at"] : [],
  );
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !without.has(key))
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, each]) => [key, comparable(each as Json)]),
  );
}

/** What is wrong with what came of a form, in words. */
export function problemsOf({ form }: FormToFill, { different, more, complaints, axe }: Filled): readonly string[] {
  const proposed = new Set(
    form.form.fields
      .filter(({ default: start, prefill, fact }) => [start, prefill, fact].some((each) => each !== undefined))
      .map(({ id }) => id),
  );
  return [
    ...Object.entries(different).map(([field, both]) => `${field}: ${JSON.stringify(both)}`),
    ...more.filter((field) => !proposed.has(field)).map((field) => `${field} was never answered`),
    ...complaints,
    ...axe,
  ];
}
