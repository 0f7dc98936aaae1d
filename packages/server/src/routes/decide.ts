import { bind, BylawError, issue } from "@bylaw/core";
import { recordDecision } from "../commands/index.ts";
import { dayAt, gatherFacts, storedFacts, subjectTypeOf } from "../policy/index.ts";
import { formActor } from "../forms/index.ts";
import { usableOverrides } from "../overrides/index.ts";
import { namesOf } from "../people/index.ts";
import { decideFetching } from "../providers/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { presentDecision } from "./present-decision.ts";
import { policyKnownAt, readDay, readMoment } from "./read-moment.ts";
import type { Route } from "./route.ts";
import type { Services } from "../services.ts";

export const decide: Route = defineRoute({
  operationId: "decide",
  method: "post",
  path: "/v1/decisions/{decision}",
  summary: "Ask the policy about a stored subject, or about facts that are given",
  tag: "decisions",
  needs: "decide",
  body: "DecisionRequest",
  result: "DecisionAnswer",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/nobody-to-decide-for",
    "server/nothing-to-record",
    "server/unknown-record",
    "policy/unknown-decision",
    "policy/not-in-force",
    "facts/unknown",
    "input/not-a-date",
    "input/not-a-moment",
    "clock/event-incomplete",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const { tenant } = principal;
    const { subject, set } = body;
    if (subject === undefined && body.facts === undefined) throw bodyIssue("server/nobody-to-decide-for");
    if (subject === undefined && body.record === true) throw bodyIssue("server/nothing-to-record");
    const loaded = await policyKnownAt(services.policies, tenant, body.knownAt, "body");
    const actor = actorOf(principal, services);
    const asOf = readDay(body.asOf ?? dayAt(loaded, actor.at), "body", "/asOf");
    const policy =
      set === undefined
        ? services.policies.bound(loaded, asOf)
        : bind(loaded.pack, { asOf, set, release: loaded.release.id });
    const knownAt = body.knownAt === undefined ? undefined : Date.parse(body.knownAt);
    const types = [subjectTypeOf(loaded, params.decision), loaded.pack.manifest.subject] as const;
    const stored =
      subject === undefined ? undefined : await storedFacts(services.store, tenant, loaded, types, subject, knownAt);
    const isHeeding = stored !== undefined && body.overrides !== "ignore";
    const overrides = isHeeding ? usableOverrides(policy, stored.overrides) : [];
    const known = gatherFacts(stored?.facts ?? {}, body.facts ?? {});
    const now = readMoment(body.now ?? new Date(actor.at).toISOString(), loaded.context.timeZone, "/now");
    const people = await services.directory.people(tenant);
    const log = body.events === undefined ? {} : { events: body.events };
    const options = { now, actor: formActor(principal, people, loaded), overrides, ...log };
    const { result, facts } = await decideFetching({
      policy,
      decision: params.decision,
      facts: known,
      ...options,
      about: { tenant, subject },
      providers: services.providers,
      milliseconds: services.limits.providerMilliseconds,
      note: (error) => noteError(services, error),
    });
    const nameOf = body.explain === true ? await namesOf(services.directory, tenant, locale) : (id: string) => id;
    const answer = presentDecision(
      policy,
      result,
      locale,
      body.explain === true ? { facts, options: { ...options, nameOf } } : undefined,
    );
    if (subject === undefined || body.record !== true) return { body: answer };
    const id = services.newId();
    const about = { subject, release: loaded.release.id, asOf, facts, set, ...options, result };
    const writes = recordDecision(actor, id, about);
    return {
      writes,
      answer: { body: { ...answer, recordedAs: id } },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});

function noteError({ log, newId }: Pick<Services, "log" | "newId">, error: unknown): string {
  const id = newId();
  log({ level: "error", event: "unexpected", id, error });
  return id;
}

function bodyIssue(code: "server/nobody-to-decide-for" | "server/nothing-to-record"): BylawError {
  return new BylawError([issue(code, {}, { document: "body" })]);
}
