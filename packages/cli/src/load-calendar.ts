import { readFileSync } from "node:fs";
import {
  BylawError,
  documentId,
  isObject,
  issue,
  nearest,
  parseCalendar,
  throwOnErrors,
  type BoundCalendar,
} from "@bylaw/core";
import { readCalendarFiles, shippedCalendars } from "@bylaw/packs";
import { readJson } from "./read-json.ts";
import type { Sources } from "./sources.ts";

/**
 * The calendar of that name: a shipped one by its id, else a file that holds one, with the shipped calendars that it lies
 * over. Its text stands in `sources`.
 *
 * @issues `calendar/unknown`, `input/unreadable`, `document/not-json` and those of {@link parseCalendar}
 */
export function loadCalendar(name: string, sources: Sources): BoundCalendar {
  const shipped = readCalendarFiles([name]);
  const files = shipped.length > 0 ? shipped : readFile(name);
  const read = files.map(({ path, text }) => readJson(path, text));
  for (const { value, source, issue: broken } of read) {
    sources.set(broken === undefined ? documentId(value) : source.path, source);
  }
  throwOnErrors(read.flatMap((each) => each.issue ?? []));
  const documents = read.map(({ value }) => value);
  const [own] = documents;
  if (shipped.length > 0) return parseCalendar(name, documents, { timeZone: "UTC" });
  const layers = readCalendarFiles(shippedCalendars()).map(({ text }) => JSON.parse(text) as unknown);
  const id = isObject(own) && typeof own["id"] === "string" ? own["id"] : name;
  return parseCalendar(id, [...layers, ...documents], { timeZone: "UTC" });
}

function readFile(path: string): readonly { readonly path: string; readonly text: string }[] {
  try {
    return [{ path, text: readFileSync(path, "utf8") }];
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code !== "ENOENT") throw new BylawError([issue("input/unreadable", { path, reason: code })]);
    const known = shippedCalendars();
    const params = { calendar: path, suggestion: nearest(path, known) ?? "", known: known.join(", ") };
    throw new BylawError([issue("calendar/unknown", params)]);
  }
}
