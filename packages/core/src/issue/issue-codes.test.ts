import { describe, expect, it } from "vitest";
import { issueCodes, type IssueCode } from "./issue-codes.ts";
import { issue, renderIssue } from "./issue.ts";

interface Entry {
  readonly message: { readonly en: string; readonly "zh-CN": string };
  readonly help: { readonly en: string; readonly "zh-CN": string };
  readonly severity?: string;
}

const entries = Object.entries(issueCodes as Readonly<Record<string, Entry>>);
const slots = (...texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? "")))].toSorted();

/** A text of the policy itself, such as the message of a check. */
const isWordedByPolicy = (text: string): boolean => /^\{\w+\}$/u.test(text);

/** Words with which a text may begin in upper case. */
const PROPER = /^(?:CSV|HTTP|JSON|SQLite|PostgreSQL)\b/u;

describe("issueCodes", () => {
  it.each(entries)("%s is named as a noun and a problem", (code, { severity }) => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
    expect([undefined, "warning"]).toContain(severity);
  });

  it.each(entries)("%s is worded in both languages, by the rules", (_code, { message, help }) => {
    for (const text of [message.en, help.en]) {
      expect(text).not.toMatch(/\p{Script=Han}|[，。：；]/u);
      expect(text).not.toMatch(/[.\s]$|^\s|\n/u);
      if (!PROPER.test(text)) expect(text).toMatch(/^[a-z`{0-9$]/u);
    }
    for (const text of [message["zh-CN"], help["zh-CN"]]) {
      if (!isWordedByPolicy(text)) expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/[。.\s]$|^\s|\n/u);
    }
    for (const text of [message.en, message["zh-CN"], help.en, help["zh-CN"]]) {
      expect((text.match(/`/gu) ?? []).length % 2).toBe(0);
      expect(text).not.toMatch(/\{\}|\{[^}]*\s[^}]*\}/u);
    }
  });

  it.each(entries)("%s says the same in both languages", (code, { message, help }) => {
    // A problem that a policy words itself comes in both languages, each under its own name.
    const one = (name: string): string => name.replace(/Zh$/u, "");
    const inChinese = [...new Set(slots(message["zh-CN"], help["zh-CN"]).map(one))].toSorted();
    expect(inChinese, code).toEqual(slots(message.en, help.en));
  });
});

describe("issue", () => {
  it("fills in both languages, keeps what programs need and is frozen", () => {
    const found = issue(
      "policy/unknown-clause",
      { clause: "9.9" },
      { pointer: "/clause", document: "decision/tier", clause: "2.1" },
    );
    expect(found).toMatchObject({
      severity: "error",
      pointer: "/clause",
      document: "decision/tier",
      clause: "2.1",
      params: { clause: "9.9" },
    });
    expect(found.message).toBe("the policy has no clause `9.9`");
    expect(renderIssue(found, "zh-CN").message).toBe("制度里没有第 `9.9` 条");
    expect(Object.isFrozen(found) && Object.isFrozen(found.params)).toBe(true);
  });

  it("leaves nothing to fill, whatever a parameter holds", () => {
    expect(issue("policy/unknown-clause", { clause: "{clause} $& $1" }).message).toBe(
      "the policy has no clause `{clause} $& $1`",
    );
  });

  it("has its code for words where a bundle has left them out", () => {
    const unworded = issue("left/out" as "form/cycle", { path: "a" });
    expect(unworded).toMatchObject({ code: "left/out", message: "left/out", help: "", severity: "error" });
    expect(renderIssue(unworded, "zh-CN")).toEqual({ message: "left/out", help: "" });
  });

  it("is a warning only where the table says so", () => {
    const warnings = entries.filter(([, { severity }]) => severity === "warning").map(([code]) => code as IssueCode);
    expect(warnings).toContain("policy/bare-figure");
    expect(issue("policy/bare-figure", { figure: "3 days" }).severity).toBe("warning");
  });
});
