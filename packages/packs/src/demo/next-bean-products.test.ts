import { checkPack, parsePack, runCases, type PolicyDocument } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { readShippedPack } from "../read-pack.ts";
import { nextBeanProducts } from "./next-bean-products.ts";

describe("nextBeanProducts", () => {
  const shipped = readShippedPack("bean-products");

  it("is a policy of its own, newer and without anything wrong, whose cases pass", () => {
    const pack = parsePack(nextBeanProducts(shipped));
    expect(pack.manifest.version).toBe("1.1.0");
    expect(checkPack(pack).filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(runCases(pack).filter(({ status }) => status === "failed")).toEqual([]);
  });

  it("changes six documents and leaves the others, and those it was given, as they are", () => {
    const before = JSON.stringify(shipped);
    const next = nextBeanProducts(shipped);
    const changed = next.filter((document, nth) => JSON.stringify(document) !== JSON.stringify(shipped[nth]));
    expect(changed.map((document) => (document as PolicyDocument).kind).toSorted()).toEqual([
      "form",
      "manifest",
      "parameters",
      "parameters",
      "parameters",
      "parameters",
    ]);
    expect(JSON.stringify(shipped)).toBe(before);
  });
});
