import { issue } from "../issue/index.ts";
import { jsonEqual } from "../json/index.ts";
import { bind, compareOutcomes, versionOn, type Pack } from "../policy/index.ts";
import type { Loosening } from "./loosening.ts";

/**
 * Decisions that are kept from being loosened, or from being changed at all, and are: by classes of facts, with the customer told
 * with the fewest facts for whom the outcome is better than below.
 *
 * @param day the day on which both policies are asked, ISO 8601
 * @issues `tailoring/locked`, `tailoring/outcome-loosened`, `tailoring/not-proved`
 */
export function loosenedDecisions(before: Pack, after: Pack, day: string): readonly Loosening[] {
  const ids = [...new Set(before.decisions.map(({ id }) => id))];
  return ids.flatMap((id): readonly Loosening[] => {
    const [was, is] = [versionOn(before, id, day), versionOn(after, id, day)];
    const { tailor = "free" } = was ?? {};
    if (was === undefined || is === undefined || tailor === "free") return [];
    if (jsonEqual({ ...was, from: "" }, { ...is, from: "" })) return [];
    const at = `decision:${id}`;
    if (tailor === "locked") return [{ at, tell: (place) => issue("tailoring/locked", { target: at }, place) }];
    const told = (locale: "en" | "zh-CN") =>
      compareOutcomes(bind(before, { asOf: day }), bind(after, { asOf: day }), locale, { decision: id })[0];
    const found = told("en");
    if (found?.verdict === "equivalent" || found?.verdict === "onlyTightens") {
      if (found.complete) return [];
    }
    const [example, exampleZh] = [found?.smallest?.text, told("zh-CN")?.smallest?.text];
    if (example === undefined || exampleZh === undefined) {
      return [{ at, tell: (place) => issue("tailoring/not-proved", { target: at }, place) }];
    }
    return [{ at, tell: (place) => issue("tailoring/outcome-loosened", { example, exampleZh }, place) }];
  });
}
