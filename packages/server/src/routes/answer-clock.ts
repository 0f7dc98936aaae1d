import { BylawError, issue, parseDateTime, type IssueCode, type Locale } from "@bylaw/core";
import { may, rolesThatMay, type Principal } from "../auth/index.ts";
import { namesOf } from "../people/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Services } from "../services.ts";
import { commandClock, type ClockOrder } from "../tasks/index.ts";
import { actorOf } from "./actor-of.ts";
import { presentClock } from "./present-clock.ts";
import type { Command } from "./route.ts";

/** What a command to a clock is told of its request. */
interface Asked {
  readonly principal: Principal;
  readonly params: { readonly type: string; readonly id: string; readonly clock: string };
  readonly locale: Locale;
  readonly services: Services;
}

/** The issues of every command to a clock. */
export const clockIssues: readonly IssueCode[] = [
  "server/no-release",
  "server/unknown-record-type",
  "server/unknown-record",
  "server/unknown-clock",
  "server/clock-not-begun",
  "server/clock-unchanged",
  "server/version-conflict",
  "clock/unknown-target",
];

/** Does something to a clock and answers how it stands then. @issues those of `commandClock` */
export async function answerClock(
  { principal, params, locale, services }: Asked,
  order: ClockOrder,
): Promise<Command<HttpSchemas["RecordClock"]>> {
  const actor = actorOf(principal, services);
  const { tenant } = principal;
  const { instance, writes } = await commandClock({ services, tenant, actor, ...params }, order);
  const names = await namesOf(services.directory, tenant, locale);
  return {
    writes,
    answer: { body: presentClock(instance, actor.at, locale, names) },
    conflict: () => issue("server/version-conflict", {}),
    // Something else was told of the clock meanwhile; whether this may still be is decided anew.
    again: true,
  };
}

/**
 * A moment in the past at which something happened, epoch ms: it may undo what has come to pass, so not everybody may say it.
 *
 * @issues `input/not-a-moment`, `server/forbidden`
 */
export function momentOf(at: string | undefined, { principal }: Asked): number | undefined {
  if (at === undefined) return undefined;
  const moment = parseDateTime(at, "UTC");
  if (moment === undefined)
    throw new BylawError([issue("input/not-a-moment", { given: at }, { document: "body", pointer: "/at" })]);
  if (may(principal, "manageClocks")) return moment;
  throw new BylawError([issue("server/forbidden", { roles: rolesThatMay("manageClocks").join(", ") })]);
}
