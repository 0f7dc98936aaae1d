import type { Locale, UpgradeChoice, UpgradePlan } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import type { Names } from "../people/index.ts";
import type { Layered, PolicyBase } from "../policy/index.ts";
import type { TargetWords } from "./target-words.ts";

/** The lines of a plan in words, with what is chosen so far. */
export function planLines(
  { lines }: UpgradePlan,
  choices: Readonly<Record<string, UpgradeChoice>>,
  about: {
    readonly from: Layered;
    readonly to: PolicyBase;
    readonly words: TargetWords;
    readonly names: Names;
    readonly locale: Locale;
  },
): readonly HttpSchemas["UpgradeLineView"][] {
  const { from, to, words, names, locale } = about;
  return lines.map(({ id, layer, operation, verdict, clauses, old, now, own, reasons }) => {
    const { at, op, by, why } = operation;
    const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
    return {
      id,
      layer,
      at,
      ...words.target(at, op),
      op,
      operation,
      verdict,
      clauses: words.clauses(clauses),
      old: words.value(from.pack, at, op === "add" ? null : old),
      now: words.value(to.pack, at, op === "add" ? null : now),
      own: words.made(from.pack, operation),
      oldValue: (old ?? null) as never,
      nowValue: (now ?? null) as never,
      ownValue: (own ?? null) as never,
      reasons: [...localIssues(reasons, locale)],
      by: by ?? null,
      byName: by === undefined ? null : names(by),
      why: why ?? null,
      choice: choice === undefined ? null : typeof choice === "string" ? choice : "other",
      needsChoice: choice === undefined && verdict !== "keep" && verdict !== "redundant",
    };
  });
}

/** How many lines there are of each verdict, and how many wait for a person. */
export function countVerdicts(lines: readonly HttpSchemas["UpgradeLineView"][]): HttpSchemas["UpgradePlan"]["counts"] {
  const count = (verdict: string): number => lines.filter((each) => each.verdict === verdict).length;
  return {
    keep: count("keep"),
    redundant: count("redundant"),
    conflict: count("conflict"),
    orphan: count("orphan"),
    forbidden: count("forbidden"),
    undecided: lines.filter(({ needsChoice }) => needsChoice).length,
  };
}
