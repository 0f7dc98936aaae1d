import {
  formatDate,
  formatDateTime,
  isObject,
  parseDate,
  parseDateTime,
  type BoundPolicy,
  type Override,
  type Pack,
} from "@bylaw/core";
import { usableOverrides } from "../../overrides/index.ts";
import { dayAt, storedFacts, visitWords, type LoadedPolicy } from "../../policy/index.ts";
import type { LookAt, WantedTask, WrittenRecord } from "../timer-source.ts";
import { instanceName, instanceParts } from "./instance-name.ts";
import { companyFacts, typesDone } from "./company-facts.ts";
import { spread } from "./spread.ts";
import { typesReadBy } from "./types-read-by.ts";

/** Somebody to whom something is owed again and again, as the policy and the records stand on a day. */
export interface DutySubject {
  readonly policy: LoadedPolicy;
  readonly bound: BoundPolicy;
  /** The cadence or the care dates, by id. */
  readonly document: string;
  /** The record, as `type/id`; nothing for what the company itself owes. */
  readonly about: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Approved exceptions about the record, of any days. */
  readonly overrides: readonly Override[];
  /** ISO 8601, the policy's own day. */
  readonly today: string;
  /** The role that answers for it, and the person of that role who looks after this subject. */
  readonly assign: (owner: string | null) => Pick<WantedTask, "role" | "person">;
}

/** The subject of an instance; `undefined` when it is gone, or the policy asks for nothing of the kind any more. */
export async function dutySubject(
  { services, tenant, instance, now }: LookAt,
  kind: "cadences" | "careDates",
): Promise<DutySubject | undefined> {
  const { document, type, id } = instanceParts(instance);
  const policy = await services.policies.newest(tenant);
  const duty = policy?.pack[kind].find((each) => each.id === document);
  if (policy === undefined || duty === undefined || (duty.each ?? "") !== type) return undefined;
  if (type !== "" && (await services.store.getRecord(tenant, type, id)) === undefined) return undefined;
  const { facts, overrides } =
    type === ""
      ? { facts: await companyFacts(services.store, tenant, policy, duty, now), overrides: [] }
      : await storedFacts(services.store, tenant, policy, [type], id);
  const people = await services.directory.people(tenant);
  const today = dayAt(policy, now);
  const bound = services.policies.bound(policy, today);
  const manager = managerOf(facts[type], bound);
  const assign: DutySubject["assign"] = (owner) => {
    // What is no role is the person whom a fact names.
    if (owner !== null && !Object.hasOwn(policy.context.roles, owner)) return { role: null, person: owner };
    const has = people.some(({ id: each, roles }) => each === manager && owner !== null && roles.includes(owner));
    return { role: owner, person: has && manager !== undefined ? manager : null };
  };
  return {
    policy,
    bound,
    document,
    about: type === "" ? "" : `${type}/${id}`,
    facts,
    overrides: usableOverrides(bound, overrides),
    today,
    assign,
  };
}

/** The instances of duties towards the subject that a record is, or is about, as far as they depend on such records. */
export function dutyInstances(
  policy: LoadedPolicy,
  { type, id, subject }: WrittenRecord,
  duties: Pack["cadences"] | Pack["careDates"],
): readonly string[] {
  return duties.flatMap((duty) => {
    if (duty.each === undefined) return typesDone(policy, duty).includes(type) ? [duty.id] : [];
    if (duty.each !== policy.pack.manifest.subject) return [];
    if (type === duty.each) return [instanceName(duty.id, type, id)];
    return subject !== null && typesReadBy(policy, duty).has(type) ? [instanceName(duty.id, duty.each, subject)] : [];
  });
}

/** The instances of duties that the company itself has; there is no record that they could be about. */
export function companyInstances(duties: Pack["cadences"] | Pack["careDates"]): readonly string[] {
  return duties.flatMap(({ id, each }) => (each === undefined ? [id] : []));
}

/** The moments to come (epoch ms) at which exceptions begin or are over: they change what is owed. */
export function overrideTurns(
  overrides: readonly Override[],
  policy: Pick<LoadedPolicy, "context">,
  now: number,
): readonly number[] {
  return overrides
    .flatMap(({ from, until }) => [startOfDate(from, policy), endOfDate(until, policy)])
    .filter((each) => each > now);
}

/** The beginning of a day (ISO 8601) in the policy's zone, epoch ms. */
export function startOfDate(day: string, { context }: Pick<LoadedPolicy, "context">): number {
  return parseDateTime(`${day}T00:00:00`, context.timeZone) ?? 0;
}

/** The end of a day: the beginning of the next. */
export function endOfDate(day: string, policy: Pick<LoadedPolicy, "context">): number {
  return startOfDate(formatDate((parseDate(day) ?? 0) + 1), policy);
}

/**
 * When to look again: soon after the earliest of these moments that is still to come, or after the first of the next month.
 * A tier can change because days pass, and a new release may ask for something else.
 */
export function nextLook(
  moments: readonly number[],
  { policy, today, document, about, overrides }: DutySubject,
  now: number,
): number {
  const [year = 1970, month = 1] = today.split("-").map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  const turns = overrideTurns(overrides, policy, now);
  const moment = Math.min(startOfDate(next, policy), ...turns, ...moments.filter((each) => each > now));
  const time = formatDateTime(moment, policy.context.timeZone).slice("YYYY-MM-DDT".length);
  return spread(`${document}/${about}`, moment, time.startsWith("00:00:00"));
}

function managerOf(subject: unknown, bound: BoundPolicy): string | undefined {
  const field = visitWords(bound)?.manager;
  const person = field === undefined || !isObject(subject) ? undefined : subject[field];
  return typeof person === "string" ? person : undefined;
}
