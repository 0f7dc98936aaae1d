import {
  checkTailoring,
  isObject,
  issue,
  throwOnErrors,
  within,
  type Issue,
  type UpgradeChoice,
  type UpgradePlan,
} from "@bylaw/core";
import type { Io } from "./io.ts";
import { loadFacts } from "./load-facts.ts";
import type { Sources } from "./sources.ts";

/**
 * Reads what somebody has decided about the lines of a plan, by their ids.
 *
 * @issues `input/unreadable`, `tailoring/unknown-line`, `tailoring/not-a-choice`, `document/…`
 */
export async function loadChoices(
  path: string,
  { lines }: UpgradePlan,
  io: Io,
  sources: Sources,
): Promise<Readonly<Record<string, UpgradeChoice>>> {
  const read = await loadFacts(path, io, sources);
  const choices = isObject(read) ? Object.entries(read) : [];
  const ids = lines.map(({ id }) => id);
  const wrong = choices.flatMap(([line, choice]): readonly Issue[] => {
    const place = { pointer: `/${line.replaceAll("~", "~0").replaceAll("/", "~1")}`, document: path };
    if (!ids.includes(line)) {
      return [issue("tailoring/unknown-line", { line, known: ids.join(", ") }, place)];
    }
    if (choice === "ours" || choice === "theirs") return [];
    if (!isObject(choice)) return [issue("tailoring/not-a-choice", { line }, place)];
    return checkTailoring([choice]).map((each) =>
      within({ ...each, pointer: each.pointer.replace(/^\/0/u, "") }, place.pointer, path),
    );
  });
  throwOnErrors(wrong);
  return Object.fromEntries(choices) as Readonly<Record<string, UpgradeChoice>>;
}
