import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { Server as HttpServer } from "node:http";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { build } from "vite";
import { builtElements } from "../elements/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../examples/02-other-origin/listen.ts";
import { startSite } from "../../examples/02-other-origin/start-site.ts";
import { createBylaw } from "../../examples/05-mount/create-bylaw.ts";
import { expressHost } from "../../examples/05-mount/express-host.ts";
import { honoHost } from "../../examples/05-mount/hono-host.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** 10:00 on 20 November 2026 in Shanghai. */
const NOW = Date.UTC(2026, 10, 20, 2);

const folder = mkdtempSync(join(tmpdir(), "bylaw-embedding-"));
let elements: string;
const closing: (() => Promise<unknown> | void)[] = [];
let browser: Browser;

beforeAll(async () => {
  elements = await builtElements();
  browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  for (const close of closing) await close();
  rmSync(folder, { recursive: true });
}, 30_000);

function buildWith(source: string, outDir: string): Promise<unknown> {
  const configFile = join(source, "vite.config.ts");
  return build({ root: source, configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
}

/** An address where nobody listens yet: the two sides must know each other's before they start. */
async function freeAddress(host: string): Promise<string> {
  const probe = await new Promise<Server>((resolve) => {
    const server = createServer().listen(0, host, () => resolve(server));
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return `http://${host}:${port}`;
}

interface Site {
  readonly bylaw: string;
  readonly host: string;
  /** Lets time pass on both servers, not in the browser. */
  pass(milliseconds: number): void;
}

async function openSite(pages: string, trustedTypes = ""): Promise<Site> {
  let now = NOW;
  const [bylaw, host] = [await freeAddress("localhost"), await freeAddress("127.0.0.1")];
  const site = await startSite({ bylaw, host, pages, elements, trustedTypes, now: () => now });
  closing.unshift(() => site.close());
  return { bylaw, host, pass: (milliseconds) => void (now += milliseconds) };
}

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained about: errors, refused resources, breaches of the content policy. */
  readonly complaints: string[];
}

/** A window in which somebody has signed in to the host. */
async function signIn(site: Site, person: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(site.host);
  // The page before sign-in asks whether there is a session, and is told 401.
  await page.getByRole("button", { name: person }).click();
  await page.waitForURL(`${site.host}/`);
  complaints.length = 0;
  return { page, context, complaints };
}

/** The text inside an element once it holds some words. */
async function textOf(page: Page, tag: string, words: string): Promise<string> {
  const element = page.locator(tag);
  await element.getByText(words).first().waitFor();
  return (await element.evaluate((found) => found.shadowRoot?.textContent)) ?? "";
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

/** A token as the site's own server signs it for its page. */
async function tokenIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = await fetch("/bylaw-token", { method: "POST" });
    return ((await answer.json()) as { readonly token: string }).token;
  });
}

interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  readonly title: string;
  readonly reasons: readonly string[];
}

async function ask(site: Site, token: string, locale: string): Promise<Told> {
  const headers = { authorization: `Bearer ${token}`, origin: site.host, "accept-language": locale };
  const answer = await fetch(`${site.bylaw}/v1/me`, { headers });
  const { title = "", issues = [] } = (await answer.json()) as {
    readonly title?: string;
    readonly issues?: readonly { readonly code: string; readonly message: string }[];
  };
  return {
    status: answer.status,
    codes: issues.map(({ code }) => code),
    title,
    reasons: issues.map(({ message }) => message),
  };
}

describe("a site on another origin", { timeout: 60_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(join(root, "examples", "02-other-origin", "public"));
  }, 60_000);

  it("shows decision and policy with its own token, under its own content policy and in its own look", async () => {
    const { page, context, complaints } = await signIn(site, "陈思远");
    expect(await textOf(page, "bylaw-decision", "级")).toMatch(/级/u);
    const badge = page.locator("bylaw-decision").locator('[part~="badge"]').first();
    expect(await badge.evaluate((found) => getComputedStyle(found).borderRadius)).toBe("0px");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("link", { name: "制度" }).first().click();
    expect(await textOf(page, "bylaw-policy", "2.2.1")).toContain("经销商");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "English" }).click();
    expect(await textOf(page, "bylaw-policy", "dealer")).toContain("2.2.1");
    expect(complaints).toEqual([]);
    // The token went in a header only, and no cookie went to Bylaw.
    expect(
      await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
    ).not.toContainEqual(expect.stringMatching(/eyJ/u));
    expect((await context.cookies(site.bylaw)).length).toBe(0);
    await context.close();
  });

  it("files a complaint and tells its severity and deadlines with their clauses", async () => {
    const { page, context, complaints } = await signIn(site, "林晓梅");
    // A complaint cannot have come in after the server's now.
    await page.clock.setFixedTime(NOW);
    await page.getByRole("link", { name: "登记投诉" }).click();
    const form = page.locator("bylaw-form");
    await form.getByLabel("投诉内容").fill("豆腐外包装破损，要求换货。");
    await form.getByText("客服热线").click();
    await form.getByRole("combobox", { name: "投诉类型" }).selectOption({ label: "包装" });
    await form.getByRole("textbox", { name: "投诉人" }).fill("周立新");
    await form.getByLabel("联系电话").fill("15400000001");
    await form.getByRole("button", { name: "提交" }).click();
    const receipt = form.locator('[part~="receipt"]');
    await receipt.waitFor();
    expect(await receipt.textContent()).toMatch(/5\.\d/u);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("survives the end of its token with one question for a new one", async () => {
    const { page, context } = await signIn(site, "陈思远");
    await textOf(page, "bylaw-decision", "级");
    const asked: string[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (/^\/(?:v1|bylaw-token)/u.test(pathname)) asked.push(`${response.status()} ${pathname.split("/")[1]}`);
    });
    site.pass(6 * 60_000);
    await page.locator("#customers a").nth(1).click();
    await page.waitForResponse((response) => response.url().startsWith(`${site.bylaw}/v1/`) && response.ok());
    await textOf(page, "bylaw-decision", "级");
    expect(asked.filter((each) => each === "200 bylaw-token")).toHaveLength(1);
    expect(asked.filter((each) => each.startsWith("401"))).not.toHaveLength(0);
    await context.close();
  });

  it("loads the module twice without harm: first class, shared settings", async () => {
    const { page, context, complaints } = await signIn(site, "陈思远");
    await textOf(page, "bylaw-decision", "级");
    const version = (
      JSON.parse(readFileSync(join(root, "packages/elements/package.json"), "utf8")) as { version: string }
    ).version;
    // As text, because the test runner would rewrite the import.
    const isSame = await page.evaluate<boolean>(`(async () => {
      const before = customElements.get("bylaw-decision");
      const second = await import("${site.bylaw}/bylaw/bylaw.${version}.js");
      second.Bylaw.configure({ locale: "en" });
      return before === customElements.get("bylaw-decision");
    })()`);
    expect(isSame).toBe(true);
    await textOf(page, "bylaw-decision", "tier");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("may load the module from anywhere, by its name for ever and by its alias until it changes", async () => {
    const names = ["bylaw.js", "bylaw-stub.js", "bylaw.0.1.0.js"];
    for (const name of names) {
      const { status, headers } = await fetch(`${site.bylaw}/bylaw/${name}`, {
        headers: { origin: "https://any.example" },
      });
      expect([name, status, headers.get("access-control-allow-origin")]).toEqual([name, 200, "*"]);
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(headers.get("cache-control")).toBe(
        name === "bylaw.0.1.0.js" ? "public, max-age=31536000, immutable" : "no-cache",
      );
      const again = { headers: { "if-none-match": headers.get("etag") ?? "" } };
      expect((await fetch(`${site.bylaw}/bylaw/${name}`, again)).status).toBe(304);
    }
  });

  it("tells an unknown origin nothing that its browser would let it read", async () => {
    const { page, context } = await signIn(site, "陈思远");
    const token = await tokenIn(page);
    for (const origin of ["https://evil.example", "null", site.bylaw.replace("http:", "https:")]) {
      const asked = { origin, authorization: `Bearer ${token}`, "access-control-request-method": "GET" };
      for (const method of ["GET", "OPTIONS"]) {
        const { headers, status } = await fetch(`${site.bylaw}/v1/me`, { method, headers: asked });
        expect([origin, status]).toEqual([origin, 401]);
        expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
        expect(headers.get("vary")).toContain("Origin");
      }
    }
    await context.close();
  });

  it("answers forged and expired tokens with one coded 401 in both languages", async () => {
    const { page, context } = await signIn(site, "陈思远");
    const token = await tokenIn(page);
    expect((await ask(site, token, "en")).status).toBe(200);
    const forged = `${token.slice(0, -6)}AAAAAA`;
    expect(await ask(site, forged, "en")).toEqual({
      status: 401,
      codes: ["server/unauthenticated", "server/token-invalid"],
      title: "Not signed in",
      reasons: ["who you are is not known", "the token is not valid here"],
    });
    expect(await ask(site, forged, "zh-CN")).toMatchObject({
      title: "尚未登录",
      reasons: ["无法确认您的身份", "令牌无效"],
    });
    site.pass(6 * 60_000);
    expect(await ask(site, token, "en")).toMatchObject({
      status: 401,
      codes: ["server/unauthenticated", "server/token-expired"],
      reasons: ["who you are is not known", "the token has expired"],
    });
    expect(await ask(site, token, "zh-CN")).toMatchObject({ reasons: ["无法确认您的身份", "令牌已过期"] });
    await context.close();
  });
});

describe.each([
  { framework: "React", lesson: "03-react", trustedTypes: "" },
  { framework: "Vue", lesson: "04-vue", trustedTypes: "vue" },
])("a host made with $framework", { timeout: 60_000 }, ({ lesson, trustedTypes }) => {
  it("renders decision and policy, follows a clause and changes language, within its content policy", async () => {
    const pages = join(folder, lesson);
    await buildWith(join(root, "examples", lesson), pages);
    const { page, context, complaints } = await signIn(await openSite(pages, trustedTypes), "陈思远");
    expect(await textOf(page, "bylaw-decision", "级")).toMatch(/级/u);
    expect(await textOf(page, "bylaw-policy", "2.2.1")).toContain("经销商");
    await page.locator("bylaw-decision").locator('[part~="citation"]').first().click();
    await expect
      .poll(() => page.locator("bylaw-policy").evaluate((found) => (found as HTMLElement & { clause: string }).clause))
      .toMatch(/^\d/u);
    await page.getByRole("button", { name: "English" }).click();
    await textOf(page, "bylaw-decision", "tier");
    await page.getByRole("combobox").first().selectOption({ index: 2 });
    await textOf(page, "bylaw-decision", "tier");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the API in a server that is already there", { timeout: 60_000 }, () => {
  const hosts = {
    Hono: async (address: string): Promise<void> => {
      const host = honoHost(await createBylaw({ file: join(folder, "hono.sqlite"), now: () => NOW }));
      const server = await listen((request) => host.fetch(request), address);
      closing.unshift(() => server.close());
    },
    Express: async (address: string): Promise<void> => {
      const host = expressHost(await createBylaw({ file: join(folder, "express.sqlite"), now: () => NOW }));
      const { hostname, port } = new URL(address);
      const server = await new Promise<HttpServer>((resolve) => {
        const started = host.listen(Number(port), hostname, () => resolve(started));
      });
      closing.unshift(() => void server.close());
    },
  };

  it.each(["Hono", "Express"] as const)("answers under its prefix in %s, with the host's own sign-in", async (kind) => {
    const address = await freeAddress("127.0.0.1");
    await hosts[kind](address);
    const cookie = "theme=dark; session=s-wang";
    const me = await fetch(`${address}/policy/v1/me`, { headers: { cookie } });
    expect(await me.json()).toMatchObject({ tenant: "hengxin", person: "E-001", roles: ["reader", "author"] });
    const facts = { customer: { segment: "dealer", annualPurchaseAmount: 986_000 } };
    const decided = await fetch(`${address}/policy/v1/decisions/tier`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ facts }),
    });
    expect(await decided.json()).toMatchObject({ outcome: { value: "tier2" } });
    const draft = await fetch(`${address}/policy/v1/drafts`, {
      method: "POST",
      headers: { cookie: "session=s-chen", "content-type": "application/json" },
      body: JSON.stringify({ title: "x", operations: [] }),
    });
    expect(draft.status).toBe(403);
    expect((await fetch(`${address}/policy/v1/me`)).status).toBe(401);
    expect((await fetch(`${address}/v1/me`, { headers: { cookie } })).status).toBe(404);
    expect(await (await fetch(address)).text()).toBe("the host");
  });
});
