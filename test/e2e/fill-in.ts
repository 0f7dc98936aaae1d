import { readShippedPack } from "@bylaw/packs";
import type { Answers, EnumDefinition, Form, FormField, Json, Locale } from "@bylaw/core";
import type { Locator, Page } from "playwright-core";

type Value = NonNullable<FormField["value"]>;
type JsonObject = Readonly<Record<string, Json>>;

/** What a form's own buttons and parts are called. */
const words = {
  "zh-CN": {
    next: "下一步",
    submit: "提交",
    yes: "是",
    no: "否",
    row: "第 # 行",
    choosePhotos: "选择照片",
    addFile: "添加文件",
    locate: "获取当前位置",
    signer: "签名人姓名",
    address: {
      province: "省（自治区、直辖市）",
      city: "市（州、盟）",
      district: "区（县、旗）",
      line: "街道与门牌号",
      postalCode: "邮政编码",
    },
  },
  en: {
    next: "Next",
    submit: "Submit",
    yes: "Yes",
    no: "No",
    row: "Row #",
    choosePhotos: "Choose photos",
    addFile: "Add files",
    locate: "Use my current place",
    signer: "Name of who signs",
    address: {
      province: "Province",
      city: "City",
      district: "District",
      line: "Street and number",
      postalCode: "Postal code",
    },
  },
} as const;

/** Bytes that are what they say. */
const files: Readonly<Record<string, Buffer>> = {
  "application/pdf": Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
  "image/jpeg": Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC",
    "base64",
  ),
};

/** A form that is filled in in a page, by what a person sees of it. */
export interface Filling {
  readonly page: Page;
  readonly form: Form;
  readonly enums: ReadonlyMap<string, EnumDefinition>;
  readonly locale: Locale;
}

/** The enums of a policy that ships, by name. */
export function enumsOf(pack: string): ReadonlyMap<string, EnumDefinition> {
  const documents = readShippedPack(pack) as readonly { readonly enums?: Readonly<Record<string, EnumDefinition>> }[];
  return new Map(documents.flatMap(({ enums = {} }) => Object.entries(enums)));
}

/**
 * Fills in a form from page to page and hands it in.
 *
 * @param onPage called on each page when it is filled in
 * @returns the id under which the server keeps it
 */
export async function fillIn(filling: Filling, answers: Answers, onPage: () => Promise<void>): Promise<string> {
  const { page, form, locale } = filling;
  const say = words[locale];
  const host = page.locator("bylaw-form");
  await host.locator("[data-field]").first().waitFor();
  const left = new Map(Object.entries(answers));
  for (;;) {
    // A question may only come up when another one on the page is answered: whoever fills in goes down the page again.
    for (let before = -1; before !== left.size;) {
      before = left.size;
      for (const field of form.fields) {
        const given = left.get(field.id);
        if (given === undefined) continue;
        const label = labelIn(host, field.label[locale]);
        // oxlint-disable-next-line no-await-in-loop
        if (!(await label.first().isVisible())) continue;
        // oxlint-disable-next-line no-await-in-loop
        await answer(filling, fieldOf(label.first()), field, given);
        left.delete(field.id);
      }
    }
    // oxlint-disable-next-line no-await-in-loop
    await onPage();
    const next = host.getByRole("button", { name: say.next, exact: true }).and(host.locator("[part~=next]"));
    // oxlint-disable-next-line no-await-in-loop
    if (!(await next.isVisible())) break;
    // oxlint-disable-next-line no-await-in-loop
    const was = await placeOf(host);
    // oxlint-disable-next-line no-await-in-loop
    await next.click();
    // oxlint-disable-next-line no-await-in-loop
    for (let tries = 0; (await placeOf(host)) === was; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop
      if (tries === 100) throw new Error(`the page stays: ${await problemsOf(host)}`);
      // oxlint-disable-next-line no-await-in-loop
      await page.waitForTimeout(50);
    }
    // The step is told before its questions are drawn.
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  if (left.size > 0) throw new Error(`nothing asks for ${[...left.keys()].join(", ")}`);
  const taken = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.url().endsWith("/submissions"),
    { timeout: 20_000 },
  );
  taken.catch(() => {});
  await host.getByRole("button", { name: say.submit, exact: true }).click();
  const response = await taken.catch(async () => {
    throw new Error(`nothing was sent: ${await problemsOf(host)}`);
  });
  if (response.status() !== 201) throw new Error(`refused: ${await response.text()}`);
  const { submission } = (await response.json()) as { readonly submission: string };
  await host.locator("[part~=receipt]").first().waitFor();
  return submission;
}

/** Which step is open, or which question of an interview; nothing once no more is asked. */
async function placeOf(host: Locator): Promise<string> {
  return (await host.locator(".bylaw-step-now, .bylaw-number").allTextContents()).join(" ");
}

async function problemsOf(host: Locator): Promise<string> {
  const told = await host.locator(".bylaw-issue, .bylaw-summary, [role=alert]").allTextContents();
  return told.join(" | ");
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** The label with these words, with or without what says that the field is required or optional. */
function labelIn(scope: Locator, text: string): Locator {
  const exact = new RegExp(
    String.raw`^\s*(?:[^：:]*[：:]\s*)?${escape(text)}\s*(?:\*|选填|optional)?\s*(?:必填|required)?\s*$`,
    "iu",
  );
  return scope.locator("label.bylaw-label, legend.bylaw-label, .bylaw-check > span").filter({ hasText: exact });
}

function fieldOf(label: Locator): Locator {
  return label.locator("xpath=ancestor::*[@data-field][1]");
}

async function answer(filling: Filling, field: Locator, definition: FormField, given: Json): Promise<void> {
  if (definition.rows !== undefined) return await answerRows(filling, field, definition, given);
  const { value: type } = definition;
  if (type === undefined) return;
  await answerValue(filling, field, definition, type, given);
}

async function answerRows(filling: Filling, field: Locator, definition: FormField, given: Json): Promise<void> {
  const { locale, page } = filling;
  const cells = definition.rows ?? [];
  if (definition.fixed !== undefined) {
    for (const row of definition.fixed) {
      const values = (given as Readonly<Record<string, JsonObject>>)[row.id];
      if (values === undefined) continue;
      const heading = page.locator("th").filter({ hasText: row.label[locale] });
      const line = field.locator("tbody tr").filter({ has: heading });
      // oxlint-disable-next-line no-await-in-loop
      await answerCells(filling, line, cells, values);
    }
    return;
  }
  const label = definition.rowLabel?.[locale];
  for (const [at, values] of (given as readonly JsonObject[]).entries()) {
    const name = label === undefined ? words[locale].row.replace("#", String(at + 1)) : `${label} ${at + 1}`;
    const row = field.getByRole("group", { name: new RegExp(`^${escape(name)}$`, "iu") });
    // oxlint-disable-next-line no-await-in-loop
    if (!(await row.isVisible())) await field.locator(".bylaw-beside > button.bylaw-button").last().click();
    // oxlint-disable-next-line no-await-in-loop
    await answerCells(filling, row, cells, values);
  }
}

async function answerCells(
  filling: Filling,
  row: Locator,
  cells: readonly FormField[],
  values: JsonObject,
): Promise<void> {
  for (const cell of cells) {
    const given = values[cell.id];
    if (given === undefined) continue;
    const label = labelIn(row, cell.label[filling.locale]).first();
    // oxlint-disable-next-line no-await-in-loop
    await label.waitFor({ state: "attached", timeout: 10_000 });
    // oxlint-disable-next-line no-await-in-loop
    await answer(filling, fieldOf(label), cell, given);
  }
}

async function answerValue(
  filling: Filling,
  field: Locator,
  definition: FormField,
  type: Value,
  given: Json,
): Promise<void> {
  const { page, locale } = filling;
  const say = words[locale];
  const control = field.locator("input:not([type=file]), textarea").first();
  switch (type.type === "list" ? `list of ${type.of}` : type.type) {
    case "enum":
    case "role":
      return await choose(filling, field, type, textOf(given));
    case "list of enum":
    case "list of role":
      for (const each of given as readonly string[])
        // oxlint-disable-next-line no-await-in-loop
        await choose(filling, field, type, each);
      return;
    case "boolean":
      if (await field.locator("input[type=checkbox]").isVisible()) {
        const box = field.locator("input[type=checkbox]");
        if ((await box.isChecked()) === given) return;
        await box.click();
        return await field.locator(given === true ? "input:checked" : "input:not(:checked)").waitFor();
      }
      return await field.getByText(given === true ? say.yes : say.no, { exact: true }).click();
    case "dateTime": {
      const [day = "", time = ""] = textOf(given).split("T");
      await typeIn(page, control, day);
      return await typeIn(page, field.locator("input").nth(1), time.slice(0, 5));
    }
    case "reference":
      return await pick(field, textOf(given));
    case "list of reference":
      for (const each of given as readonly string[])
        // oxlint-disable-next-line no-await-in-loop
        await pick(field, each);
      return;
    case "list of text":
      await control.click();
      for (const [at, each] of (given as readonly string[]).entries()) {
        // oxlint-disable-next-line no-await-in-loop
        if (at > 0) await page.keyboard.press("Enter");
        // oxlint-disable-next-line no-await-in-loop
        await page.keyboard.insertText(each);
      }
      return;
    case "address":
      for (const [part, text] of Object.entries(given as Readonly<Record<string, string>>)) {
        const name = say.address[part as keyof typeof say.address];
        // oxlint-disable-next-line no-await-in-loop
        await typeIn(page, field.getByLabel(name, { exact: true }), text);
      }
      return;
    case "signature":
      return await typeIn(page, field.getByLabel(say.signer), textOf((given as JsonObject)["name"]));
    case "location": {
      const { latitude = 0, longitude = 0, accuracy = 10 } = given as Readonly<Record<string, number>>;
      await page.context().setGeolocation({ latitude, longitude, accuracy });
      await page.context().grantPermissions(["geolocation"]);
      await field.getByRole("button", { name: say.locate }).click();
      return await field.locator(".bylaw-picked").waitFor();
    }
    case "file":
    case "list of file":
      return await attach(filling, field, definition, Array.isArray(given) ? given : [given]);
    default:
      if (definition.as === "rating") return await field.getByText(textOf(given), { exact: true }).click();
      return await typeIn(page, control, textOf(given));
  }
}

/** An answer as it is typed. */
function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

/** Types in the place of what stands there. */
async function typeIn(page: Page, control: Locator, text: string): Promise<void> {
  await control.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Tab");
}

async function choose({ enums, locale }: Filling, field: Locator, type: Value, option: string): Promise<void> {
  const label = enums.get(type.enum ?? "")?.options[option]?.[locale] ?? option;
  await field.locator("input, select").first().waitFor();
  if (await field.locator("select").isVisible()) {
    const texts = await field.locator("option").allTextContents();
    const index = texts.findIndex((each) => each.toLowerCase() === label.toLowerCase());
    await field.locator("select").selectOption({ index });
    return;
  }
  if (await field.getByRole("combobox").isVisible()) {
    await pick(field, label);
    return;
  }
  const box = field.locator(".bylaw-card").filter({ hasText: new RegExp(`^${escape(label)}$`, "iu") });
  if (!(await box.locator("input").isChecked())) await box.click();
}

/** Finds something in a search box and chooses it with the keyboard. */
async function pick(field: Locator, text: string): Promise<void> {
  const box = field.getByRole("combobox");
  // Somebody stands there already.
  if (!(await box.isVisible())) await field.getByRole("button").first().click();
  await box.click();
  await box.pressSequentially(text);
  const hit = field.getByRole("option").filter({ hasText: text });
  await hit.first().waitFor();
  for (let at = 0; at < 20; at += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await box.press("ArrowDown");
    // oxlint-disable-next-line no-await-in-loop
    if ((await hit.first().getAttribute("aria-selected")) === "true") break;
  }
  await box.press("Enter");
  await hit.first().waitFor({ state: "hidden" });
}

async function attach(
  { page, locale }: Filling,
  field: Locator,
  definition: FormField,
  given: readonly Json[],
): Promise<void> {
  const say = words[locale];
  const button = field.getByRole("button", { name: definition.as === "photo" ? say.choosePhotos : say.addFile });
  for (const [at, each] of (given as readonly Readonly<Record<string, string>>[]).entries()) {
    const chooser = page.waitForEvent("filechooser");
    // oxlint-disable-next-line no-await-in-loop
    await button.click();
    const { name = "", type: mimeType = "" } = each;
    const buffer = files[mimeType] ?? Buffer.from(name);
    // oxlint-disable-next-line no-await-in-loop
    await (await chooser).setFiles({ name, mimeType, buffer });
    // oxlint-disable-next-line no-await-in-loop
    await field.locator(".bylaw-files > *").nth(at).waitFor();
  }
}
