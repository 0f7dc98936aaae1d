import type { BoundDecisionRule } from "../decision/index.ts";
import { joinBoxes, type Box, type DecisionMap, type Located } from "./space/index.ts";

/**
 * Where two versions can differ at all: where a rule holds that only one of them has, or where what they read is not
 * decided. Where none does, the same rules hold in the same order. `undefined` when the budget did not last.
 */
export function changedBoxes(map: DecisionMap, before: Located, after: Located): readonly Box[] | undefined {
  const [then, now] = [before, after].map((located) => keyedRules(map, located));
  if (then === undefined || now === undefined) return undefined;
  const isCommon = (key: string): boolean => then.has(key) && now.has(key);
  const [orderThen, orderNow] = [then, now].map((rules) => [...rules.keys()].filter(isCommon).join(" "));
  if (before.decision.hitPolicy !== after.decision.hitPolicy || orderThen !== orderNow) return [map.space.full];
  const own = [...then, ...now].flatMap(([key, boxes]) => (isCommon(key) ? [] : boxes));
  const [open, opened] = [map.excluded(before), map.excluded(after)];
  const unsettled = spell(joinBoxes(open)) === spell(joinBoxes(opened)) ? [] : [...open, ...opened];
  return joinBoxes([...own, ...unsettled]);
}

/** Rules by what they say and where; those of the same key are told apart by a number. */
function keyedRules(map: DecisionMap, located: Located): ReadonlyMap<string, readonly Box[]> | undefined {
  const holds = map.rules(located);
  if (holds === undefined) return undefined;
  const keyed = new Map<string, readonly Box[]>();
  for (const [at, rule] of located.decision.rules.entries()) {
    const boxes = holds[at] ?? [];
    const key = JSON.stringify([spell(boxes), ruleKey(map, located, rule)]);
    let nth = 0;
    while (keyed.has(`${key}#${nth}`)) nth += 1;
    keyed.set(`${key}#${nth}`, boxes);
  }
  return keyed;
}

function ruleKey(map: DecisionMap, { graph }: Located, rule: BoundDecisionRule): string {
  const params = [...rule.params]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, param]) => {
      if (param.kind === "constant") return [name, param.value];
      const values = map.valuesOf(graph, param.fact)?.map(({ value, boxes }) => [value, spell(boxes)]);
      return [name, "fact", param.fact, values ?? null];
    });
  return JSON.stringify(
    [
      params,
      rule.exceptionOf ?? null,
      rule.exceptionOf === undefined ? null : rule.name,
      rule.undetermined,
      rule.priority,
    ],
    (_, value: unknown) => (typeof value === "bigint" || typeof value === "symbol" ? String(value) : value),
  );
}

function spell(boxes: readonly Box[]): string {
  return boxes
    .map((box) => box.join())
    .toSorted()
    .join(" ");
}
