import { parsePack } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import type { Release, Store } from "../storage/index.ts";
import { release } from "../storage/contract/samples.contract.ts";
import { openSqliteStore } from "../storage/index.ts";
import { beanProducts } from "../testing/bean-products.contract.ts";
import { layerId, readLayered } from "./layered.ts";

const set = (at: string, value: number, expected: number) => ({
  op: "set",
  at,
  value,
  expect: expected,
  from: "2026-01-01",
});
const hours = "parameter:complaint.major.preliminaryHours";
const days = "parameter:complaint.general.resolveDays";

/** A release as it was before there were layers. */
function old(number: number, more: Partial<Release>): Release {
  return release(number, { base: null, layer: null, documents: beanProducts() as never, ...more });
}

async function layeredOf(store: Store, number: number) {
  const row = await store.getRelease("a", `release-${number}`);
  if (row === undefined) throw new TypeError("not there");
  return readLayered(store, "a", row, (_, documents) => parsePack(documents));
}

describe("readLayered", { timeout: 60_000 }, () => {
  it("takes releases from before there were layers apart by what was published since, roll-backs among it", async () => {
    const store = await openSqliteStore({ file: ":memory:" });
    const rows = [
      old(1, {}),
      old(2, { operations: [set(hours, 24, 48), set(days, 2, 3)] }),
      old(3, { operations: [set(hours, 12, 24)] }),
      old(4, { rolledBackTo: "release-2" }),
      old(5, { operations: [set(days, 1, 2)] }),
      old(6, { rolledBackTo: "release-1" }),
    ];
    for (const row of rows) {
      // One after another, as they were published.
      // eslint-disable-next-line no-await-in-loop
      await store.commit({ tenant: "a", writes: [{ kind: "insert", table: "releases", row }] });
    }
    const third = await layeredOf(store, 3);
    expect(third).toMatchObject({
      reference: { pack: "bean-products", version: "1.0.0", checksum: "sum-1" },
      isKept: false,
      layer: { layer: "company", id: "a", revision: 3, base: { pack: "bean-products", version: "1.0.0" } },
    });
    expect(third.layer.operations).toEqual([
      { ...set(hours, 12, 48), revision: 3 },
      { ...set(days, 2, 3), revision: 2 },
    ]);
    const later = await Promise.all([1, 4, 5, 6].map((number) => layeredOf(store, number)));
    expect(later.map(({ layer }) => layer.operations.map(({ value }) => value))).toEqual([[], [24, 2], [24, 1], []]);
    expect(later.map(({ layer }) => layer.revision)).toEqual([1, 4, 5, 6]);
    await store.close();
  });
});

describe("layerId", () => {
  it.each([
    ["acme", "acme"],
    ["ACME-North_2", "aCMENorth2"],
    ["42", "t42"],
    ["豆香", "company"],
  ])("makes one word of %s", (tenant, id) => {
    expect(layerId(tenant)).toBe(id);
  });
});
