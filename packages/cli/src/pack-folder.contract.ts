import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packFolder } from "@bylaw/packs";
import { expect, onTestFinished } from "vitest";

/** An empty folder that goes with the test. */
export function folderOfItsOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A copy of a shipped pack in which a text of one file is another. */
export function packWith(file: string, text: string, instead: string): string {
  const folder = join(folderOfItsOwn(), "mypack");
  cpSync(packFolder("bean-products") ?? "", folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(text);
  writeFileSync(path, before.replace(text, instead));
  return folder;
}

/** A file with a text. */
export function fileWith(text: string, name = "facts.json"): string {
  const path = join(folderOfItsOwn(), name);
  writeFileSync(path, text);
  return path;
}
