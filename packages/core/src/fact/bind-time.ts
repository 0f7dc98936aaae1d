import type { IssuePlace } from "../issue/index.ts";
import type { Expression, Window } from "../schema/index.ts";
import { bindDay, bindMoment, inside, unbound, type Binding } from "./binding.ts";
import { bindSpan } from "./bind-span.ts";
import type { BoundExpression, DayCount, ExpressionWith } from "./bound-expression.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";

type Days = { readonly from: Expression; readonly to: Expression } | { readonly in: Window["span"] };
type Time = ExpressionWith<"dayOf"> | ExpressionWith<"days"> | ExpressionWith<"workingDays">;
type Between = ExpressionWith<"wholeMonths"> | ExpressionWith<"elapsed">;

const millisecondsIn = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Binds what counts days, months or time. */
export function bindTime(
  raw: Time | Between,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const day = (each: Expression, at: IssuePlace): BoundExpression => bindDay(each, scope, at, binding);
  if ("dayOf" in raw) {
    const moment = bindMoment(raw.dayOf, scope, inside(place, "dayOf"), binding);
    return { kind: "dayOf", moment };
  }
  if ("wholeMonths" in raw) {
    const { from, to } = raw.wholeMonths;
    const within = inside(place, "wholeMonths");
    return { kind: "wholeMonths", from: day(from, inside(within, "from")), to: day(to, inside(within, "to")) };
  }
  if ("elapsed" in raw) {
    const { from, to, unit } = raw.elapsed;
    const within = inside(place, "elapsed");
    return {
      kind: "elapsed",
      from: bindMoment(from, scope, inside(within, "from"), binding),
      to: bindMoment(to, scope, inside(within, "to"), binding),
      milliseconds: millisecondsIn[unit],
    };
  }
  const [count, days]: readonly [DayCount, Days] =
    "days" in raw ? ["days", raw.days] : ["workingDays", raw.workingDays];
  const within = inside(place, count);
  if ("in" in days) {
    const span = bindSpan(days.in, scope, inside(within, "in"), binding);
    return span === undefined ? unbound : { kind: "daysIn", count, span };
  }
  const [from, to] = [day(days.from, inside(within, "from")), day(days.to, inside(within, "to"))];
  return { kind: "daysBetween", count, from, to };
}
