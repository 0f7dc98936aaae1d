import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become } from "./become.ts";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";

const AUTHOR = "王淑芬";
const APPROVER = "李国强";
const desktop = { viewport: { width: 1280, height: 950 }, locale: "zh-CN" } as const;

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(Date.now());
  await makeChanges(portal.address);
});

afterAll(() => portal.close());

/** What the company has changed: the new base changes the first as well, has lost the second, says the third itself, and leaves the fourth. */
const operations = [
  { op: "set", at: "parameter:tiering.tier1MinExclusive", value: 800_000, expect: 1_000_000 },
  { op: "set", at: "form:visitRecord/fields/place/label", value: { "zh-CN": "到店签到", en: "Sign in at the shop" } },
  { op: "set", at: "parameter:complaint.general.firstResponseHours", value: 12, expect: 24 },
  {
    op: "set",
    at: "clause:8.1.2/text",
    value: { "zh-CN": "每季度组织一次团队活动。", en: "A team activity is held every quarter." },
  },
].map((operation) => ({ ...operation, why: "照本厂的做法" }));

/** Writes them as one person and approves them as another, as a program would. */
async function makeChanges(address: string): Promise<void> {
  const people = await ask(address, "", "GET", "/v1/people");
  const items = people["items"] as readonly { readonly id: string; readonly roles: readonly string[] }[];
  const [author = "", approver = ""] = ["author", "approver"].map(
    (role) => items.find(({ roles }) => roles.includes(role))?.id,
  );
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const { id } = await ask(address, author, "POST", "/v1/drafts", { title: "本厂的做法", operations });
  await ask(address, author, "POST", `/v1/drafts/${String(id)}/submit`, { from: day, reason: "照本厂的做法" });
  const submitted = await ask(address, approver, "GET", `/v1/drafts/${String(id)}`);
  await ask(address, approver, "POST", `/v1/drafts/${String(id)}/approve`, {}, Number(submitted["version"]));
}

async function ask(
  address: string,
  person: string,
  method: string,
  path: string,
  body?: object,
  version?: number,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(address + path, {
    method,
    headers: {
      ...(person === "" ? {} : { authorization: `Bearer demo-${person}` }),
      ...(body === undefined ? {} : { "content-type": "application/json", "idempotency-key": crypto.randomUUID() }),
      ...(version === undefined ? {} : { "if-match": `"${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  expect([path, response.ok, response.ok ? "" : answer]).toEqual([path, true, ""]);
  return answer;
}

/** How a person uses what is on the page. */
interface Hand {
  press(target: Locator): Promise<void>;
  choose(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}

const mouse: Hand = {
  press: (target) => target.click(),
  choose: (target) => target.click(),
  write: (target, text) => target.fill(text),
};

/** By the keyboard alone: Tab until it has the focus, as nobody could who cannot see a mouse. */
function keyboard(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const has = (): Promise<boolean> =>
      target.evaluate((element) => (element.getRootNode() as ShadowRoot | Document).activeElement === element);
    for (let step = 0; step < 160; step += 1) {
      if (await has()) return;
      await page.keyboard.press("Tab");
    }
    throw new TypeError(`the keyboard does not reach ${String(target)}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    choose: async (target) => {
      const name = (await target.getAttribute("name")) ?? "";
      const group = target.page().locator(`bylaw-upgrade input[name="${name}"]:not(:disabled)`);
      // Of radio buttons the first has the focus until one is chosen; the arrows choose.
      const first = group.first();
      await reach(first);
      if (await target.evaluate((element, other) => element === other, await first.elementHandle()))
        await page.keyboard.press("Space");
      else await page.keyboard.press("ArrowDown");
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.insertText(text);
    },
  };
}

/** Takes the upgrade, has it approved, and goes back behind it. */
async function upgradeAndReturn(page: Page, hand: Hand, release: number, keep: "ours" | "theirs"): Promise<void> {
  // The server of a test shares its thread with what drives the browser: while it rehearses, clicks wait.
  page.setDefaultTimeout(120_000);
  await page.goto(`${portal.address}/#tailoring`);
  await become(page, AUTHOR);
  const tailoring = page.locator("bylaw-tailoring");
  await tailoring.getByText("底本有新版").waitFor();
  expect(await tailoring.locator(".line").count()).toBe(4);
  expect(await tailoring.locator(".line .notice").count()).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
  await hand.press(tailoring.locator(".upgrade a"));

  const upgrade = page.locator("bylaw-upgrade");
  await hand.press(upgrade.getByRole("button", { name: "查看升级方案" }));
  await upgrade.locator(".line").first().waitFor();
  await expect.poll(() => upgrade.locator(".counts > div").allInnerTexts()).toHaveLength(5);
  const counts = await upgrade.locator(".counts dd").allInnerTexts();
  expect(counts).toEqual(["1", "1", "0", "1", "1"]);
  await hand.choose(upgrade.locator(`.line.conflict .${keep} input`));
  await hand.choose(upgrade.locator(".line.orphan .theirs input"));
  await upgrade.getByText("已定 2 / 2").waitFor();
  await upgrade.getByText(/已自动保存/u).waitFor();

  // Another day: what was decided is still there.
  await page.reload();
  await upgrade.getByText("已定 2 / 2").waitFor();
  await hand.press(upgrade.getByRole("button", { name: "开始演练" }));
  const result = upgrade.locator(".result");
  await result.waitFor({ timeout: 120_000 });
  const told = await result.innerText();
  expect(told).toMatch(/走过 \d+ 条记录/u);
  // With the higher threshold of the new base customers change tier; with the company's own nobody does.
  expect(told).toMatch(keep === "theirs" ? /一级 → 二级/u : /没有判定结果改变/u);
  expect(await axeFindings(page)).toEqual([]);
  await hand.write(upgrade.locator(".panel textarea"), "跟上新版");
  await hand.press(upgrade.getByRole("button", { name: "提交审批" }));
  await upgrade.getByText("升级已提交，等待审批").waitFor();

  await page.goto(`${portal.address}/#releases`);
  const releases = page.locator("bylaw-releases");
  await releases
    .getByText(/底本升级到.*1\.1\.0/u)
    .first()
    .waitFor();
  await releases.getByText("由起草人决定的 2 处").waitFor();
  expect(await releases.getByRole("button", { name: /^批准/u }).count()).toBe(0);
  await become(page, APPROVER);
  await releases.locator(".waiting .proof").waitFor();
  const proof = await releases.locator(".waiting .proof").innerText();
  expect(proof).toMatch(keep === "theirs" ? /影响客户\s+[1-9]\d* 家/u : /影响客户\s+0 家/u);
  await hand.press(releases.getByRole("button", { name: /^批准，自/u }));
  await releases.getByText(`第 ${release} 版`).first().waitFor();

  await page.goto(`${portal.address}/#tailoring`);
  await tailoring.getByText(/底本是.*1\.1\.0/u).waitFor();
  expect(await tailoring.locator(".line").count()).toBe(keep === "ours" ? 2 : 1);

  await page.goto(`${portal.address}/#releases`);
  const before = releases.locator(".entry", {
    has: page.getByRole("heading", { name: `第 ${release - 1} 版`, exact: true }),
  });
  await hand.press(before.getByRole("button", { name: "回退到这一版" }));
  await hand.write(releases.locator(".plan textarea"), "先缓一缓");
  await expect.poll(() => releases.getByRole("button", { name: /^回退，自/u }).isEnabled()).toBe(true);
  await hand.press(releases.getByRole("button", { name: /^回退，自/u }));
  await releases
    .getByText(`第 ${release + 1} 版`)
    .first()
    .waitFor();
  await page.goto(`${portal.address}/#tailoring`);
  await tailoring.getByText(/底本是.*1\.0\.0/u).waitFor();
  expect(await tailoring.locator(".line").count()).toBe(4);
}

describe("an upgrade of the base", () => {
  it("is planned, decided, rehearsed, submitted, approved by a second person and rolled back, by mouse", async () => {
    const { page, complaints } = await portal.open("#tailoring", desktop);
    await upgradeAndReturn(page, mouse, 3, "theirs");
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 400_000);

  it("is the same by the keyboard alone", async () => {
    const { page, complaints } = await portal.open("#tailoring", desktop);
    await upgradeAndReturn(page, keyboard(page), 5, "ours");
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 400_000);
});
