import { layerName } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Layered } from "../policy/index.ts";
import type { TargetWords } from "./target-words.ts";

/** What layers below keep from being changed here, and what this one keeps its sites from changing. */
export function keptLines({ under, layer }: Layered, words: TargetWords): readonly HttpSchemas["KeptLine"][] {
  return [...under, layer].flatMap((each) =>
    (each.keeps ?? []).map(({ at, why }) => ({ at, label: words.target(at, "set").label, why, from: layerName(each) })),
  );
}
