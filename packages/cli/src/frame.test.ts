import { issue } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { frameIssue, positionAt, spanOfPointer } from "./frame.ts";

const text = '{\n  "a/b": [1, {"1": "x"}],\n  "b": {}\n}\n';
const under = (pointer: string, isAboutKey = false): string => {
  const { offset, length } = spanOfPointer(text, pointer, isAboutKey);
  return text.slice(offset, offset + length);
};

describe("spanOfPointer", () => {
  it("finds values, keys and what stands in lists, also under a key that is a number", () => {
    expect(under("/a~1b/0")).toBe("1");
    expect(under("/a~1b/1/1")).toBe('"x"');
    expect(under("/a~1b/1/1", true)).toBe('"1"');
    expect(under("/b", true)).toBe('"b"');
    expect(under("")).toBe(text.trimEnd());
  });

  it("ends at the nearest value that is there", () => {
    expect(under("/b/c/d")).toBe("{}");
    expect(under("/a~1b/7")).toBe('[1, {"1": "x"}]');
    expect(spanOfPointer("", "/a")).toEqual({ offset: 0, length: 1 });
  });
});

describe("positionAt", () => {
  it("counts lines and columns from 1 and ends with the line", () => {
    expect(positionAt(text, { offset: 0, length: 99 })).toEqual({ line: 1, column: 1, length: 1 });
    expect(positionAt(text, spanOfPointer(text, "/b"))).toEqual({ line: 3, column: 8, length: 2 });
    expect(positionAt("ab\r\ncd", { offset: 1, length: 9 })).toEqual({ line: 1, column: 2, length: 1 });
  });
});

describe("frameIssue", () => {
  const found = issue("document/missing-key", { key: "id" }, { document: "decision/tier", pointer: "/b" });

  it("shows the place as well as it can without a text", () => {
    expect(frameIssue(found, undefined, "en")).toBe(
      "error[document/missing-key] `id` is missing\n  --> decision/tier /b\n  = mend: add `id`",
    );
    expect(frameIssue(issue("policy/no-manifest", {}), undefined, "zh-CN")).not.toContain("-->");
  });

  it("shows the line with the place underlined", () => {
    expect(frameIssue(found, { path: "tier.json", text }, "zh-CN")).toBe(
      [
        "错误[document/missing-key] 缺少 `id`",
        " --> tier.json:3:8",
        "  |",
        '3 |   "b": {}',
        "  |        ^^",
        "  = 改法: 请补上 `id`",
      ].join("\n"),
    );
  });
});
