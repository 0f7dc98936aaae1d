import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { readFacts, type VocabularyIndex } from "../fact/index.ts";
import { isObject } from "../json/index.ts";
import { parseDateTime, type ValueContext } from "../value/index.ts";
import { clockEventWords, type ClockEvent } from "./clock-event.ts";

/** What an event must say beside what it is and when. */
const needs: Partial<Record<ClockEvent["event"], "reason" | "facts" | "target" | "by" | "to">> = {
  paused: "reason",
  resumed: "reason",
  retargeted: "facts",
  extended: "by",
  calendarChanged: "to",
  policyMigrated: "to",
};

/**
 * Reads a log as a host keeps it: moments ISO 8601 (without an offset in the policy's zone), facts nested or dotted. What
 * cannot be read is left out and told.
 *
 * @issues `clock/event`, `clock/event-incomplete`, `input/not-a-moment`, and those of facts; pointers lead into the list
 */
export function readClockEvents(
  input: readonly unknown[],
  vocabulary: VocabularyIndex,
  context: ValueContext,
): { readonly events: readonly ClockEvent[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const events = input.flatMap((raw, at): readonly ClockEvent[] => {
    const place: IssuePlace = { pointer: `/${at}` };
    const read: ReadEvent = isObject(raw)
      ? readEvent(raw, vocabulary, context, place)
      : { issues: [notAnEvent(raw, place)] };
    issues.push(...read.issues);
    return read.event === undefined ? [] : [read.event];
  });
  return { events, issues };
}

interface ReadEvent {
  readonly event?: ClockEvent;
  readonly issues: readonly Issue[];
}

function readEvent(
  raw: Readonly<Record<string, unknown>>,
  vocabulary: VocabularyIndex,
  context: ValueContext,
  place: IssuePlace,
): ReadEvent {
  const word = clockEventWords.find((each) => each === raw["event"]);
  if (word === undefined) return { issues: [notAnEvent(raw["event"], place)] };
  const given = typeof raw["at"] === "string" ? raw["at"] : JSON.stringify(raw["at"] ?? null);
  const at = parseDateTime(given, context.timeZone);
  if (at === undefined) return { issues: [issue("input/not-a-moment", { given }, inside(place, "at"))] };
  const need = needs[word];
  if (need !== undefined && raw[need] === undefined) {
    return { issues: [issue("clock/event-incomplete", { event: word, property: need }, place)] };
  }
  const { seq, target, reason, by, to } = raw;
  const facts = raw["facts"] === undefined ? undefined : readFacts(raw["facts"], vocabulary, context);
  if (facts !== undefined && facts.issues.length > 0) {
    const pointer = `${place.pointer ?? ""}/facts`;
    return { issues: facts.issues.map((each) => ({ ...each, pointer: pointer + each.pointer })) };
  }
  const event: ClockEvent = {
    event: word,
    at,
    ...(typeof seq === "number" ? { seq } : {}),
    ...(typeof target === "string" ? { target } : {}),
    ...(typeof reason === "string" ? { reason } : {}),
    ...(facts === undefined ? {} : { facts: facts.facts }),
    ...(typeof by === "number" ? { by } : {}),
    ...(typeof to === "string" ? { to } : {}),
  };
  return { event, issues: [] };
}

function notAnEvent(found: unknown, place: IssuePlace): Issue {
  const event = typeof found === "string" ? found : JSON.stringify(found ?? null);
  return issue("clock/event", { event, known: clockEventWords.join(", ") }, place);
}

function inside(place: IssuePlace, step: string): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}/${step}` };
}
