import { createHash } from "node:crypto";
import type { Json } from "@bylaw/core";
import type { TimeEvent, Write } from "../storage/index.ts";
import { BYLAW } from "./reconcile-tasks.ts";
import type { Happening } from "./timer-source.ts";

/** The same happening always has the same id: the database itself refuses to have it twice. */
export function eventOf(
  source: string,
  instance: string,
  { key, kind, target, at, data }: Happening,
  now: number,
  person: string = BYLAW,
): TimeEvent {
  const id = createHash("sha256")
    .update(JSON.stringify([source, instance, key]))
    .digest("base64url");
  // How late it was noticed is the difference of the two moments.
  return { id, source, instance, kind, target, at, recordedAt: now, person, data: data ?? {} };
}

/** A breach stands in the audit log as well. */
export function eventWrites(event: TimeEvent): readonly Write[] {
  const insert: Write = { kind: "insert", table: "events", row: event };
  if (event.kind !== "clock.breached") return [insert];
  const payload: Json = { target: event.target, at: event.at, lateBy: event.recordedAt - event.at };
  const entry = { at: event.recordedAt, person: BYLAW, action: "clock/breach", target: event.instance, payload };
  return [insert, { kind: "audit", entry }];
}
