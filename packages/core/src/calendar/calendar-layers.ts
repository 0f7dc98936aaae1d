import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { documentId, type Calendar } from "../schema/index.ts";
import { closest } from "../value/index.ts";

/**
 * The documents that make up the calendar `id`, the lowest first.
 *
 * @issues `calendar/unknown` and `calendar/circle`, at the `over` that leads nowhere
 */
export function calendarLayers(
  id: string,
  calendars: ReadonlyMap<string, Calendar>,
): { readonly layers: readonly Calendar[]; readonly issues: readonly Issue[] } {
  const layers: Calendar[] = [];
  let from: Calendar | undefined;
  for (let next: string | undefined = id; next !== undefined; next = from.over) {
    const place = from === undefined ? {} : { document: documentId(from), pointer: "/over" };
    const found = calendars.get(next);
    if (found === undefined) return { layers, issues: [unknownCalendar(next, calendars, place)] };
    if (layers.includes(found)) {
      const path = [...layers.map((each) => each.id).toReversed(), next].join(" → ");
      return { layers, issues: [issue("calendar/circle", { path }, place)] };
    }
    layers.unshift(found);
    from = found;
  }
  return { layers, issues: [] };
}

/** That no calendar has this id. */
export function unknownCalendar(id: string, calendars: ReadonlyMap<string, Calendar>, place: IssuePlace = {}): Issue {
  const known = [...calendars.keys()];
  return issue("calendar/unknown", { calendar: id, suggestion: closest(id, known), known: known.join(", ") }, place);
}

/** Whether any of the documents has opening hours: without them a calendar has no time to count. */
export function isEverOpen(layers: readonly Calendar[]): boolean {
  return layers.some(
    ({ open, later = [], days = [] }) =>
      open !== undefined ||
      later.some((each) => each.open !== undefined) ||
      days.some(({ hours }) => hours !== undefined),
  );
}
