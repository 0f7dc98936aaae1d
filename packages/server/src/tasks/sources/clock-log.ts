import type { ClockEvent, ClockEventWord, Known } from "@bylaw/core";
import type { TimeEvent } from "../../storage/index.ts";
import { editionName, editionOf } from "./clock-edition.ts";

/** The kind of event that keeps facts as they were told. */
export const FACTS = "clock.facts";

/** What is kept of the facts: what a clock's conditions and promises read, never the record. */
export interface Snapshot {
  readonly release: string;
  /** The day whose figures hold, ISO 8601. */
  readonly asOf: string;
  readonly facts: Readonly<Record<string, Known>>;
}

/** The words of a log that are stored: `clock.paused`, `clock.extended` and their like; the rest is told by the facts. */
const stored: readonly ClockEventWord[] = [
  "paused",
  "resumed",
  "extended",
  "stopped",
  "reopened",
  "voided",
  "calendarChanged",
  "policyMigrated",
];

/** A stored event as the fold reads it; nothing for those that only tell of what came to pass. */
export function clockEvent(given: TimeEvent): readonly ClockEvent[] {
  const { kind, at, target, data } = given;
  const event = stored.find((word) => kind === `clock.${word}`);
  if (event === undefined) return [];
  const { reason, by } = data as { readonly reason?: string; readonly by?: number };
  const edition = editionOf(given);
  return [
    {
      event,
      at,
      ...(target === null ? {} : { target }),
      ...(reason === undefined ? {} : { reason }),
      ...(by === undefined ? {} : { by }),
      ...(edition === undefined ? {} : { to: editionName(edition) }),
    },
  ];
}

/**
 * What the facts have become since the clock was opened: one event for each snapshot after the first, and one at `now` when
 * they are others by now. A fact that is told no more stays as it was: a log has no word for that.
 */
export function factChanges(
  snapshots: readonly TimeEvent[],
  present: Snapshot["facts"],
  now: number,
): readonly ClockEvent[] {
  const told = [
    ...snapshots.map(({ at, data }) => ({ at, facts: (data as unknown as Snapshot).facts })),
    { at: now, facts: present },
  ];
  return told.flatMap(({ at, facts }, index): readonly ClockEvent[] => {
    const before = told[index - 1]?.facts;
    if (before === undefined || JSON.stringify(before) === JSON.stringify(facts)) return [];
    const changed = Object.entries(facts).filter(
      ([fact, value]) => JSON.stringify(before[fact]) !== JSON.stringify(value),
    );
    return [{ event: "retargeted", at, seq: index - 1, facts: new Map(changed) }];
  });
}
