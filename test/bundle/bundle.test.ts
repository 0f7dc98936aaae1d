import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { budgetsOf } from "./budgets.ts";
import { buildBundle, type BuiltBundle } from "./build-bundle.ts";

/** The addresses of modules that a module imports as soon as it is loaded. */
function imported(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/gu)].map((match) => match[1] ?? "");
}

describe("the bundle", () => {
  let folder: string;
  let bundle: BuiltBundle;
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  beforeAll(async () => {
    ({ folder, bundle } = await buildBundle());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("keeps within what may be loaded for each use", () => {
    const budgets = budgetsOf(bundle);
    for (const { name, gzip, limit } of budgets)
      expect({ name, gzip, over: gzip > limit }).toMatchObject({ over: false });
    expect(budgets.every(({ gzip }) => gzip > 0)).toBe(true);
  });

  it("lists every file with its own size and hash", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js") && name !== "bylaw-stub.js");
    expect(Object.keys(bundle.files).toSorted()).toEqual(scripts.toSorted());
    for (const [name, { gzip, integrity }] of Object.entries(bundle.files)) {
      expect(gzip).toBe(gzipSync(read(name)).length);
      expect(integrity).toBe(`sha384-${createHash("sha384").update(read(name)).digest("base64")}`);
    }
  });

  it("has a shell that imports nothing by itself, and the same under its version", () => {
    expect(imported(read("bylaw.js"))).toEqual([]);
    expect(read(`bylaw.${bundle.version}.js`)).toBe(read("bylaw.js"));
  });

  it("tells the shell all that a tag needs at once", () => {
    for (const [tag, files] of Object.entries(bundle.tags)) {
      expect(files[0]).toMatch(new RegExp(`^${tag}\\.[\\w-]+\\.js$`, "u"));
      for (const name of files) expect(files).toEqual(expect.arrayContaining([...imported(read(name))]));
    }
  });

  it("keeps the engine's checks of documents and a server's texts out of pages", () => {
    const code = Object.keys(bundle.files).map(read).join("\n");
    expect(code).not.toContain("server/unauthenticated");
    expect(code).not.toContain("schemas/cases.schema.json");
    expect(code).toContain("form/missing");
  });

  it("is made for pages, even by a test", () => {
    const code = Object.keys(bundle.files).map(read).join("\n");
    expect(code).not.toMatch(/jsxDEV|react-dom-client\.development|Lit is in dev mode/u);
  });

  it("keeps the parts of a build that a browser may still know when the version is built again", async () => {
    const before = Object.keys(bundle.files);
    // The same otherwise said: names that come from the content change.
    const { bundle: after } = await buildBundle(folder, { "Intl.DateTimeFormat": "globalThis.Intl.DateTimeFormat" });
    const replaced = before.filter((name) => !(name in after.files));
    expect(replaced.length).toBeGreaterThan(0);
    expect(after.earlier).toEqual([replaced]);
    for (const name of replaced) expect(existsSync(join(folder, name))).toBe(true);
  });
});
