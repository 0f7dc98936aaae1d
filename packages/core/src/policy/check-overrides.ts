import { hasErrors, within, type Issue } from "../issue/index.ts";
import { checkOverride, type Override } from "../schema/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { bindOverrides } from "./bind-overrides.ts";

/**
 * What is wrong with recorded exceptions: their shape, and what they say, about each subject on its own.
 *
 * @param overrides in the order of which pointers speak
 * @issues every `document/…`, and those of `bindOverrides`
 */
export function checkOverrides(policy: BoundPolicy, overrides: readonly unknown[]): readonly Issue[] {
  const shapes = overrides.flatMap((each, at) =>
    checkOverride(each, "overrides").map((found) => within(found, `/${at}`)),
  );
  if (hasErrors(shapes)) return shapes;
  const placed = (overrides as readonly Override[]).map((override, at) => ({ override, at }));
  const subjects = Map.groupBy(placed, ({ override: { subject } }) => JSON.stringify([subject.type, subject.id]));
  const found = [...subjects.values()].flatMap((own) =>
    bindOverrides(
      policy,
      own.map(({ override }) => override),
    ).issues.map((each) => {
      const [, place = "", rest = ""] = /^\/(\d+)(.*)$/u.exec(each.pointer) ?? [];
      return Object.freeze({ ...each, pointer: `/${own[Number(place)]?.at ?? place}${rest}` });
    }),
  );
  return [...shapes, ...found];
}
