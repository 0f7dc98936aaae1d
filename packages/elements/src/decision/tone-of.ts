/** The look of an answer: the ramp of tiers, else plain. */
export type Tone = "tier-1" | "tier-2" | "tier-3" | "special" | "plain";

const byValue: Readonly<Record<string, Tone>> = {
  tier1: "tier-1",
  tier2: "tier-2",
  tier3: "tier-3",
  special: "special",
};

// An alternative comes as words only, so its place on the ramp is read from them.
const byWords: readonly (readonly [RegExp, Tone])[] = [
  [/^一级|^tier[ -]?1\b/iu, "tier-1"],
  [/^二级|^tier[ -]?2\b/iu, "tier-2"],
  [/^三级|^tier[ -]?3\b/iu, "tier-3"],
  [/^特别|^special\b/iu, "special"],
];

/** The tone of an outcome by its value when it is known, else by its words. */
export function toneOf(answer: string, outcome?: unknown): Tone {
  if (typeof outcome === "object" && outcome !== null && "value" in outcome && typeof outcome.value === "string") {
    return byValue[outcome.value] ?? "plain";
  }
  return byWords.find(([words]) => words.test(answer))?.[1] ?? "plain";
}
