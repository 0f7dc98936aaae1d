import { createHash } from "node:crypto";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { servePortal } from "../e2e/serve-portal.ts";
import { openBadLine, type BadLine } from "./bad-line.ts";

/** What a storm has left behind. */
export interface StormReport {
  /** How often each complaint that was filed is on the server. */
  readonly found: Readonly<Record<string, number>>;
  /** Files that are on the server with other bytes than were chosen, or not at all. */
  readonly broken: readonly string[];
  readonly files: number;
  readonly harm: Readonly<Record<string, number>>;
  readonly complaints: readonly string[];
  /** From the last filing until the server had all, ms. */
  readonly drained: number;
}

/** How hard it blows. */
export interface StormPlan {
  readonly seed: number;
  readonly filings: number;
  /** The share of requests that go wrong. */
  readonly badness: number;
  /** The longest file, bytes. */
  readonly longest: number;
}

interface Made {
  readonly summary: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer; readonly sha256: string }[];
}

const TOKEN = "demo-E-011";

/**
 * Files complaints with files over a bad line, from two tabs of one person, while pages are loaded again, closed and
 * killed; then lets the line be good and looks at what the server has.
 */
export async function runStorm(plan: StormPlan): Promise<StormReport> {
  const chance = seeded(plan.seed);
  const portal = await servePortal(Date.now());
  const line = await openBadLine(portal.address, chance);
  const browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    return await blow(plan, chance, browser, line, portal.address);
  } finally {
    await browser.close();
    await line.close();
    await portal.stop();
  }
}

async function blow(
  plan: StormPlan,
  chance: () => number,
  browser: Browser,
  line: BadLine,
  server: string,
): Promise<StormReport> {
  const context = await browser.newContext({ locale: "en" });
  await context.addInitScript(
    (person) => {
      localStorage.setItem("portal.person", person);
      localStorage.setItem("portal.locale", "en");
    },
    TOKEN.replace("demo-", ""),
  );
  const complaints: string[] = [];
  const tabs = [await openTab(context, line, complaints), await openTab(context, line, complaints)];
  const made: Made[] = [];
  for (let at = 0; at < plan.filings; at += 1) {
    const filing = makeFiling(at, plan, chance);
    const which = Math.floor(chance() * 2);
    const tab = tabs[which] as Page;
    // A form opens over a good line, and what comes afterwards does not.
    line.badness = 0;
    await fill(tab, filing);
    line.badness = plan.badness;
    made.push(filing);
    await submit(tab);
    const fate = chance();
    if (fate < 0.25) await tab.reload();
    else if (fate < 0.5) tabs[which] = await kill(context, tab, line, complaints);
    else if (fate < 0.6) {
      await tab.close();
      tabs[which] = await openTab(context, line, complaints);
    }
  }
  // The storm goes on for a while, and then it is over.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  line.badness = 0;
  const began = performance.now();
  const last = tabs[0] as Page;
  await last.evaluate(() => dispatchEvent(new Event("online")));
  await last.waitForFunction(
    (count) => {
      const outbox = document.querySelector("#page bylaw-outbox");
      return outbox?.shadowRoot?.querySelectorAll("[data-state=done]").length === count;
    },
    plan.filings,
    { timeout: 120_000 },
  );
  const drained = performance.now() - began;
  return { ...(await lookAround(server, made)), harm: Object.fromEntries(line.harm), complaints, drained };
}

async function openTab(context: BrowserContext, line: BadLine, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.goto(`${line.address}/#outbox`);
  await page.locator("#page bylaw-outbox").waitFor();
  return page;
}

/** Puts the form into the page, and chooses its files. */
async function fill(page: Page, { summary, files }: Made): Promise<void> {
  await page.evaluate((text) => {
    document.querySelector("bylaw-form")?.remove();
    const form = document.createElement("bylaw-form");
    const answers = {
      complaintChannel: "hotline",
      complaintType: "delivery",
      complaintSummary: text,
      complainantName: "Li",
      contactPhone: "15400000002",
    };
    Object.assign(form, { form: "complaintIntake", draft: "off", initialAnswers: answers });
    document.querySelector("#page")?.append(form);
    return new Promise((resolve) => form.addEventListener("bylaw-ready", resolve, { once: true }));
  }, summary);
  const input = page.locator('bylaw-form input[type="file"]').first();
  await input.setInputFiles(files.map(({ name, bytes }) => ({ name, buffer: bytes, mimeType: "application/pdf" })));
  // They are in safe keeping once the answer names them.
  await page.waitForFunction((count) => {
    const form = document.querySelector("bylaw-form") as { answers?: { attachments?: unknown[] } } | null;
    return form?.answers?.attachments?.length === count;
  }, files.length);
}

/** Submits, and waits until the page says that it is kept or has arrived. */
async function submit(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.querySelector("bylaw-form") as (HTMLElement & { submit(): void }) | null;
    const told = new Promise<void>((resolve) => {
      form?.addEventListener("bylaw-submitted", () => resolve());
      form?.addEventListener("bylaw-saved", () => resolve());
      form?.addEventListener("bylaw-issues", () => resolve());
    });
    form?.submit();
    return told;
  });
}

/** The page's process ends at once, without a last word. */
async function kill(context: BrowserContext, page: Page, line: BadLine, complaints: string[]): Promise<Page> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  return openTab(context, line, complaints);
}

function makeFiling(at: number, plan: StormPlan, chance: () => number): Made {
  const count = 1 + Math.floor(chance() * 2);
  return {
    summary: `storm ${at}: a wet crate in front of the door`,
    files: Array.from({ length: count }, (_, index) => {
      const bytes = Buffer.alloc(1000 + Math.floor(chance() * plan.longest));
      for (let place = 0; place < bytes.length; place += 4)
        bytes.writeUInt32LE(chance() * 2 ** 32, Math.min(place, bytes.length - 4));
      bytes.write("%PDF-1.7\n");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { name: `crate-${at}-${index}.pdf`, bytes, sha256 };
    }),
  };
}

/** What the server has, asked past the bad line. */
async function lookAround(
  server: string,
  made: readonly Made[],
): Promise<Pick<StormReport, "found" | "broken" | "files">> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const found: Record<string, number> = Object.fromEntries(made.map(({ summary }) => [summary, 0]));
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: "200", ...(cursor === null ? {} : { cursor }) });
    const response = await fetch(`${server}/v1/records/complaint?${query}`, { headers });
    const { items, nextCursor } = (await response.json()) as {
      readonly items: readonly { readonly data: { readonly summary?: string } }[];
      readonly nextCursor: string | null;
    };
    for (const { data } of items)
      if (data.summary?.startsWith("storm ") === true) found[data.summary] = (found[data.summary] ?? 0) + 1;
    cursor = nextCursor;
  } while (cursor !== null);
  const files = made.flatMap((each) => each.files);
  const broken: string[] = [];
  for (const { name, sha256 } of files) {
    const response = await fetch(`${server}/v1/blobs/${sha256}`, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) broken.push(`${name}: ${response.status}`);
  }
  return { found, broken, files: files.length };
}

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
