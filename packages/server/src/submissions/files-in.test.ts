import type { Form } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { siteReportForm } from "../testing/site-report.contract.ts";
import { filesIn } from "./files-in.ts";

const form = siteReportForm as unknown as Form;
const file = (name: string, letter: string) => ({ name, size: 1, sha256: letter.repeat(64) });

describe("filesIn", () => {
  it("finds files in fields, lists, rows and under a signature, each with its place", () => {
    const found = filesIn(form, {
      photos: [file("a", "a"), file("b", "b")],
      rainDamage: file("c", "c"),
      findings: [{ what: "x" }, { picture: file("d", "d") }],
      signed: { name: "王芳", at: "2026-06-15T09:00:00+08:00", file: file("e", "e") },
    });
    expect(found.map(({ field, pointer, name }) => [field, pointer, name])).toEqual([
      ["photos", "/photos/0", "a"],
      ["photos", "/photos/1", "b"],
      ["rainDamage", "/rainDamage", "c"],
      ["findings", "/findings/1/picture", "d"],
      ["signed", "/signed/file", "e"],
    ]);
  });

  it("takes a hash that is none for a file that has not been taken", () => {
    for (const sha256 of [undefined, "A".repeat(64), "a".repeat(63), "../../x", 7, { a: 1 }]) {
      expect(filesIn(form, { rainDamage: { name: "a", size: 1, sha256 } })[0]?.sha256).toBeUndefined();
    }
  });

  it("is not led astray by answers of another shape", () => {
    for (const answer of [null, 1, "x", [[]], { photos: "x" }, [null]]) {
      expect(filesIn(form, { photos: answer, rainDamage: null, findings: answer, signed: "x" }).length).toBeLessThan(2);
    }
    expect(filesIn(form, null)).toEqual([]);
  });
});
