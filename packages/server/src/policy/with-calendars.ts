import type { Pack } from "@bylaw/core";

const texts = new WeakMap<Pack["calendars"], string>();

/** A pack with the days of another release: its calendars stand in for those of the same id, and nothing else changes. */
export function withCalendars(pack: Pack, days: Pick<Pack, "calendars">): Pack {
  const given = new Map(days.calendars.map((calendar) => [calendar.id, calendar]));
  return { ...pack, calendars: pack.calendars.map((calendar) => given.get(calendar.id) ?? calendar) };
}

/** Whether a pack counts alike on the days of two releases. */
export function areSameDays(pack: Pack, a: Pick<Pack, "calendars">, b: Pick<Pack, "calendars">): boolean {
  if (a.calendars === b.calendars || textOf(a.calendars) === textOf(b.calendars)) return true;
  return JSON.stringify(withCalendars(pack, a).calendars) === JSON.stringify(withCalendars(pack, b).calendars);
}

function textOf(calendars: Pack["calendars"]): string {
  const text = texts.get(calendars) ?? JSON.stringify(calendars);
  texts.set(calendars, text);
  return text;
}
