import { leafKey, type BoundLeaf } from "../../rule/index.ts";
import type { Value } from "../../value/index.ts";

/** The same text for comparisons that come out the same for the same columns. */
export function spellLeaf(leaf: BoundLeaf, { values }: { readonly values: ReadonlyMap<string, Value> }): string {
  const told = [...values].map(([fact, value]) => `${fact}=${spellValue(value)}`);
  return [leafKey(leaf), ...told].join(" ");
}

/** The same text for the same value; JSON with marks for what JSON does not have. */
export function spellValue(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === "bigint" ||
      typeof part === "symbol" ||
      Number.isNaN(part) ||
      part === Infinity ||
      part === -Infinity
        ? { spelled: String(part) }
        : part,
    ) ?? "undefined"
  );
}
