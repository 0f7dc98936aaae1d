import type { NamedDaysOf } from "../cadence/index.ts";
import { calendarLayers } from "../calendar/index.ts";
import type { NamedDay } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** The days that a calendar of the pack names, and those under it; the uppermost wins. That of the manifest when none is said. */
export function namedDaysOf(pack: Pack): NamedDaysOf {
  const documents = new Map(pack.calendars.map((each) => [each.id, each]));
  return (calendar = pack.manifest.calendar) => {
    const { layers } = calendarLayers(calendar ?? "", documents);
    return new Map<string, NamedDay>(layers.flatMap(({ named = {} }) => Object.entries<NamedDay>(named)));
  };
}
