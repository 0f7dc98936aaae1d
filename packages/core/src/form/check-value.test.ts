import { describe, expect, it } from "vitest";
import type { Json } from "../json/index.ts";
import { evaluateExample, found } from "./example-form.contract.ts";

const whole = { kind: "broken", damage: "dented", phone: "138" } as const;
const check = (id: string, value: Json) => found(evaluateExample({ ...whole, [id]: value }));

describe("checkValue", () => {
  it.each([
    ["damage", "ab", "form/too-short /damage"],
    ["damage", " a ", "form/too-short /damage"],
    ["damage", "12345678901", "form/too-long /damage"],
    ["damage", 5, "form/not-readable /damage"],
    ["kind", "stolen", "form/not-offered /kind"],
    ["kind", 7, "form/not-readable /kind"],
    ["amount", "lots", "form/not-an-amount /amount"],
    ["amount", 1.005, "form/decimals /amount"],
    ["amount", -0.01, "form/below-minimum /amount"],
    ["amount", 10_000.01, "form/above-maximum /amount"],
    ["items", 1.5, "form/not-whole /items"],
    ["items", "2", "form/not-a-number /items"],
    ["items", 0, "form/not-above /items"],
    ["happenedOn", "2025-02-29", "form/not-a-day /happenedOn"],
    ["toldAt", "2025-03-10", "form/not-a-moment /toldAt"],
    ["toldAt", "2025-03-10T25:00", "form/not-a-moment /toldAt"],
    ["insured", "yes", "form/not-readable /insured"],
    ["mail", "a@b", "form/not-an-email /mail"],
    ["photos", [{ name: "a.jpg", size: 1048577 }], "form/file-too-large /photos/0"],
    ["photos", [{ name: "a.jpg" }], "form/not-readable /photos"],
    ["photos", Array.from({ length: 3 }, () => ({ name: "a.jpg", size: 1 })), "form/too-many /photos"],
  ])("refuses %s %j", (id, value, issue) => {
    expect(check(id, value)).toEqual([issue]);
  });

  it.each([
    // Ten characters of two code units each.
    ["damage", "𠮷".repeat(10)],
    ["amount", 10_000],
    ["amount", "10.50"],
    ["amount", 0],
    ["happenedOn", "2024-02-29"],
    ["toldAt", "2025-03-10T11:59"],
    ["photos", [{ name: "a.jpg", size: 1048576, sha256: "0".repeat(64) }]],
    ["items", null],
    ["remedies", []],
  ])("accepts %s %j", (id, value) => {
    expect(check(id, value)).toEqual([]);
  });

  it("says the limits with their unit in both languages", () => {
    const { issues } = evaluateExample({ ...whole, amount: 10_001 });
    expect(issues[0]?.params).toMatchObject({ limit: "CNY 10,000", limitZh: "1万元" });
  });

  it("asks for a pattern in words", () => {
    const { issues } = evaluateExample({ ...whole, insured: true, policyNo: "ab1234" });
    expect(issues).toMatchObject([
      { code: "form/pattern", pointer: "/policyNo", help: "two capitals and four digits" },
    ]);
  });
});
