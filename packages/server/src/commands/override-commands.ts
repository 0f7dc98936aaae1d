import { BylawError, issue, type Json } from "@bylaw/core";
import { lastDay } from "../overrides/index.ts";
import type { OverrideRow, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/** What is asked for. Days are ISO 8601, both included. */
export interface OverrideAsked {
  readonly subject: { readonly type: string; readonly id: string };
  readonly fact: string;
  readonly value: Json;
  readonly from: string;
  readonly until: string;
  readonly clause: string;
  readonly why: string;
}

/** An exception as a command leaves it, and what to write for that. */
export interface ChangedOverride {
  readonly override: OverrideRow;
  readonly writes: readonly Write[];
}

/** An exception as somebody asks for it; it counts once a second person has approved it. */
export function askedOverride(actor: Actor, id: string, { subject, ...asked }: OverrideAsked): OverrideRow {
  const open = { approver: null, comment: null, approvedAt: null, release: null };
  const ended = { endedOn: null, endedBy: null, endedWhy: null, endedAt: null };
  const times = { createdAt: actor.at, updatedAt: actor.at };
  const about = { type: subject.type, subject: subject.id };
  return { id, version: 1, ...about, ...asked, status: "proposed", author: actor.person, ...open, ...ended, ...times };
}

/** Asks for an exception. */
export function proposeOverride(actor: Actor, override: OverrideRow): ChangedOverride {
  const { type, subject, fact, value, from, until, clause, why } = override;
  const payload = { type, subject, fact, value, from, until, clause, why };
  return {
    override,
    writes: [
      { kind: "insert", table: "overrides", row: override },
      { kind: "audit", entry: { ...actor, action: "override/propose", target: `override/${override.id}`, payload } },
    ],
  };
}

/** A second person agrees. @issues `server/own-override`, `server/override-closed` */
export function approveOverride(actor: Actor, before: OverrideRow, comment: string | null): ChangedOverride {
  checkSecond(actor, before);
  const change = { status: "approved", approver: actor.person, approvedAt: actor.at, comment };
  return changed(actor, before, change, "override/approve", { comment });
}

/** A second person does not agree. @issues `server/own-override`, `server/override-closed` */
export function rejectOverride(actor: Actor, before: OverrideRow, comment: string): ChangedOverride {
  checkSecond(actor, before);
  return changed(actor, before, { status: "rejected", approver: actor.person, comment }, "override/reject", {
    comment,
  });
}

/** Whoever asked thinks better of it. @issues `server/not-your-override`, `server/override-closed` */
export function withdrawOverride(actor: Actor, before: OverrideRow): ChangedOverride {
  if (actor.person !== before.author) throw new BylawError([issue("server/not-your-override", {})]);
  checkStatus(before, "proposed");
  return changed(actor, before, { status: "withdrawn" }, "override/withdraw", {});
}

/**
 * Ends an exception before its time: from a day on the rules count again. What was decided before that day stays.
 *
 * @param today ISO 8601
 * @issues `server/override-closed`, `server/override-past`, `server/override-over`
 */
export function endOverride(
  actor: Actor,
  before: OverrideRow,
  said: { readonly on: string; readonly why: string },
  today: string,
): ChangedOverride {
  checkStatus(before, "approved");
  const { on, why } = said;
  const place = { document: "body", pointer: "/on" };
  if (on < today) throw new BylawError([issue("server/override-past", { on, today }, place)]);
  const until = lastDay(before) ?? before.until;
  if (on > until) throw new BylawError([issue("server/override-over", { until }, place)]);
  const change = { status: "ended", endedOn: on, endedBy: actor.person, endedWhy: why, endedAt: actor.at };
  return changed(actor, before, change, "override/end", { on, why });
}

function checkSecond(actor: Actor, before: OverrideRow): void {
  if (actor.person === before.author) throw new BylawError([issue("server/own-override", {})]);
  checkStatus(before, "proposed");
}

function checkStatus({ status }: OverrideRow, wanted: string): void {
  if (status !== wanted) throw new BylawError([issue("server/override-closed", { status })]);
}

function changed(
  actor: Actor,
  before: OverrideRow,
  change: Partial<Omit<OverrideRow, "id" | "version" | "createdAt">>,
  action: string,
  payload: Json,
): ChangedOverride {
  // The record is named again so that what stands behind it is looked at.
  const set = { ...change, type: before.type, subject: before.subject, updatedAt: actor.at };
  const { id, version } = before;
  return {
    override: { ...before, ...set, version: version + 1 },
    writes: [
      { kind: "update", table: "overrides", key: { id }, expect: version, set },
      { kind: "audit", entry: { ...actor, action, target: `override/${id}`, payload } },
    ],
  };
}
