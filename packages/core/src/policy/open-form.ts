import { bindForm, type BoundForm } from "../form/index.ts";
import { interpretRules } from "../rule/index.ts";
import type { PolicyDocument } from "../schema/index.ts";
import type { CalendarBinder } from "./bind-calendars.ts";
import { bindRules } from "./bind-rules.ts";
import { openPack } from "./open-pack.ts";

/**
 * A form on a day, from documents as `openPack` takes them; `undefined` when the policy has none of the name. A page
 * that only fills in forms need not load what counts deadlines and duties.
 *
 * @param asOf ISO 8601
 * @param calendars `bindCalendars`, for a policy whose facts count working days; left out, how many there are is unknown
 * @issues as `openPack`
 */
export function openForm(
  documents: readonly PolicyDocument[],
  id: string,
  asOf: string,
  calendars: CalendarBinder = noCalendars,
): BoundForm | undefined {
  const { rules, takeInstances } = bindRules(openPack(documents), asOf, calendars, interpretRules);
  const form = rules.pack.forms.find((each) => each.id === id);
  if (form === undefined) return undefined;
  const bound = bindForm(form, rules);
  takeInstances();
  return bound;
}

const noCalendars: CalendarBinder = (_pack, { context: { timeZone } }) => ({
  calendars: new Map(),
  calendarOf: () => ({ timeZone }),
});
