import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackFile } from "./pack-file.ts";

const folder = fileURLToPath(new URL("../calendars", import.meta.url));

/** A calendar that comes with this package, to build others on. Shipped ones are tested: what they hold is a calendar. */
interface ShippedCalendar {
  readonly id: string;
  readonly over?: string;
}

let shipped: ReadonlyMap<string, PackFile & { readonly calendar: ShippedCalendar }> | undefined;

function readAll(): NonNullable<typeof shipped> {
  shipped ??= new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => {
        const path = join(folder, name);
        const text = readFileSync(path, "utf8");
        const calendar = JSON.parse(text) as ShippedCalendar;
        return [calendar.id, { path, text, calendar }] as const;
      }),
  );
  return shipped;
}

/** The ids of the calendars that come with this package. */
export function shippedCalendars(): readonly string[] {
  return [...readAll().keys()];
}

/** The shipped calendars with these ids, and those that they lie over. Ids that are none are left out. */
export function readCalendarFiles(ids: Iterable<string>): readonly PackFile[] {
  const all = readAll();
  const wanted = new Set<string>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const found = wanted.has(id) ? undefined : all.get(id);
    if (found === undefined) continue;
    wanted.add(id);
    if (found.calendar.over !== undefined) queue.push(found.calendar.over);
  }
  return [...all].flatMap(([id, { path, text }]) => (wanted.has(id) ? [{ path, text }] : []));
}
