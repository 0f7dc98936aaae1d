import { checkCadence, checkCareDates } from "../cadence/index.ts";
import { unknownCalendar } from "../calendar/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { documentId, type CareDates, type NamedDay } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { checkingScope } from "./check-decisions.ts";
import { namedDaysOf } from "./named-days.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";

/**
 * Whether what is owed in every period and the days that are kept every year make sense, and whether the days that parameters
 * choose have a name.
 *
 * @issues those of {@link checkCadence} and {@link checkCareDates}, `calendar/unknown`, `care/unknown-day`
 */
export function checkCadences(pack: Pack): readonly Issue[] {
  const scope = checkingScope(pack);
  const named = namedDaysOf(pack);
  const calendars = new Map(pack.calendars.map((each) => [each.id, each]));
  return [
    ...pack.cadences.flatMap((each) => checkCadence(each, scope)),
    ...pack.careDates.flatMap((each) => {
      const { calendar } = each;
      if (calendar !== undefined && !calendars.has(calendar)) {
        return [unknownCalendar(calendar, calendars, { document: documentId(each), pointer: "/calendar" })];
      }
      const days = named(calendar);
      return [...checkCareDates(each, scope, days), ...chosenIssues(each, days, pack)];
    }),
  ];
}

/** A festival that a parameter lists and no calendar names would never be kept. */
function chosenIssues(care: CareDates, days: ReadonlyMap<string, NamedDay>, pack: Pack): readonly Issue[] {
  const parameters = indexParameters(pack);
  const known = [...days.keys()];
  return care.occasions.flatMap(({ on }) => {
    if (!("days" in on) || typeof on.days === "string") return [];
    const found = parameters.get(on.days.parameter);
    return (found?.parameter.values ?? []).flatMap(({ value }, version) =>
      (Array.isArray(value) ? value : []).flatMap((day: unknown, at) =>
        typeof day !== "string" || days.has(day)
          ? []
          : [
              issue(
                "care/unknown-day",
                { day, suggestion: closest(day, known), known: known.join(", ") },
                {
                  document: found?.document,
                  pointer: `${found?.pointer ?? ""}/values/${version}/value/${at}`,
                },
              ),
            ],
      ),
    );
  });
}
